/** The sections of the report on the way from the result to the decision. */
import { describe, expect, test } from 'vitest'
import { answerQuestion, markResultSeen, setShowAsIGo } from '../../../src/domain/record/change.ts'
import { againstOf } from '../../../src/domain/record/against.ts'
import { classifySoFar } from '../../../src/domain/classify/classify.ts'
import { writeDecision } from '../../../src/domain/record/decide.ts'
import { findOnDimension, settleDifference } from '../../../src/domain/record/review.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { checkWholeOfStandard } from '../../../src/domain/record/whole-of-standard.ts'
import { dimensionsAt, recordAt, recordWith, streamsAt } from '../../builders/answers.ts'
import { answerAt, at, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { supportedRecord } from '../../builders/evidence.ts'
import { closedAs, decidedAs, openedFor, recommendedAt, sealedWith } from '../../builders/steps.ts'
import { everyPassage, everySection, everyText } from './every-text.ts'
import { reportOf } from './whole-answers.ts'

const leads = questionId('leads')
const complete = recordAt(2)
const moved = (record: AssessmentRecord) => ({ ...record, answers: recordAt(3).answers })

function text(record: AssessmentRecord, id: string): string {
  const report = reportOf(record)
  const section = everySection(report).find((each) => each.id === id)
  if (!section) throw new Error(`The report has no section ‘${id}’.`)
  const alone = { ...report, summary: '', sections: [section] }
  return [...everyText(alone), ...everyPassage(alone)].join(' ').replaceAll('\u00a0', ' ')
}

function checked(record: AssessmentRecord, view: 'agree' | 'depart', reasons: string): AssessmentRecord {
  const against = againstOf(classifySoFar(standard, record))
  return checkWholeOfStandard(record, { view, reasons, against }, at(5))
}

describe('the whole-of-standard check', () => {
  test.each([
    ['not done', complete, /Not done\./],
    [
      'agreed',
      checked(complete, 'agree', ''),
      /the assessor agrees with the result, SES Band 2 in the Delivery stream/,
    ],
    [
      'counted',
      checked(complete, 'agree', ''),
      /The 18 statements of SES Band 2 that could be read are marked from the answers: met \(\d+\), .*not tested \(4\)\./,
    ],
    [
      'departed from',
      checked(complete, 'depart', 'It reads lower.'),
      /departs from the result, SES Band 2 .* It reads lower\./,
    ],
    [
      'without the reasons it needs',
      checked(complete, 'depart', ' '),
      /The reasons that this needs were not given/,
    ],
    [
      'to redo',
      moved(checked(complete, 'agree', 'It fits.')),
      /To redo\. .* agrees with the result, SES Band 2 .* It fits\./,
    ],
    ['below the SES', checked(recordAt(0), 'agree', ''), /agrees with the result, below SES\./],
  ])('%s', (_, record, expected) => {
    expect(text(record, 'whole-of-standard')).toMatch(expected)
  })
})

describe('the recommendation', () => {
  test.each([
    ['not made', complete, /No recommendation has been made/],
    [
      'as indicated',
      recommendedAt(complete),
      /recommends SES Band 2 in the Delivery stream, as the answers indicate/,
    ],
    [
      'departing',
      recommendedAt(complete, 1),
      /recommends SES Band 1 .*, and so departs from what the answers indicate, SES Band 2/,
    ],
    [
      'departing from what the whole-of-standard check agrees with',
      recommendedAt(checked(complete, 'agree', ''), 1),
      /departs from what the answers indicate, SES Band 2 in the Delivery stream, with which the whole-of-standard check agrees\./,
    ],
    [
      'below the SES as indicated, whatever the stream',
      recommendedAt(recordAt(0), 0),
      /recommends below SES, as the answers indicate/,
    ],
    [
      'where no band is determined',
      recommendedAt(recordAt(2, dimensionsAt(1, 1, 2, 2, 'not-enough-known'))),
      /The answers alone do not settle the band/,
    ],
    ['to redo', moved(recommendedAt(complete)), /To redo\. .* It fits\./],
  ])('%s', (_, record, expected) => {
    expect(text(record, 'recommendation')).toMatch(expected)
  })
})

describe('the review', () => {
  const recommended = recommendedAt(complete)
  const blind = openedFor(recommended, 'blind')
  const rated = sealedWith(blind, recordAt(2, dimensionsAt(1, 1, 1, 2, 2)).answers)
  const settled = closedAs(settleDifference(rated, leads, 'The chart decided.', at(35)), 'recommended')

  test('not made, and under way without a word of what is found so far', () => {
    expect(text(complete, 'review')).toContain('No review was made.')
    const found = settleDifference(rated, leads, 'The chart decided.', at(35))
    expect(text(found, 'review')).toMatch(/under way\.$/)
  })

  test('blind: how far both agree, what the rule gives to each, and how differences were settled', () => {
    const told = text(settled, 'review')
    expect(told).toMatch(
      /Blind review by B\. Reader, Reviewer, .* sealed the ratings on .* recommended to the delegate/,
    )
    expect(told).toContain(
      'Both gave a level to 18 questions. The level is the same on 9 of them, and within one level on 18.',
    )
    expect(told).toMatch(
      /the rule gives SES Band 2 in the Delivery stream; on the reviewer’s ratings, SES Band 1 /,
    )
    expect(told).toMatch(
      /Settling changes neither the answers of the record nor its result: .*The chart decided\./,
    )
  })

  test('on page one: how many differences it found, and how many of them were settled', () => {
    expect(text(settled, 'result')).toContain('9 differences in review, one settled.')
    const agreed = closedAs(sealedWith(blind, recommended.answers), 'recommended')
    expect(text(agreed, 'result')).toContain('No differences in review.')
    const [dimension] = standard.dimensions
    if (dimension === undefined) throw new Error('There is no dimension.')
    const differs = findOnDimension(
      openedFor(recommended, 'ordinary'),
      dimension.id,
      { view: 'differs', reasons: 'Too high.' },
      at(35),
    )
    expect(text(closedAs(differs, 'recommended'), 'result')).toContain(
      'The reviewer differs on one dimension.',
    )
    expect(text(closedAs(blind, 'returned'), 'result')).not.toContain('in review')
  })

  test('blind: the contribution is compared in a part of its own, with the stream on both sides', () => {
    const regulatory = recordAt(2, streamsAt({ regulatory: 3 }, 'regulatory')).answers
    const told = text(closedAs(sealedWith(blind, regulatory), 'recommended'), 'review')
    expect(told).toMatch(
      /Statement 1: The role delivers .* The main reason the role exists Not part of the role Differs/,
    )
    expect(told).toMatch(
      /What the role was established for .* Regulatory Differs Stream Delivery Regulatory Differs/,
    )
  })

  test('compares with the answers as they were when it ended', () => {
    const later = answerQuestion(
      { ...settled, resultSeen: { first: at(1), last: at(40) } },
      leads,
      answerAt('leads', 1),
      at(60),
    )
    expect(text(later, 'review')).toContain('The level is the same on 9 of them')
  })

  test('returned unrated: nothing is compared', () => {
    expect(text(closedAs(blind, 'returned'), 'review')).toMatch(
      /were not compared\. .* returned with comments/,
    )
  })

  test('ordinary: by dimension, with reasons; to redo once the result is another', () => {
    const [dimension] = standard.dimensions
    if (!dimension) throw new Error('There is no dimension.')
    const found = findOnDimension(
      openedFor(recommended, 'ordinary'),
      dimension.id,
      { view: 'differs', reasons: 'Too high.' },
      at(35),
    )
    const ended = closedAs(found, 'recommended')
    expect(text(ended, 'review')).toMatch(/Leadership and accountability Differs .*Too high\./)
    expect(text(moved(ended), 'review')).toContain(
      'To redo. The band or the stream has changed since this review ended.',
    )
  })
})

describe('the decision', () => {
  const recommended = recommendedAt(supportedRecord(complete))
  const more = {
    power: 'Delegation 14',
    numbersReference: 'Decision 26',
    neighbours: { supervisor: '', peers: 'None.', reports: '', layers: '' },
  }
  test.each<readonly [string, AssessmentRecord, readonly RegExp[]]>([
    [
      'not made, whatever is drafted',
      writeDecision(recommended, more, at(50)),
      [/No decision has been made\.$/],
    ],
    [
      'as recommended, on what is supported',
      decidedAs(recommended, 2, more),
      [
        /The delegate allocates SES Band 2 to the group of duties\. SES Band 2 C\. Delegate/,
        /Delegation 14/,
        /Nothing in this tool rests on the Classification Rules now in force/,
        /Decision 26/,
        /binding force not found/,
        /None\./,
      ],
    ],
    ['departing', decidedAs(recommended, 1), [/allocates SES Band 1 .* departs from the recommendation\./]],
    ['on a provisional result', decidedAs(recommendedAt(complete)), [/The result is provisional/]],
    ['below the SES', decidedAs(recommended, 0), [/finds that no SES classification is to be allocated/]],
    [
      'lower for a filled role',
      decidedAs(
        { ...recommended, role: { ...recommended.role, status: 'filled', presentClassification: 'ses-2' } },
        1,
      ),
      [/now classified at SES Band 2\. .* section 23\(4\)/],
    ],
  ])('%s', (_, record, expected) => {
    for (const each of expected) expect(text(record, 'decision')).toMatch(each)
  })
})

describe('what was done', () => {
  test('is told in order: changes, acts and when the result was seen', () => {
    const seen = markResultSeen(complete, at(10))
    const changed = answerQuestion(seen, leads, answerAt('leads', 3), at(15))
    const opened = openedFor(recommendedAt(changed), 'blind')
    const ended = closedAs(sealedWith(opened, complete.answers), 'recommended')
    const told = text(decidedAs(ended), 'history')
    const order = [
      'One change was made',
      'The result was first seen',
      '‘What it leads’, changed on',
      'Recommended, by A. Drafter',
      'Blind review opened, by B. Reader, Reviewer',
      'Ratings sealed, by',
      'Recommended after review, by',
      'Decided, by C. Delegate',
    ]
    expect(order.map((each) => told.indexOf(each))).toEqual(
      order.map((each) => told.indexOf(each)).toSorted((one, other) => one - other),
    )
    for (const each of order) expect(told).toContain(each)
    expect(told.split('The result at this step: SES Band 2 in the Delivery stream, clear.')).toHaveLength(2)
    expect(told.split('The result was still the same.')).toHaveLength(order.length - 3)
  })

  test('tells of a look as one goes, and not of another in the same moment', () => {
    const told = text(setShowAsIGo(complete, true, at(10)), 'history')
    expect(told).toContain('No answer was changed after ‘Show as I go’ was first used.')
    expect(told).toContain('‘Show as I go’ was used, first on')
    expect(told).not.toContain('The result was first seen')
    const seenBefore = text(setShowAsIGo(markResultSeen(complete, at(10)), true, at(11)), 'history')
    expect(seenBefore).toContain('The result was first seen on')
    expect(seenBefore).toContain('No answer was changed after the result was first seen.')
  })

  test('says so where nothing was', () => {
    expect(text(complete, 'history')).toContain('The result has not been seen. ‘Show as I go’ was not used.')
  })
})

test('a record that came no further than its first answers has none of these sections', () => {
  const ids = everySection(reportOf(recordWith({ leads: 2 }))).map(({ id }) => id)
  expect(ids).not.toContain('recommendation')
  const unfinished = { ...recommendedAt(complete), answers: {} }
  expect(text(unfinished, 'recommendation')).toContain('To redo.')
})
