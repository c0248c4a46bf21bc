import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { notEnoughKnown } from '../../../src/domain/content/standard.ts'
import {
  answerQuestion,
  describeRole,
  explainCheck,
  giveReason,
  markResultSeen,
  setShowAsIGo,
  verifyStream,
} from '../../../src/domain/record/change.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { citeSource, writeSource } from '../../../src/domain/record/change-sources.ts'
import { type AssessmentRecord, recordSchema } from '../../../src/domain/record/schema.ts'
import { approvedSource, sourceId } from '../../builders/evidence.ts'
import { answerOf, at, completeRecord, emptyRecord, questionId, streamId } from '../../builders/record.ts'

const reach = questionId('reach')
const setting = questionId('setting')
const reachAt = (level: number) => answerOf('reach', `reach-${level}`)
const firm = { firmness: 'firm' } as const

/** A complete record at level 2 whose result has been seen at second 10. */
const seen = markResultSeen(completeRecord(2), at(10))

const logOf = (record: AssessmentRecord) =>
  record.changes.map(({ question, before, after }) => [question, before.option, after.option])

describe('answering a question', () => {
  it('keeps the answer, grows the sequence and dates the change', () => {
    const record = answerQuestion(emptyRecord(), reach, { ...reachAt(1), ...firm }, at(5))
    expect(record.answers).toEqual({ reach: { option: 'reach-1', firmness: 'firm' } })
    expect(record.sequence).toBe(1)
    expect(record.changedAt).toBe(at(5))
    expect(z.safeParse(recordSchema, record).success).toBe(true)
  })

  it('leaves the record it was given alone', () => {
    const record = emptyRecord()
    answerQuestion(record, reach, { ...reachAt(1), ...firm }, at(5))
    expect(record).toEqual(emptyRecord())
  })

  it('is no change where nothing is different', () => {
    const record = completeRecord(2)
    expect(answerQuestion(record, reach, { ...reachAt(2), ...firm }, at(5))).toBe(record)
    expect(answerQuestion(record, reach, { note: '' }, at(5))).toBe(record)
  })

  it('keeps note, citations and firmness when another option is chosen, and every other answer', () => {
    const noted = citeSource(
      answerQuestion(
        writeSource(completeRecord(2), approvedSource('chart'), at(0)),
        reach,
        { firmness: 'could-be-lower', note: 'Counted on the chart.' },
        at(1),
      ),
      reach,
      sourceId('chart'),
      at(1),
    )
    const record = answerQuestion(noted, reach, reachAt(1), at(2))
    expect(record.answers[reach]).toEqual({
      option: 'reach-1',
      firmness: 'could-be-lower',
      note: 'Counted on the chart.',
      citations: [{ source: 'chart', place: '', words: '', about: '' }],
    })
    expect({ ...record.answers, reach: null }).toEqual({ ...noted.answers, reach: null })
  })

  it('drops the firmness, and only that, at not enough known', () => {
    const noted = answerQuestion(completeRecord(2), reach, { note: 'Asked twice.' }, at(1))
    const record = answerQuestion(noted, reach, answerOf('reach', notEnoughKnown), at(2))
    expect(record.answers[reach]).toEqual({ option: notEnoughKnown, note: 'Asked twice.' })
    expect(answerQuestion(record, reach, firm, at(3))).toBe(record)
  })

  it('takes parts away, and the whole answer with the last of them', () => {
    const noted = answerQuestion(emptyRecord(), reach, { ...reachAt(1), ...firm, note: 'A' }, at(1))
    const bare = answerQuestion(noted, reach, { option: null }, at(2))
    expect(bare.answers[reach]).toEqual({ note: 'A' })
    expect(answerQuestion(bare, reach, { note: '' }, at(3)).answers).toEqual({})
  })

  it('takes the firmness away alone', () => {
    const record = answerQuestion(completeRecord(2), reach, { firmness: null }, at(1))
    expect(record.answers[reach]).toEqual(reachAt(2))
  })
})

describe('the log of changes', () => {
  it('is empty as long as the result was not seen', () => {
    const record = answerQuestion(completeRecord(2), reach, reachAt(1), at(20))
    expect(record.changes).toEqual([])
  })

  it('holds option and firmness before and after, and when, but no note', () => {
    const noted = answerQuestion(seen, reach, { note: 'Only a note.' }, at(15))
    expect(noted.changes).toEqual([])
    const record = answerQuestion(noted, reach, reachAt(1), at(20))
    expect(record.changes).toEqual([
      {
        question: 'reach',
        before: { option: 'reach-2', firmness: 'firm' },
        after: { option: 'reach-1', firmness: 'firm' },
        reason: '',
        when: at(20),
      },
    ])
    expect(z.safeParse(recordSchema, record).success).toBe(true)
  })

  it('holds a change of firmness alone', () => {
    const record = answerQuestion(seen, reach, { firmness: 'could-be-lower' }, at(20))
    expect(record.changes[0]?.after).toEqual({ option: 'reach-2', firmness: 'could-be-lower' })
  })

  it('merges changes to one question until the result is seen again, keeping the reason', () => {
    const once = giveReason(answerQuestion(seen, reach, reachAt(1), at(20)), 0, 'Misread.', at(21))
    const twice = answerQuestion(once, reach, reachAt(0), at(30))
    expect(logOf(twice)).toEqual([['reach', 'reach-2', 'reach-0']])
    expect(twice.changes[0]).toMatchObject({ reason: 'Misread.', when: at(30) })
    const again = answerQuestion(markResultSeen(twice, at(40)), reach, reachAt(3), at(50))
    expect(logOf(again)).toEqual([
      ['reach', 'reach-2', 'reach-0'],
      ['reach', 'reach-0', 'reach-3'],
    ])
  })

  it('merges across changes to other questions, and keeps the oldest first', () => {
    let record = answerQuestion(seen, reach, reachAt(1), at(20))
    record = answerQuestion(record, setting, answerOf('setting', 'setting-1'), at(21))
    record = answerQuestion(record, reach, reachAt(0), at(22))
    expect(logOf(record)).toEqual([
      ['setting', 'setting-2', 'setting-1'],
      ['reach', 'reach-2', 'reach-0'],
    ])
  })

  it('forgets a change that ends where it began before the result was seen again', () => {
    const there = answerQuestion(seen, reach, reachAt(1), at(20))
    expect(answerQuestion(there, reach, reachAt(2), at(21)).changes).toEqual([])
  })

  it('keeps both of two changes that undo one another with the result seen in between', () => {
    const there = markResultSeen(answerQuestion(seen, reach, reachAt(1), at(20)), at(30))
    expect(logOf(answerQuestion(there, reach, reachAt(2), at(31)))).toEqual([
      ['reach', 'reach-2', 'reach-1'],
      ['reach', 'reach-1', 'reach-2'],
    ])
  })

  it('merges not enough known, an option and its firmness to one change', () => {
    let record = answerQuestion(seen, reach, answerOf('reach', notEnoughKnown), at(20))
    record = answerQuestion(record, reach, reachAt(1), at(21))
    record = answerQuestion(record, reach, { firmness: 'could-be-either' }, at(22))
    expect(record.changes.map(({ before, after }) => [before, after])).toEqual([
      [
        { option: 'reach-2', firmness: 'firm' },
        { option: 'reach-1', firmness: 'could-be-either' },
      ],
    ])
  })

  it('holds an answer that was taken back, and what came in its place', () => {
    const taken = markResultSeen(answerQuestion(seen, reach, { option: null }, at(20)), at(30))
    const given = answerQuestion(taken, reach, { ...reachAt(1), ...firm }, at(31))
    expect(logOf(given)).toEqual([
      ['reach', 'reach-2', undefined],
      ['reach', undefined, 'reach-1'],
    ])
  })
})

describe('show as I go', () => {
  const learning = setShowAsIGo(emptyRecord(), true, at(1))

  it('counts as having seen the result from its first use on', () => {
    expect(learning.showAsIGo).toEqual({ on: true, firstUsed: at(1) })
    expect(learning.resultSeen).toEqual({ first: at(1), last: at(1) })
  })

  it('stays on record when turned off and on again', () => {
    const off = setShowAsIGo(learning, false, at(5))
    expect(off.showAsIGo).toEqual({ on: false, firstUsed: at(1) })
    expect(off.resultSeen).toEqual({ first: at(1), last: at(5) })
    expect(setShowAsIGo(off, true, at(9)).showAsIGo).toEqual({ on: true, firstUsed: at(1) })
    expect(setShowAsIGo(off, false, at(9))).toBe(off)
  })

  it('does not take first answers, nor the firmness that completes them, for changes', () => {
    let record = answerQuestion(learning, reach, reachAt(1), at(2))
    record = answerQuestion(record, reach, firm, at(3))
    expect(record.changes).toEqual([])
  })

  it('logs each change on its own, as the result stands beside it', () => {
    let record = answerQuestion(learning, reach, { ...reachAt(1), ...firm }, at(2))
    record = answerQuestion(record, reach, reachAt(2), at(3))
    record = answerQuestion(record, reach, reachAt(1), at(4))
    expect(logOf(record)).toEqual([
      ['reach', 'reach-1', 'reach-2'],
      ['reach', 'reach-2', 'reach-1'],
    ])
    expect(record.resultSeen).toEqual({ first: at(1), last: at(4) })
  })

  it('completes a change with its firmness', () => {
    let record = answerQuestion(learning, reach, answerOf('reach', notEnoughKnown), at(2))
    record = answerQuestion(record, reach, reachAt(2), at(3))
    record = answerQuestion(record, reach, firm, at(4))
    expect(record.changes.map(({ before, after }) => [before, after])).toEqual([
      [{ option: notEnoughKnown }, { option: 'reach-2', firmness: 'firm' }],
    ])
  })
})

describe('seeing the result', () => {
  it('keeps the first time and moves the last, once an answer was changed', () => {
    const changed = answerQuestion(seen, reach, reachAt(1), at(20))
    expect(markResultSeen(changed, at(99)).resultSeen).toEqual({ first: at(10), last: at(99) })
  })

  it('again is no change while the answers are the same', () => {
    expect(markResultSeen(seen, at(99))).toBe(seen)
    const noted = answerQuestion(seen, reach, { note: 'Of the whole agency.' }, at(20))
    expect(markResultSeen(noted, at(99))).toBe(noted)
  })
})

describe('giving a reason', () => {
  const changed = answerQuestion(seen, reach, reachAt(1), at(20))

  it('writes it to the change, and takes it back', () => {
    const given = giveReason(changed, 0, 'The chart was out of date.', at(25))
    expect(given.changes[0]?.reason).toBe('The chart was out of date.')
    expect(given.changes[0]?.when).toBe(at(20))
    expect(giveReason(given, 0, '', at(26)).changes[0]?.reason).toBe('')
  })

  it('does nothing where there is no such change, or the reason is the same', () => {
    expect(giveReason(changed, 1, 'Why', at(25))).toBe(changed)
    expect(giveReason(changed, 0, '', at(25))).toBe(changed)
  })
})

describe('describing the role', () => {
  it('changes the fields given, and nothing where they are the same', () => {
    const record = describeRole(emptyRecord(), { title: 'Head of Grants', marking: 'OFFICIAL' }, at(1))
    expect(record.role).toEqual({ ...emptyRecord().role, title: 'Head of Grants', marking: 'OFFICIAL' })
    expect(describeRole(record, { title: 'Head of Grants' }, at(2))).toBe(record)
  })
})

describe('explaining a check', () => {
  it('keeps the text under the key, and drops it when empty', () => {
    const record = explainCheck(emptyRecord(), 'dimension-unknown:x', 'New unit.', at(1))
    expect(record.explanations).toEqual({ 'dimension-unknown:x': 'New unit.' })
    expect(explainCheck(record, 'dimension-unknown:x', 'New unit.', at(2))).toBe(record)
    expect(explainCheck(record, 'dimension-unknown:x', '', at(2)).explanations).toEqual({})
    expect(explainCheck(record, 'other', '', at(2))).toBe(record)
  })
})

describe('verifying a stream', () => {
  const policy = streamId('public-policy')
  const entry = {
    reading: 'fits',
    why: 'Same reach.',
    against: { band: 2, stream: streamId('delivery') },
  } as const

  it('keeps reading, reason and what it was made against, and takes them back', () => {
    const record = verifyStream(emptyRecord(), policy, entry, at(1))
    expect(record.verification).toEqual({ 'public-policy': entry })
    expect(verifyStream(record, policy, { ...entry }, at(2))).toBe(record)
    expect(verifyStream(record, policy, { ...entry, why: 'Other.' }, at(2)).sequence).toBe(2)
    expect(
      verifyStream(record, policy, { ...entry, against: { ...entry.against, band: 3 } }, at(2)).sequence,
    ).toBe(2)
    expect(verifyStream(record, policy, null, at(2)).verification).toEqual({})
    expect(verifyStream(emptyRecord(), policy, null, at(2)).sequence).toBe(0)
  })

  it('survives a change of answers with its text, whether or not it still holds', () => {
    const record = verifyStream(completeRecord(2), policy, entry, at(1))
    expect(answerQuestion(record, reach, reachAt(1), at(2)).verification).toEqual({ 'public-policy': entry })
  })
})

describe('half of a character, which has no fingerprint', () => {
  const whole = 'a 鉄 𝒳'
  const parts = { title: `${whole}\ud835`, agency: '\udcb3b' }

  it('is marked where it is typed, and the other texts stay as they are', () => {
    const typed = describeRole(seen, parts, at(20))
    expect(typed.role).toMatchObject({ title: `${whole}\ufffd`, agency: '\ufffdb' })
    expect(typed.answers).toBe(seen.answers)
    expect(fingerprintOf(typed)).toMatch(/^[0-9a-f]{64}$/)
    const noted = answerQuestion(seen, reach, { note: parts.title }, at(20))
    expect(noted.answers[reach]?.note).toBe(`${whole}\ufffd`)
  })

  it('is marked where a stored record is read', () => {
    const stored = { ...seen, role: { ...seen.role, ...parts } }
    expect(readRecord(stored)).toMatchObject({ record: { role: { title: `${whole}\ufffd` } } })
  })
})
