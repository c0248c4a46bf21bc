/** A record is decided, and then changed behind the tool’s back. */
import { describe, expect, it } from 'vitest'
import { takeSnapshot, type Sealing } from '../../../src/domain/record/acts.ts'
import { answerQuestion } from '../../../src/domain/record/change.ts'
import { checkSeals } from '../../../src/domain/record/check-seals.ts'
import { decide, writeDecision } from '../../../src/domain/record/decide.ts'
import { recommend, writeRecommendation } from '../../../src/domain/record/recommend.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { reportSeal } from '../../../src/domain/report/seals.ts'
import { at, answerAt, completeRecord, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { linesOfBlock } from '../../../src/domain/report/lines.ts'

const sealing: Sealing = { standard, releaseHash: '1'.repeat(64), appVersion: '0.1.0' }
const by = { by: 'A. Drafter', said: '' }
const recommended = recommend(
  writeRecommendation(completeRecord(), { band: 2, reasons: 'As indicated.' }, at(1)),
  by,
  sealing,
  at(2),
)
const decided = decide(writeDecision(recommended, { band: 2 }, at(3)), by, sealing, at(4))

/** The report of the last seal, recomputed with this sealing. */
function lastSeal(record: AssessmentRecord, now = sealing) {
  const last = checkSeals(record).at(-1)
  if (!last) throw new Error('Nothing is sealed.')
  const { heading, blocks } = reportSeal(standard, last, takeSnapshot(record, now), true)
  return [heading, ...blocks.flatMap(linesOfBlock)]
}

describe('the seals of a record', () => {
  it('hold while nothing was touched', () => {
    expect(checkSeals(completeRecord())).toEqual([])
    expect(checkSeals(decided).map(({ act, isUntouched }) => [act.act, isUntouched])).toEqual([
      ['recommended', false],
      ['decided', true],
    ])
    expect(lastSeal(decided)).toEqual([
      'Decided, 2\u00a0March\u00a02026 at 9:00\u00a0am UTC',
      'By A. Drafter, with version 0.1.0 of the tool.',
      'The record is as it was when this was sealed.',
      'Recomputed now, the record gives the result that was sealed.',
    ])
  })

  it('say that an earlier step was followed by others', () => {
    const first = checkSeals(decided)[0]
    if (!first) throw new Error('Nothing is sealed.')
    const { blocks } = reportSeal(standard, first, takeSnapshot(decided, sealing), false)
    expect(blocks.flatMap(linesOfBlock)).toContain('The record was taken further after this was sealed.')
  })

  it('break when an answer is changed in the file', () => {
    const answers = { ...decided.answers, [questionId('leads')]: answerAt('leads', 1) }
    const texts = lastSeal({ ...decided, answers })
    expect(texts).toContain(
      'The record is not as it was when this was sealed. No later step accounts for the change.',
    )
    expect(texts).toContain(
      'Recomputed now, the record differs from what was sealed. Answers or verifications have changed since.',
    )
    expect(texts).toContain('Result code')
  })

  it('show another result of the same answers, and another hash', () => {
    const [act] = recommended.acts
    if (!act?.snapshot) throw new Error('Nothing is sealed.')
    const forged = {
      ...act,
      snapshot: { ...act.snapshot, result: { ...act.snapshot.result, band: 3 as const } },
    }
    const texts = lastSeal({ ...recommended, acts: [forged] }, { ...sealing, releaseHash: '2'.repeat(64) })
    expect(texts.join(' ')).toMatch(/although its answers are the same/)
    expect(texts).toEqual(
      expect.arrayContaining(['SES Band\u00a03', 'SES Band\u00a02', '1'.repeat(64), '2'.repeat(64)]),
    )
  })

  it('say so where there is no result any more', () => {
    const seal = checkSeals(recommended)[0]
    if (!seal) throw new Error('Nothing is sealed.')
    const texts = reportSeal(standard, seal, null, true).blocks.flatMap(linesOfBlock)
    expect(texts).toContain('Recomputed now, the record gives no result.')
    expect(texts).toContain('No result: questions are unanswered')
  })

  it('are of the record as it is after the answer that came before', () => {
    const changed = answerQuestion(completeRecord(), questionId('leads'), { note: 'x' }, at(1))
    const again = recommend(writeRecommendation(changed, { band: 2 }, at(2)), by, sealing, at(3))
    expect(checkSeals(again).map(({ isUntouched }) => isUntouched)).toEqual([true])
  })
})
