/** The way from the result to the decision: acts, seals and states, and that nothing moves once it is final. */
import fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import { takeSnapshot } from '../../../src/domain/record/acts.ts'
import {
  answerQuestion,
  describeRole,
  explainCheck,
  giveReason,
  markResultSeen,
  setShowAsIGo,
  verifyStream,
} from '../../../src/domain/record/change.ts'
import { withImplementation } from '../../../src/domain/record/changed.ts'
import { writeDecision } from '../../../src/domain/record/decide.ts'
import { isFinal } from '../../../src/domain/record/final.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { isHidden } from '../../../src/domain/record/hidden.ts'
import { implementationSchema } from '../../../src/domain/record/implementation-schema.ts'
import { newVersionOf } from '../../../src/domain/record/new-version.ts'
import { reopenRecommendation, writeRecommendation } from '../../../src/domain/record/recommend.ts'
import {
  findOnDimension,
  rateQuestion,
  settleDifference,
  writeReview,
} from '../../../src/domain/record/review.ts'
import { type AssessmentRecord, recordSchema } from '../../../src/domain/record/schema.ts'
import { standingOfReview } from '../../../src/domain/record/standing.ts'
import { stateOf } from '../../../src/domain/record/state.ts'
import { checkWholeOfStandard } from '../../../src/domain/record/whole-of-standard.ts'
import {
  answerAt,
  answerOf,
  at,
  completeRecord,
  emptyRecord,
  questionId,
  streamId,
} from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import {
  closedAs,
  decidedAs,
  openedFor,
  ratedWith,
  recommendedAt,
  sealedWith,
  sealing,
} from '../../builders/steps.ts'

const complete = completeRecord(2)
const leads = questionId('leads')
const dimension = standard.dimensions[0]?.id
if (dimension === undefined) throw new Error('There is no dimension.')

const against = { outcome: 'indicated', band: 2, stream: streamId('delivery') } as const
const implementation = z.parse(implementationSchema, { guidance: '2020-06-11.1', facts: {}, items: {} })

type Step = (record: AssessmentRecord) => AssessmentRecord

/** Every change that a record can go through, but for the part that comes after the decision. */
const steps: Readonly<Record<string, Step>> = {
  'answer a question': (record) => answerQuestion(record, leads, answerAt('leads', 3), at(60)),
  'answer it as before': (record) => answerQuestion(record, leads, answerAt('leads', 2), at(60)),
  'give a reason': (record) => giveReason(record, 0, 'The chart changed.', at(61)),
  'describe the role': (record) => describeRole(record, { title: 'Another title' }, at(62)),
  'explain a check': (record) => explainCheck(record, 'same-level-everywhere', 'It is so.', at(63)),
  'verify a stream': (record) =>
    verifyStream(
      record,
      streamId('regulatory'),
      { reading: 'fits', why: 'So.', against: { band: 2, stream: streamId('delivery') } },
      at(64),
    ),
  'see the result': (record) => markResultSeen(record, at(65)),
  'turn show as I go on': (record) => setShowAsIGo(record, true, at(66)),
  'check the whole standard': (record) =>
    checkWholeOfStandard(record, { view: 'agree', reasons: 'It fits.', against }, at(67)),
  recommend: (record) => recommendedAt(record, 2, at(68)),
  'take the recommendation up again': (record) => reopenRecommendation(record, at(69)),
  'open a blind review': (record) => openedFor(record, 'blind', at(70)),
  'open a review': (record) => openedFor(record, 'ordinary', at(70)),
  'seal ratings': (record) => sealedWith(record, complete.answers),
  'find on a dimension': (record) =>
    findOnDimension(record, dimension, { view: 'differs', reasons: 'Lower.' }, at(71)),
  'settle a difference': (record) => settleDifference(record, leads, 'Talked over.', at(72)),
  'write a comment': (record) => writeReview(record, { comments: 'Read again.' }, at(73)),
  'return the record': (record) => closedAs(record, 'returned'),
  'recommend it after review': (record) => closedAs(record, 'recommended'),
  'write a decision': (record) => writeDecision(record, { power: 'A delegation' }, at(74)),
  decide: (record) => decidedAs(record),
}

const walks = fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 25 })

function walk(names: readonly string[], visit: (before: AssessmentRecord, after: AssessmentRecord) => void) {
  names.reduce((record, name) => {
    const next = steps[name]?.(record) ?? record
    visit(record, next)
    return next
  }, complete)
}

describe('whatever is done to a record', () => {
  it('its acts only grow, it stays a record, and its sequence counts what changed', () => {
    fc.assert(
      fc.property(walks, (names) =>
        walk(names, (before, after) => {
          expect(after.acts.slice(0, before.acts.length)).toEqual(before.acts)
          expect(after.sequence > before.sequence).toBe(after !== before)
          expect(z.safeParse(recordSchema, after).success).toBe(true)
        }),
      ),
      { numRuns: 60 },
    )
  })

  it('what an act sealed recomputes as it was, right after', () => {
    fc.assert(
      fc.property(walks, (names) =>
        walk(names, (before, after) => {
          if (after.acts.length === before.acts.length) return
          const asDone = { ...after, acts: before.acts }
          expect(after.acts.at(-1)?.snapshot).toEqual(takeSnapshot(asDone, sealing))
        }),
      ),
      { numRuns: 60 },
    )
  })
})

describe('a decided record', () => {
  const final = decidedAs(recommendedAt(complete))

  it.each(Object.entries(steps))('is left as it is: %s', (_, step) => {
    expect(isFinal(final)).toBe(true)
    expect(step(final)).toBe(final)
  })

  it('still takes what comes after the decision, which leaves its fingerprint alone', () => {
    const after = withImplementation(final, implementation, at(90))
    expect(after).toMatchObject({ implementation, sequence: final.sequence + 1, changedAt: at(90) })
    expect(fingerprintOf(after)).toBe(fingerprintOf(final))
  })

  it('is superseded by a new version, which links back and carries what it rests on', () => {
    const source = { id: 'a-new-one', by: 'A. Drafter', said: 'Started.', now: at(99) }
    const seen = answerQuestion(markResultSeen(complete, at(10)), leads, answerAt('leads', 3), at(11))
    const old = decidedAs(closedAs(openedFor(recommendedAt(seen), 'ordinary'), 'recommended'))
    const next = newVersionOf(withImplementation(old, implementation, at(90)), source)
    expect(next).toEqual({
      ...seen,
      id: 'a-new-one',
      createdAt: at(99),
      changedAt: at(99),
      sequence: 0,
      supersedes: { id: old.id, fingerprint: fingerprintOf(old) },
      acts: [{ act: 'superseded-earlier', when: at(99), by: 'A. Drafter', said: 'Started.' }],
    })
    expect(stateOf(next)).toBe('draft')
    expect(z.safeParse(recordSchema, next).success).toBe(true)
  })

  it('alone is superseded: another one can be changed as it is', () => {
    const source = { id: 'a-new-one', by: '', said: '', now: at(99) }
    expect(() => newVersionOf(recommendedAt(complete), source)).toThrow('decided')
  })
})

describe('the recommendation', () => {
  it('is made against the result of the moment, and stays as it was made until it is taken up again', () => {
    const made = recommendedAt(complete, 1)
    expect(made.recommendation).toMatchObject({ band: 1, stream: 'delivery', against })
    expect(made.acts).toMatchObject([
      { act: 'recommended', by: 'A. Drafter', snapshot: { result: { band: 2, strength: 'clear' } } },
    ])
    expect(writeRecommendation(made, { reasons: 'No.' }, at(30))).toBe(made)

    const again = reopenRecommendation(made, at(31))
    expect(again.recommendation).toMatchObject({ band: 1, reasons: 'It fits.', on: '' })
    expect(again.recommendation?.against).toBeUndefined()
    expect(again.acts).toBe(made.acts)
  })

  it('is not made while it names no classification', () => {
    const draft = writeRecommendation(complete, { reasons: 'It fits.' }, at(1))
    expect(recommendedAt(draft, 2).acts).toHaveLength(1)
    expect(stateOf(draft)).toBe('draft')
  })

  it('cannot be made, nor anything sealed, without a result', () => {
    expect(() => recommendedAt(emptyRecord())).toThrow('There is no result')
    expect(() => takeSnapshot(emptyRecord(), sealing)).toThrow('There is no result')
  })
})

describe('a blind review', () => {
  const opened = openedFor(recommendedAt(complete), 'blind')

  it('hides the record until the ratings are sealed, and takes none after that', () => {
    expect(isHidden(opened)).toBe(true)
    const rated = ratedWith(opened, completeRecord(1).answers)
    expect(isHidden(rated)).toBe(true)
    expect(rated.answers).toBe(complete.answers)
    const sealed = sealedWith(opened, completeRecord(1).answers)
    expect(isHidden(sealed)).toBe(false)
    expect(sealed.reviews).toMatchObject([{ sealedAt: at(32), ratings: completeRecord(1).answers }])
    expect(sealed.acts.at(-1)?.said).toBe(
      'On the ratings, the rule gives SES Band\u00a01 in the Delivery stream.',
    )
    expect(rateQuestion(sealed, leads, answerAt('leads', 3), at(33))).toBe(sealed)
  })

  it('is sealed only once every question is rated; not enough known counts', () => {
    const { [leads]: _, ...others } = complete.answers
    expect(isHidden(sealedWith(opened, others))).toBe(true)
    const unknown = { ...others, [leads]: answerOf('leads', standard.questionnaire.unknown.id) }
    expect(isHidden(sealedWith(opened, unknown))).toBe(false)
  })

  it('recommends only on sealed ratings, and may return the record at any point', () => {
    expect(closedAs(opened, 'recommended')).toBe(opened)
    const returned = closedAs(opened, 'returned')
    expect(isHidden(returned)).toBe(false)
    expect(returned.reviews).toMatchObject([{ outcome: 'returned', closedAt: at(40), against }])
  })

  it('keeps how each difference was settled, and takes it back with its last word', () => {
    const settled = settleDifference(opened, leads, 'Talked over.', at(33))
    expect(settled.reviews.at(-1)?.settled).toEqual({ leads: 'Talked over.' })
    expect(settleDifference(settled, leads, 'Talked over.', at(34))).toBe(settled)
    expect(settleDifference(settled, leads, '', at(34)).reviews.at(-1)?.settled).toEqual({})
  })
})

describe('one review at a time', () => {
  it('is under way, and no decision is made meanwhile', () => {
    const opened = openedFor(recommendedAt(complete), 'ordinary')
    expect(openedFor(opened, 'blind')).toBe(opened)
    expect(isFinal(decidedAs(opened))).toBe(false)
    expect(isHidden(opened)).toBe(false)
  })

  it('nothing is found, settled, rated or ended where none is', () => {
    const record = recommendedAt(complete)
    const found = { view: 'agrees', reasons: '' } as const
    expect(findOnDimension(record, dimension, found, at(1))).toBe(record)
    expect(settleDifference(record, leads, 'So.', at(1))).toBe(record)
    expect(writeReview(record, { comments: 'So.' }, at(1))).toBe(record)
    expect(sealedWith(record, complete.answers)).toBe(record)
    expect(closedAs(record, 'returned')).toBe(record)
  })
})

describe('a review', () => {
  const reviewed = closedAs(openedFor(recommendedAt(complete), 'ordinary'), 'recommended')
  const draft = reopenRecommendation(reviewed, at(45))
  const anew = recommendedAt(draft, 1, at(46))
  it.each([
    ['done once it is closed', 'done', reviewed],
    ['to redo once the recommendation is a draft again', 'to-redo', draft],
    ['to redo once another recommendation is made', 'to-redo', anew],
    ['done once that one is reviewed', 'done', closedAs(openedFor(anew, 'ordinary', at(47)), 'recommended')],
  ] as const)('is %s', (_, standing, record) => {
    expect(standingOfReview(record, classify(standard, record))).toBe(standing)
  })
})

describe('the state of a record', () => {
  const recommended = recommendedAt(complete)
  const blind = openedFor(recommended, 'blind')
  const ordinary = openedFor(recommended, 'ordinary')
  it.each([
    ['draft', complete],
    ['recommended', recommended],
    ['draft', reopenRecommendation(recommended, at(30))],
    ['in-review', ordinary],
    ['in-review', blind],
    ['in-review', sealedWith(blind, complete.answers)],
    ['returned', closedAs(ordinary, 'returned')],
    ['returned', reopenRecommendation(closedAs(ordinary, 'returned'), at(45))],
    ['recommended', recommendedAt(reopenRecommendation(closedAs(ordinary, 'returned'), at(45)))],
    ['reviewed', closedAs(ordinary, 'recommended')],
    ['draft', reopenRecommendation(closedAs(ordinary, 'recommended'), at(45))],
    ['recommended', recommendedAt(reopenRecommendation(closedAs(ordinary, 'recommended'), at(45)), 1)],
    ['reviewed', writeDecision(closedAs(ordinary, 'recommended'), { power: 'A delegation' }, at(45))],
    ['decided', decidedAs(closedAs(ordinary, 'recommended'))],
  ] as const)('%s', (state, record) => {
    expect(stateOf(record)).toBe(state)
  })
})
