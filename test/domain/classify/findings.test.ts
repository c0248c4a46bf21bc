import { expect, test } from 'vitest'
import { classify, classifySoFar } from '../../../src/domain/classify/classify.ts'
import { findScaled } from '../../../src/domain/classify/findings.ts'
import type { Determination } from '../../../src/domain/classify/types.ts'
import {
  couldBeEither,
  couldBeHigher,
  couldBeLower,
  notEnoughKnown,
  recordAt,
  recordWith,
  type Given,
} from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'

function findingOf(question: string, given: Given) {
  const found: Determination = classifySoFar(standard, recordAt(1, { [question]: given }))
  return [...found.dimensions.flatMap(({ indicators }) => indicators), ...found.characteristics].find(
    (finding) => finding.question === question,
  )
}

test.each<[string, Given, readonly number[]]>([
  ['firm at 2', 2, [2, 2]],
  ['2, could be higher', couldBeHigher(2), [2, 3]],
  ['2, could be lower', couldBeLower(2), [1, 2]],
  ['2, could be either', couldBeEither(2), [1, 3]],
  ['3, could be higher, kept on the scale', couldBeHigher(3), [3, 3]],
  ['3, could be either, kept on the scale', couldBeEither(3), [2, 3]],
  ['0, could be lower, kept on the scale', couldBeLower(0), [0, 0]],
  ['0, could be either, kept on the scale', couldBeEither(0), [0, 1]],
])('an answer %s', (_, given, possible) => {
  for (const question of ['leads', 'knowledge']) {
    const finding = findingOf(question, given)
    const level = typeof given === 'object' && given !== null ? given.answer : given
    expect(finding).toMatchObject({ judgement: level, best: [level, level], possible })
  }
})

test('a finding says which option was chosen, and how firm it is', () => {
  expect(findingOf('leads', couldBeLower('leads-2-accountabilities'))).toEqual({
    question: 'leads',
    option: 'leads-2-accountabilities',
    judgement: 2,
    firmness: 'could-be-lower',
    best: [2, 2],
    possible: [1, 2],
  })
})

test.each<[string, Given]>([
  ['not enough known', notEnoughKnown],
  ['no answer', null],
  ['an option of another question', 'reach-2'],
])('%s has no judgement, and any level is possible', (_, given) => {
  expect(findingOf('leads', given)).toEqual({
    question: 'leads',
    option: null,
    judgement: null,
    firmness: null,
    best: [0, 3],
    possible: [0, 3],
  })
})

test('a level without its firmness is not yet an answer', () => {
  const record = recordAt(2)
  const [indicator] = standard.indicators
  const [option] = indicator?.options ?? []
  if (!indicator || !option) throw new Error('the release has no indicators')
  const answers = { ...record.answers, [indicator.id]: { option: option.id } }
  const found = classifySoFar(standard, { ...record, answers })
  expect(found.unknown).toEqual(['leads'])
  expect(classify(standard, { ...record, answers })).toEqual({ outcome: 'incomplete', unanswered: ['leads'] })
})

test('a firmness left over beside not enough known, or beside an option of another question, says nothing', () => {
  const [indicator] = standard.indicators
  if (!indicator) throw new Error('the release has no indicators')
  for (const leads of [notEnoughKnown, 'reach-2']) {
    const option = recordWith({ leads }).answers[indicator.id]?.option
    expect(option && findScaled(indicator, { option, firmness: 'could-be-higher' })).toMatchObject({
      judgement: null,
      firmness: null,
      possible: [0, 3],
    })
  }
})

test('what is unknown is listed in content order, characteristics last', () => {
  const record = recordAt(1, {
    innovation: notEnoughKnown,
    setting: notEnoughKnown,
    direction: notEnoughKnown,
  })
  expect(classifySoFar(standard, record).unknown).toEqual(['direction', 'setting', 'innovation'])
  expect(classifySoFar(standard, recordWith({})).unknown).toHaveLength(18)
})
