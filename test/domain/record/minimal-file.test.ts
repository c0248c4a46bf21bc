import { describe, expect, it } from 'vitest'
import { readMinimalFile, readReleaseOfMinimalFile } from '../../../src/domain/record/minimal-file.ts'
import { at } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const release = '2015-09-02.2'
const read = (value: unknown) => readMinimalFile(standard, value, { id: 'a-file', now: at(0) })

function problemOf(value: unknown): string {
  const result = read(value)
  return result.ok ? '' : result.problem
}

function answersOf(answers: unknown): unknown {
  const result = read({ release, answers })
  if (!result.ok) throw new Error(result.problem)
  return result.record.answers
}

describe('readMinimalFile', () => {
  it('gives a full record under the release', () => {
    const result = read({ release, answers: {} })
    expect(result).toMatchObject({
      ok: true,
      record: { id: 'a-file', release, createdAt: at(0), answers: {} },
    })
  })

  it('takes a bare option for firm where firmness is asked', () => {
    expect(answersOf({ leads: 'leads-2-division', knowledge: 'knowledge-1' })).toEqual({
      leads: { option: 'leads-2-division', firmness: 'firm' },
      knowledge: { option: 'knowledge-1', firmness: 'firm' },
    })
    expect(answersOf({ leads: { option: 'leads-2-division' } })).toEqual({
      leads: { option: 'leads-2-division', firmness: 'firm' },
    })
  })

  it('takes the firmness that is given', () => {
    expect(answersOf({ reach: { option: 'reach-1', firmness: 'could-be-higher' } })).toEqual({
      reach: { option: 'reach-1', firmness: 'could-be-higher' },
    })
  })

  it('gives no firmness to statements, the forced choice and not enough known', () => {
    const answers = {
      'contribution-delivery-1': 'minor',
      'contribution-delivery-2': { option: 'not-enough-known' },
      'main-contribution': 'cannot-say',
      reach: 'not-enough-known',
    }
    expect(answersOf(answers)).toEqual({
      'contribution-delivery-1': { option: 'minor' },
      'contribution-delivery-2': { option: 'not-enough-known' },
      'main-contribution': { option: 'cannot-say' },
      reach: { option: 'not-enough-known' },
    })
  })

  it.each([
    ['no object', 'text', 'The file holds no JSON object. It needs ‘release’ and ‘answers’.'],
    ['nothing', null, 'The file holds no JSON object. It needs ‘release’ and ‘answers’.'],
    ['a list', [], 'The file holds no JSON object. It needs ‘release’ and ‘answers’.'],
    [
      'a field too many',
      { release, answers: {}, band: 2 },
      'The file has a field ‘band’. It may hold ‘release’ and ‘answers’ only.',
    ],
    ['no release', { answers: {} }, 'The file does not name its ‘release’ as text.'],
    [
      'a number for a release',
      { release: 2015, answers: {} },
      'The file does not name its ‘release’ as text.',
    ],
    ['no answers', { release }, 'The file does not hold its ‘answers’ as an object.'],
    ['a list of answers', { release, answers: [] }, 'The file does not hold its ‘answers’ as an object.'],
    [
      'another release',
      { release: '2031-01-01.1', answers: {} },
      'The file names the release ‘2031-01-01.1’, not ‘2015-09-02.2’.',
    ],
    [
      'an unknown question',
      { release, answers: { headcount: 'many' } },
      'The release ‘2015-09-02.2’ has no question ‘headcount’.',
    ],
    [
      'a question by the name of a property of every object',
      JSON.parse(`{"release": "${release}", "answers": {"__proto__": "x"}}`),
      'The release ‘2015-09-02.2’ has no question ‘__proto__’.',
    ],
    [
      'an unknown option',
      { release, answers: { reach: 'reach-9' } },
      'The question ‘reach’ has no option ‘reach-9’ in the release ‘2015-09-02.2’.',
    ],
    [
      'the option of another question',
      { release, answers: { reach: { option: 'leads-0', firmness: 'firm' } } },
      'The question ‘reach’ has no option ‘leads-0’ in the release ‘2015-09-02.2’.',
    ],
    [
      'an option that is none',
      { release, answers: { reach: 'Reach 1' } },
      'The question ‘reach’ has no option ‘Reach 1’.',
    ],
    [
      'not enough known at the forced choice',
      { release, answers: { 'main-contribution': 'not-enough-known' } },
      'The question ‘main-contribution’ has no option ‘not-enough-known’ in the release ‘2015-09-02.2’.',
    ],
    [
      'a field too many in an answer',
      { release, answers: { reach: { option: 'reach-1', note: 'x' } } },
      'The answer to ‘reach’ has a field ‘note’. It may hold ‘option’ and ‘firmness’.',
    ],
    [
      'an unknown firmness',
      { release, answers: { reach: { option: 'reach-1', firmness: 'sure' } } },
      'The firmness at ‘reach’ is none of firm, could-be-higher, could-be-lower, could-be-either.',
    ],
    [
      'a firmness on a statement',
      { release, answers: { 'contribution-delivery-1': { option: 'minor', firmness: 'firm' } } },
      'The question ‘contribution-delivery-1’ does not ask how firm its answer is: leave ‘firmness’ out.',
    ],
    [
      'a firmness on not enough known',
      { release, answers: { reach: { option: 'not-enough-known', firmness: 'firm' } } },
      '‘not-enough-known’ at the question ‘reach’ has no firmness: leave ‘firmness’ out.',
    ],
    [
      'an answer without an option',
      { release, answers: { reach: { firmness: 'firm' } } },
      'The answer to ‘reach’ is neither the identifier of an option nor an object with ‘option’.',
    ],
    [
      'a number for an answer',
      { release, answers: { reach: 2 } },
      'The answer to ‘reach’ is neither the identifier of an option nor an object with ‘option’.',
    ],
  ])('refuses %s in one line', (_, value, problem) => {
    expect(problemOf(value)).toBe(problem)
  })
})

describe('readReleaseOfMinimalFile', () => {
  it('names the release before anything is known of it', () => {
    expect(readReleaseOfMinimalFile({ release: 'any', answers: {} })).toEqual({ ok: true, release: 'any' })
  })
})
