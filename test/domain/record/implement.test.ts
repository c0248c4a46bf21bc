import { describe, expect, it } from 'vitest'
import { answersFromRole, readFacts } from '../../../src/domain/guidance/facts.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import {
  answerConditions,
  keepBesideItem,
  keptBeside,
  nothingKept,
} from '../../../src/domain/record/implement.ts'
import { isFinal } from '../../../src/domain/record/final.ts'
import { fullRecord } from '../../builders/full-record.ts'
import { guidance } from '../../builders/guidance.ts'
import { recordWith } from '../../builders/answers.ts'

const now = '2026-11-27T02:00:00Z'
const { id } = guidance.release
const empty = recordWith({})

describe('answering conditions', () => {
  it('keeps them with the release they were asked under, and others beside them', () => {
    const once = answerConditions(empty, id, { filling: 'select' }, now)
    const twice = answerConditions(once, id, { tenure: 'ongoing' }, now)
    expect(twice.implementation).toEqual({
      guidance: '2020-06-11.1',
      facts: { filling: 'select', tenure: 'ongoing' },
      items: {},
    })
    expect(twice.sequence).toBe(empty.sequence + 2)
  })

  it('takes an answer back with an empty text', () => {
    const once = answerConditions(empty, id, { filling: 'select', tenure: 'ongoing' }, now)
    expect(answerConditions(once, id, { tenure: '' }, now).implementation?.facts).toEqual({
      filling: 'select',
    })
  })

  it('changes nothing where nothing changes', () => {
    const once = answerConditions(empty, id, { filling: 'select' }, now)
    expect(answerConditions(once, id, { filling: 'select', tenure: '' }, now)).toBe(once)
    expect(answerConditions(empty, id, { tenure: '' }, now)).toBe(empty)
  })
})

describe('keeping something beside an item', () => {
  it('adds to what was kept, and leaves nothing behind when all is taken back', () => {
    const ticked = keepBesideItem(empty, id, 'merit', { done: true }, now)
    const noted = keepBesideItem(ticked, id, 'merit', { note: 'Panel briefed.' }, now)
    expect(keptBeside(noted.implementation?.items ?? {}, 'merit')).toEqual({
      ...nothingKept,
      done: true,
      note: 'Panel briefed.',
    })
    expect(keepBesideItem(noted, id, 'merit', nothingKept, now).implementation?.items).toEqual({})
    expect(keepBesideItem(ticked, id, 'merit', { done: true }, now)).toBe(ticked)
  })

  it('finds nothing under the name of what every object has', () => {
    expect(keptBeside({}, 'constructor')).toBe(nothingKept)
  })
})

describe('the implementation part', () => {
  it('can change in a decided record, and does not change its fingerprint', () => {
    const record = fullRecord()
    expect(isFinal(record)).toBe(true)
    const kept = keepBesideItem(
      answerConditions(record, id, { filling: 'move' }, now),
      id,
      'merit',
      { done: true },
      now,
    )
    expect(kept.implementation).not.toEqual(record.implementation)
    expect(fingerprintOf(kept)).toBe(fingerprintOf(record))
  })
})

describe('what the assessment already says', () => {
  it.each([
    [
      { status: 'filled', duration: 'time-limited' },
      { 'role-state': 'existing', tenure: 'non-ongoing' },
    ],
    [
      { status: 'new', duration: 'ongoing' },
      { 'role-state': 'new', tenure: 'ongoing' },
    ],
    [{ status: 'vacant', duration: '' }, { 'role-state': 'vacant' }],
    [{ status: 'changed', duration: '' }, {}],
  ] as const)('of %o need not be asked again', (role, answers) => {
    expect(answersFromRole(recordWith({}, { role }))).toEqual(answers)
  })

  it('are answers that the guidance knows', () => {
    const filled = answersFromRole(recordWith({}, { role: { status: 'filled', duration: 'time-limited' } }))
    const { known } = readFacts(guidance, 1, { filling: 'select', ...filled })
    expect([known.get('role-state'), known.get('tenure')]).toEqual(['existing', 'non-ongoing'])
  })
})
