/** Dates with their arithmetic in words, their standing, and as entries of a calendar. */
import { describe, expect, it } from 'vitest'
import { calendarEntry } from '../../../src/domain/guidance/calendar.ts'
import { buildChecklist, type ChecklistEntry } from '../../../src/domain/guidance/checklist.ts'
import { readFacts } from '../../../src/domain/guidance/facts.ts'
import { nothingKept } from '../../../src/domain/record/implement.ts'
import { guidance } from '../../builders/guidance.ts'

function entry(item: string, answers: Readonly<Record<string, string>>, readOn = ''): ChecklistEntry {
  const facts = readFacts(guidance, 3, { filling: 'select', ...answers })
  const { stages } = buildChecklist(guidance, facts, { [item]: { ...nothingKept, readOn } })
  const found = stages.flatMap(({ entries }) => entries).find((each) => each.item.id === item)
  if (!found) throw new Error(`‘${item}’ does not apply.`)
  return found
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function wordsOf(item: string, answers: Readonly<Record<string, string>>): string {
  const { due } = entry(item, answers)
  return due?.state === 'reckoned' ? plain(due.words) : ''
}

const promote = { outcome: 'promote', 'promoted-ongoing': 'yes' }
const initial = { tenure: 'non-ongoing', gazetted: 'no' }

describe('the arithmetic of a date', () => {
  it.each([
    ['band-3-notice', { 'advertise-on': '2026-04-15' }, 'One month before 15 April 2026 is 15 March 2026.'],
    [
      'band-3-notice',
      { 'advertise-on': '2026-03-31' },
      'One month before 31 March 2026 is 28 February 2026. February 2026 has no day 31, so its last day counts.',
    ],
    [
      'gazette-promotion',
      { ...promote, 'decision-on': '2026-08-15' },
      '3 months after 15 August 2026 is 15 November 2026.',
    ],
    [
      'term-18',
      { ...initial, 'term-start': '2026-01-01' },
      '18 months from 1 January 2026, first and last day included: 30 June 2027.',
    ],
    [
      'term-18',
      { ...initial, 'term-start': '2024-08-31' },
      '18 months from 31 August 2024, first and last day included: 28 February 2026. February 2026 has no day 31, so its last day counts.',
    ],
    [
      'promotion-effect',
      { ...promote, 'gazetted-on': '2026-02-05' },
      '4 weeks are 28 days. 28 days after 5 February 2026 is 5 March 2026.',
    ],
    [
      'promotion-effect',
      { ...promote, 'gazetted-on': '2026-02-05', 'agreed-on': '2026-02-16' },
      '4 weeks are 28 days. 28 days after 5 February 2026 is 5 March 2026. The parties have agreed on 16 February 2026, which is sooner and counts.',
    ],
    [
      'promotion-effect',
      { ...promote, 'gazetted-on': '2026-02-05', 'agreed-on': '2026-03-05' },
      '4 weeks are 28 days. 28 days after 5 February 2026 is 5 March 2026. 5 March 2026, as agreed, is not sooner and does not count.',
    ],
    [
      'move-effect-temporary',
      { outcome: 'move', 'move-reach': 'between', 'move-duration': 'temporary', 'agreed-on': '2026-05-01' },
      'The parties have agreed on 1 May 2026, so that day counts.',
    ],
  ])('of %s is shown for %o', (item, answers, words) => {
    expect(wordsOf(item, answers)).toBe(words)
  })

  it('waits for its own anchor by name', () => {
    expect(entry('promotion-effect', promote).due).toEqual({
      state: 'wanting',
      label: 'Promotion takes effect on',
      wanted: ['gazetted-on'],
    })
  })
})

describe('the standing of an item', () => {
  it('is ‘not checked’ since the day of the page, unless more is known', () => {
    const { standing } = entry('public-notice', {})
    expect({ ...standing, label: plain(standing.label) }).toEqual({
      state: 'not-checked',
      label: 'Not checked since 11 June 2020',
      sentences: [],
    })
  })

  it('is ‘read as current’ where a reader marked it', () => {
    const { standing } = entry('public-notice', {}, '2026-11-27')
    expect([standing.state, plain(standing.label)]).toEqual(['read', 'Read as current on 27 November 2026'])
  })

  it('stays ‘superseded’ whatever a reader marks, and says by what and since when', () => {
    const { standing } = entry('commissioner-part', {}, '2026-11-27')
    expect([standing.state, standing.label]).toEqual(['superseded', 'Superseded'])
    expect(standing.sentences.map(plain)).toEqual([
      'Circular 2018/5 on SES recruitment: now Circular 2025/06, whose contents were not available (for processes submitted from 3 October 2025).',
      'Section 21 of the Directions 2016: now the same duty in the Directions 2022 (since 2022).',
      'Read as current on 27 November 2026 by a reader of this list.',
    ])
  })

  it('names what bears on an item that is not itself superseded', () => {
    const { standing } = entry('gazette-promotion', promote)
    expect(standing.state).toBe('not-checked')
    expect(standing.sentences.join()).toContain('sections 25 and 40 of the Directions 2022')
  })
})

describe('an entry for a calendar', () => {
  const parts = {
    recordId: 'a1',
    role: 'Assistant Secretary, Rivers; Basins \\ Lakes',
    marking: 'OFFICIAL: Sensitive',
    now: '2026-11-27T01:02:03.456Z',
  }
  const text = (item: string, answers: Readonly<Record<string, string>>) =>
    calendarEntry(guidance, entry(item, answers), parts)
  const unfolded = (calendar: string | null) => plain((calendar ?? '').replaceAll('\r\n ', ''))

  it('is one whole day, with its standing, its arithmetic and the marking', () => {
    const lines = unfolded(text('promotion-effect', { ...promote, 'gazetted-on': '2026-02-05' })).split(
      '\r\n',
    )
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//SES role classifier//What must happen next//EN',
      'BEGIN:VEVENT',
      'UID:a1-promotion-effect@ses-role-classifier',
      'DTSTAMP:20261127T010203Z',
      'DTSTART;VALUE=DATE:20260305',
      'DTEND;VALUE=DATE:20260306',
      'SUMMARY:Promotion takes effect on: Assistant Secretary\\, Rivers\\; Basins \\\\ Lakes',
      'DESCRIPTION:OFFICIAL: Sensitive\\nLet the promotion take effect 4 weeks after its notice in the Gazette\\, or on a sooner date agreed.\\n4 weeks are 28 days. 28 days after 5 February 2026 is 5 March 2026.\\nPublic holidays and weekends are not considered.\\nNot checked since 11 June 2020.\\nSource: Promotions\\, 11 June 2020. No legal basis given.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('has lines of 75 octets at most', () => {
    const lines = (text('gazette-promotion', { ...promote, 'decision-on': '2026-08-15' }) ?? '').split('\r\n')
    expect(lines.length).toBeGreaterThan(15)
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('is not offered where what it rests on is superseded', () => {
    expect(entry('band-3-notice', { 'advertise-on': '2026-04-15' }).due?.state).toBe('reckoned')
    expect(text('band-3-notice', { 'advertise-on': '2026-04-15' })).toBeNull()
  })

  it('is not offered without a date', () => {
    expect(text('promotion-effect', promote)).toBeNull()
    expect(text('public-notice', {})).toBeNull()
  })
})
