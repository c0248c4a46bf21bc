/** Page one: what is indicated, recommended and decided, the strongest reasons, the open checks, and who signs. */
import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import { answerQuestion } from '../../../src/domain/record/change.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { groupsOf } from '../../../src/domain/record/compare-fingerprint.ts'
import { linesOfBlock } from '../../../src/domain/report/lines.ts'
import { strongestReasons } from '../../../src/domain/report/strongest-reasons.ts'
import { couldBeLower, dimensionsAt, notEnoughKnown, recordAt, recordWith } from '../../builders/answers.ts'
import { approvedSource, citation, withEvidence } from '../../builders/evidence.ts'
import { reopenRecommendation } from '../../../src/domain/record/recommend.ts'
import { fullRecord } from '../../builders/full-record.ts'
import { at, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { everySection } from './every-text.ts'
import { reportOf } from './whole-answers.ts'

function linesOf(record: AssessmentRecord, id: string): readonly string[] {
  return everySection(reportOf(record))
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(linesOfBlock))
}

/** What stands beside a term. */
function beside(record: AssessmentRecord, term: string): string {
  const lines = linesOf(record, 'result')
  return lines[lines.indexOf(term) + 1] ?? ''
}

function reasonsOf(record: AssessmentRecord): readonly string[] {
  const classification = classify(standard, record)
  if (classification.outcome !== 'indicated' && classification.outcome !== 'below-ses') return []
  return strongestReasons(record, classification).map(({ question }) => question)
}

describe('what is recommended and decided', () => {
  it('is said not to be, where nothing is', () => {
    expect(beside(recordAt(2), 'Recommended')).toBe('Nothing is recommended yet.')
    expect(beside(recordAt(2), 'Decided')).toBe('Not decided yet.')
    expect(linesOf(recordAt(2), 'result')).not.toContain('Reviewed')
  })

  it('names the classification, the person and the day', () => {
    expect(beside(fullRecord(), 'Recommended')).toBe(
      'SES Band\u00a02 in the Delivery stream, by A. Drafter, Adviser, on 2\u00a0March\u00a02026.',
    )
    expect(beside(fullRecord(), 'Reviewed')).toMatch(
      /^Recommended to the delegate, by B\. Reviewer, Director, on 2\u00a0March\u00a02026\. On the reviewer’s own ratings the rule gives /,
    )
    expect(beside(fullRecord(), 'Decided')).toBe(
      'SES Band\u00a02, by C. Delegate, Deputy Secretary, on 3\u00a0March\u00a02026.',
    )
  })

  it('says that there are conditions', () => {
    const record = fullRecord()
    if (!record.decision) throw new Error('The record is not decided.')
    const conditions = 'The grants function moves first.'
    expect(beside({ ...record, decision: { ...record.decision, conditions } }, 'Decided')).toMatch(
      /There are conditions: they stand with the decision\.$/,
    )
  })

  it('is to be redone where the result has changed', () => {
    const { decision: _, ...open } = fullRecord()
    const moved = recordAt(3).answers
    expect(beside({ ...open, answers: moved }, 'Recommended')).toMatch(/to redo\.$/)
    expect(beside({ ...open, answers: moved }, 'Reviewed')).toMatch(
      /The result has changed since: to redo\.$/,
    )
    const again = reopenRecommendation(open, at(40))
    expect(beside(again, 'Reviewed')).toMatch(/The recommendation was taken up again since: to redo\.$/)
  })

  it('can be that no SES classification is allocated', () => {
    const record = fullRecord()
    if (!record.decision) throw new Error('The record is not decided.')
    expect(beside({ ...record, decision: { ...record.decision, band: 0 } }, 'Decided')).toMatch(
      /^Not an SES classification, by C\. Delegate/,
    )
  })
})

describe('the strongest reasons', () => {
  it('are three, each of another dimension, from answers that determine the result', () => {
    const classification = classify(standard, recordAt(2))
    if (classification.outcome !== 'indicated') throw new Error('No band is indicated.')
    const reasons = strongestReasons(recordAt(2), classification)
    expect(reasons).toHaveLength(3)
    const dimensions = reasons.map(({ question }) =>
      classification.dimensions.findIndex(({ indicators }) =>
        indicators.some((each) => each.question === question),
      ),
    )
    expect(new Set(dimensions).size).toBe(3)
    for (const { question } of reasons) expect(classification.explanation).toContain(question)
  })

  it('prefer what is firm, and then what rests on more', () => {
    expect(reasonsOf(recordAt(2))[0]).toBe('leads')
    const doubted = answerQuestion(recordAt(2), questionId('leads'), { firmness: 'could-be-lower' }, at(1))
    expect(reasonsOf(doubted)).not.toContain('leads')
    const supported = withEvidence(recordAt(2), [approvedSource('plan')], { direction: [citation('plan')] })
    expect(reasonsOf(supported)[0]).toBe('direction')
  })

  it('are fewer where fewer dimensions speak for the result, and none where none is indicated', () => {
    expect(reasonsOf(recordAt(2, dimensionsAt(2, 2, 2, 0, 0)))).toHaveLength(3)
    expect(reasonsOf(recordAt(0))).toHaveLength(3)
    const open = recordAt(2, dimensionsAt(2, 2, 1, 1, notEnoughKnown))
    expect(reasonsOf(open)).toEqual([])
    expect(linesOf(open, 'result').join(' ')).not.toContain('of the reasons')
  })

  it('are told in the words of the options', () => {
    const lines = linesOf(recordAt(2, { leads: couldBeLower(2) }), 'result')
    const from = lines.indexOf('3\u00a0of the reasons, each from another dimension')
    expect(lines.slice(from + 1, from + 4)).toEqual([
      expect.stringMatching(/^[A-Z][^:]+: (?:The role|Its|The work) .+\.$/),
      expect.stringMatching(/^[A-Z][^:]+: (?:The role|Its|The work) .+\.$/),
      expect.stringMatching(/^[A-Z][^:]+: (?:The role|Its|The work) .+\.$/),
    ])
  })
})

describe('the signatures', () => {
  it('name who is known, for the fingerprint of the record', () => {
    const lines = linesOf(fullRecord(), 'signatures')
    expect(lines).toEqual(
      expect.arrayContaining([
        'A. Drafter, Adviser',
        'B. Reviewer, Director',
        'C. Delegate, Deputy Secretary',
      ]),
    )
    expect(lines.at(-1)).toBe(groupsOf(fingerprintOf(fullRecord())).join(' '))
  })

  it('leave room where nobody is, and are not asked for a draft without a result', () => {
    expect(linesOf(recordAt(2, {}, { role: { assessor: 'A. Drafter' } }), 'signatures')).toContain(
      'A. Drafter',
    )
    expect(linesOf(recordWith({ leads: 2 }), 'signatures')).toEqual([])
  })
})

describe('the body', () => {
  const referred = (record: AssessmentRecord) => {
    const report = reportOf(record)
    const text = everySection(report)
      .flatMap(({ blocks }) => blocks.flatMap(linesOfBlock))
      .join(' ')
    const letters = [...text.matchAll(/\bannex ([A-Z])\b/g)].map(([, letter]) => letter)
    const lettered = report.sections.flatMap(({ heading }) => /^Annex ([A-Z])/.exec(heading)?.[1] ?? [])
    return { letters, lettered, report }
  }

  it.each([
    ['indicated', recordAt(2)],
    ['not determined', recordAt(2, dimensionsAt(2, 2, 1, 1, notEnoughKnown))],
    ['incomplete', recordWith({ leads: 2 })],
  ])('%s: refers to annexes by the letters that they have', (_, record) => {
    const { letters, lettered, report } = referred(record)
    expect(letters.length).toBeGreaterThan(0)
    expect(letters.filter((letter) => !lettered.includes(letter ?? ''))).toEqual([])
    const standardAnnex = report.sections.find(({ id }) => id === 'annex-standard')?.heading
    expect(linesOf(record, 'annex-evidence').at(-1)).toMatch(/annex [A-Z]\.$/)
    expect(standardAnnex).toMatch(/^Annex [CD]:/)
  })

  it('says of a dimension without answers that it is open, and that it cannot bring the band above about', () => {
    const record = recordAt(2, dimensionsAt(2, 2, 2, notEnoughKnown, 1))
    expect(linesOf(record, 'case-above')[0]).toMatch(
      /‘Job context and environment’ is open for want of answers; even at SES Band.3 it would not make 3\.$/,
    )
    expect(linesOf(record, 'case-below')[0]).toMatch(
      /‘Judgement and independence’ does not\. ‘Job context and environment’ is open for want of answers\.$/,
    )
  })

  it('says in a line a dimension why not the band above, and in an annex all that it asks for', () => {
    const record = recordAt(2, { leads: 3 })
    expect(linesOf(record, 'case-above')).toContain(
      'Leadership and accountability: not met. ‘What it leads’ meets it; ‘Whose direction it sets’ and ‘What it answers for’ do not.',
    )
    expect(linesOf(record, 'case-above')).toContain(
      'Stakeholder management: not met. ‘Part played’, ‘Authority to commit’ and ‘Difficulty of the setting’ do not meet it.',
    )
    expect(linesOf(record, 'case-below').filter((line) => !line.endsWith('.'))).toEqual([])
    expect(linesOf(record, 'part-asks').join(' ')).toMatch(/: met\./)
    expect(linesOf(recordAt(1), 'part-asks')[0]).toBe('The role meets none of these statements.')
    expect(linesOf(recordAt(3), 'part-asks')).toEqual([])
  })
})
