import { describe, expect, it } from 'vitest'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { linesOfBlock } from '../../../src/domain/report/lines.ts'
import { groundsBlocks } from '../../../src/domain/report/sections/annex-evidence.ts'
import { citationInText } from '../../../src/domain/report/words/evidence.ts'
import { groundsOf } from '../../../src/domain/evidence/grounds.ts'
import type { Citation, Source } from '../../../src/domain/record/evidence-schema.ts'
import { notEnoughKnown, recordAt, recordWith } from '../../builders/answers.ts'
import { approvedSource, citation, withEvidence } from '../../builders/evidence.ts'
import { emptyRecord, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { everyBlock, everySection, everyText } from './every-text.ts'
import { reportOf } from './whole-answers.ts'

const plan = approvedSource('plan', { title: 'Division plan', date: '2026-03-02', keptAt: 'File 7' })
const talk = approvedSource('talk', { kind: 'interview', standing: '', title: 'Talk with the head' })
const untitled = approvedSource('untitled', { kind: '', title: ' ', standing: '' })

const section = (record: AssessmentRecord, id: string) => {
  const report = reportOf(record)
  const found = everySection(report).filter((each) => each.id === id)
  return everyText({ ...report, summary: '', sections: found }).join('\n')
}

describe('a citation in text', () => {
  const told = (source: Source, cited: Citation) =>
    groundsOf(withEvidence(recordAt(2), [source], { reach: [cited] }), questionId('reach')).map(
      citationInText,
    )

  it('names the source, its date and the place, how strong it is, what it is about, and what it says', () => {
    expect(
      told(plan, citation('plan', { place: 'page 3', words: 'Leads\n4 branches.', about: 'unit' })),
    ).toEqual([
      'Division plan, 2\u00a0March\u00a02026, page 3 (document, about its unit): ‘Leads 4 branches’',
    ])
  })

  it('leaves out what was not said', () => {
    expect(told(talk, citation('talk', { about: '' }))).toEqual(['Talk with the head (interview)'])
    expect(told(untitled, citation('untitled', { about: '' }))).toEqual([
      'Source without a title (assertion)',
    ])
  })
})

describe('the report', () => {
  const record = withEvidence(recordAt(2), [plan, talk, untitled], {
    reach: [citation('plan', { place: 'page 3' }), citation('talk')],
    leads: [citation('plan')],
    setting: [citation('untitled')],
  })

  it('prints with each reason what it rests on', () => {
    const reasons = everyBlock(reportOf(record)).flatMap((block) =>
      block.type === 'reasons' ? block.items : [],
    )
    const notes = reasons.find(({ question }) => String(question) === 'reach')?.notes
    expect(notes).toEqual([
      {
        label: 'Rests\u00a0on',
        paragraphs: [
          'Division plan, 2\u00a0March\u00a02026, page 3 (document, about this role); Talk with the head (interview, about this role)',
        ],
      },
    ])
    expect(reasons.find(({ question }) => String(question) === 'breadth')?.notes).toEqual([])
  })

  it('says in its result that it is provisional, and which answers make it so', () => {
    expect(section(record, 'result')).toMatch(
      /Provisional\. Of the \d+\u00a0answers that explain the result, \d+ are so far only assertions, with no approved document, instrument or interview cited for them: ‘/,
    )
    expect(section(recordAt(2), 'result')).toMatch(
      /Of the \d+\u00a0answers that explain the result, each is so far only an assertion, .* cited for it: ‘What it leads’,/,
    )
  })

  it('says of a record opened from a result code that the code carries no references', () => {
    const told = (given: object) => section({ ...recordAt(2), ...given }, 'result')
    expect(told({ openedFromCode: '2026-03-02T10:00:00Z' })).toContain(
      'Provisional. The record was opened from a result code, which carries no references: what supports the answers is not known here.',
    )
    expect(told({})).not.toContain('result code, which')
  })

  it('says no such thing once every answer is supported', () => {
    const all = Object.fromEntries(standard.indicators.map(({ id }) => [id, [citation('plan')]]))
    expect(section(withEvidence(recordAt(2), [plan], all), 'result')).not.toContain('Provisional')
    expect(section(recordAt(notEnoughKnown), 'result')).not.toContain('Provisional')
  })

  it('lists every source with what rests on it, the strongest first', () => {
    const annex = section(record, 'annex-evidence')
    expect(annex).toContain('3\u00a0sources were registered.')
    expect(annex.indexOf('Approved document or instrument')).toBeLessThan(annex.indexOf('Interview'))
    expect(annex).toContain(
      'Division plan, 2\u00a0March\u00a02026. Kept at: File 7. Other document. What rests on it: What it leads and Reach of the function.',
    )
    expect(annex).toContain(
      'Source without a title. Kind not said. Unfinished. What rests on it: Difficulty of the setting.',
    )
  })

  it('says where there is nothing to list', () => {
    expect(section(recordAt(2), 'annex-evidence')).toContain('No source was registered.')
  })

  it('says of a source that nothing cites that nothing rests on it', () => {
    expect(section(withEvidence(recordAt(2), [plan]), 'annex-evidence')).toContain(
      'Other document. What rests on it: nothing.',
    )
    const draft = approvedSource('draft', { standing: 'draft' })
    expect(section(withEvidence(recordAt(2), [draft]), 'annex-evidence')).toContain('Other document. Draft')
  })

  it('prints what a statement of the contribution cites beside it, and of an unfinished record what each answer does', () => {
    const cites = { 'contribution-delivery-1': [citation('plan')], leads: [citation('plan')] }
    const told = (bare: AssessmentRecord, id: string) => section(withEvidence(bare, [plan], cites), id)
    expect(told(recordAt(2), 'part-contribution')).toContain('Rests\u00a0on: Division plan')
    expect(told(recordAt(2), 'part-judgements')).not.toContain('Rests\u00a0on: Division plan')
    expect(told(recordWith({ leads: 2 }), 'part-judgements')).toContain('Rests\u00a0on: Division plan')
  })

  it('has the annex of an unfinished record as well', () => {
    expect(section(withEvidence(emptyRecord(), [plan]), 'annex-evidence')).toContain(
      'One source was registered.',
    )
  })
})

describe('what each answer rests on, for who assesses', () => {
  const grounds = (record: AssessmentRecord) =>
    groundsBlocks(standard, record).flatMap(linesOfBlock).join('\n')
  const record = withEvidence(recordAt(2), [plan, untitled], {
    leads: [citation('plan')],
    setting: [citation('untitled')],
  })

  it('is listed by answer, and of the statements those that cite something', () => {
    expect(grounds(record)).toContain(
      'Difficulty of the setting\nSource without a title (assertion, about this role)',
    )
    expect(grounds(record)).toContain('Complexity\nNothing\n')
    expect(grounds(record)).toContain('12\u00a0statements of the contribution cite nothing.')
    const stated = withEvidence(record, [plan], { 'contribution-delivery-1': [citation('plan')] })
    expect(grounds(stated)).toContain('Statement\u00a01 (Delivery)\nDivision plan')
    expect(grounds(stated)).toContain('11\u00a0statements')
  })

  it('is named in the message of a check so that a reader finds it again', () => {
    const bare = withEvidence(recordAt(2), [plan], { leads: [citation('plan')] })
    expect(section(bare, 'checks')).toMatch(/supports ‘Whose direction it sets’, ‘[^’]+’(?:, ‘[^’]+’)* or ‘/)
    const id = questionId('contribution-public-policy-2')
    const noted = {
      ...bare,
      answers: { ...bare.answers, [id]: { ...bare.answers[id], note: 'She decides.' } },
    }
    expect(section(noted, 'checks')).toContain('in the reasons for statement\u00a06 (Public Policy): ‘She’')
  })

  it('is said to be nothing where no answer cites a source', () => {
    expect(grounds(recordAt(2))).toBe('No answer cites a source.')
  })
})
