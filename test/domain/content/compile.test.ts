/** What a release must hold before anything is read under it: each thing that is wrong is refused, with its place. */
import { describe, expect, test } from 'vitest'
import { compileRelease, ContentError } from '../../../src/domain/content/compile.ts'
import { brokenContent } from '../../builders/content.ts'
import { releaseFiles, standard } from '../../builders/standard.ts'

/** The problems of the release with one value replaced. */
function problemsOf(at: string, becomes: unknown): readonly string[] {
  try {
    brokenContent(at, (old) => (typeof becomes === 'function' ? becomes(old) : becomes))
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
  return []
}

const without = (place: number) => (list: readonly unknown[]) => list.toSpliced(place, 1)
const turned = (list: readonly unknown[]) => list.toReversed()
const doubled = (list: readonly unknown[]) => [...list, ...list.slice(0, 1)]

describe('a release', () => {
  test('as published has all that it names, in the order of the questionnaire', () => {
    expect(standard.questions).toHaveLength(31)
    expect(standard.questions.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 12 }, () => 'statement'),
      'forced-choice',
      ...Array.from({ length: 15 }, () => 'indicator'),
      ...Array.from({ length: 3 }, () => 'characteristic'),
    ])
    for (const question of standard.questions) expect(standard.question(question.id)).toBe(question)
  })

  test.each([
    ['questionnaire.indicators.reach.id', 'leads', 'the question ‘leads’ stands twice'],
    ['questionnaire.indicators.reach.options.0.id', 'leads-0', 'the option ‘leads-0’ stands twice'],
    ['questionnaire.indicators.reach.options.0.id', 'not-enough-known', 'is reserved'],
    ['questionnaire.indicators.reach.dimension', 'reach', '‘reach’ names no dimension that exists'],
    ['questionnaire.indicators.reach.notes.delivery', undefined, 'questionnaire.json at indicators.3.notes'],
    ['questionnaire.indicators.reach.options', turned, 'must cover levels 0 to 3 in ascending order'],
    ['questionnaire.indicators.reach.options', without(0), 'must cover levels 0 to 3 in ascending order'],
    ['questionnaire.indicators.reach.options.1.descriptors', ['none'], 'no descriptor that exists: ‘none’'],
    ['questionnaire.characteristics.items', without(0), 'three distinguishing characteristics are needed'],
    ['questionnaire.contribution.statements.0.stream', 'none', 'names no stream that exists: ‘none’'],
    ['questionnaire.contribution.statements', without(0), 'needs three statements, not 2'],
    ['questionnaire.contribution.scale', turned, 'the scale of the contribution has the levels 0 to 3'],
    ['questionnaire.contribution.forcedChoice.options.0.stream', 'none', 'names no stream that exists'],
    [
      'questionnaire.contribution.forcedChoice.options',
      without(0),
      'the forced choice offers each stream once',
    ],
    ['questionnaire.firmness.options', without(3), 'each of the four kinds of firmness stands once'],
    ['questionnaire.firmness.options', doubled, 'each of the four kinds of firmness stands once'],
    ['questionnaire.unknown.id', 'unknown', 'the option for what is not known is ‘not-enough-known’'],
    ['standard.dimensions', without(0), 'the standard needs five dimensions, not 4'],
    ['standard.dimensions', doubled, 'stands twice'],
    ['standard.streams', doubled, 'the stream ‘delivery’ stands twice'],
    ['standard.descriptors', doubled, 'stands twice'],
    ['standard.descriptors.0.dimension', 'none', 'names no dimension that exists'],
    ['standard.descriptors.0.source', 'none', 'names no source that exists: ‘none’'],
    ['standard.descriptors.0.streams', ['none'], 'names no stream that exists: ‘none’'],
    ['release.sources', doubled, 'stands twice'],
    ['method.bandMajority', 'three', 'method.json at bandMajority'],
    ['release.id', 'latest', 'release.json at id'],
  ])('with %s broken is refused', (at, becomes, problem) => {
    expect(problemsOf(at, becomes).join('\n')).toContain(problem)
  })

  test('is refused with every problem of binding, never the first alone', () => {
    const problems = problemsOf('questionnaire.indicators.reach.options', without(0))
    const both = problemsOf('questionnaire.indicators', (list: readonly object[]) =>
      list.map((indicator) => ({ ...indicator, dimension: 'none' })),
    )
    expect(problems).toHaveLength(1)
    expect(both.length).toBeGreaterThan(15)
  })

  test('of which a file is missing is refused, and never read as another', () => {
    expect(() => compileRelease({ ...releaseFiles(), method: undefined })).toThrow(ContentError)
  })
})
