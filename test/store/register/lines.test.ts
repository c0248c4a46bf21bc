import { describe, expect, it } from 'vitest'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { proofOf } from '../../../src/domain/record/record-file.ts'
import { summaryOf } from '../../../src/domain/record/summary.ts'
import { type Row, rowOf } from '../../../src/storage/row.ts'
import { duplicateOf } from '../../../src/domain/record/duplicate.ts'
import { exampleId } from '../../../src/domain/record/example-id.ts'
import { findUnfiled } from '../../../src/store/register/unfiled.ts'
import { saysTheSame } from '../../../src/store/register/filed.ts'
import { filedOf } from '../../../src/store/register/save.ts'
import { findLines, linesOf, type Query } from '../../../src/store/register/lines.ts'
import { markResultSeen } from '../../../src/domain/record/change.ts'
import { at, completeRecord, emptyRecord } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { decidedAs, recommendedAt } from '../../builders/steps.ts'

function filled(record: AssessmentRecord): Row {
  const found = { appVersion: '1', summary: summaryOf(standard, record), proof: proofOf(record) }
  return { ...rowOf(record), found }
}
const rowsOf = (...rows: Row[]) => Object.fromEntries(rows.map((row) => [row.id, row]))
const named = (id: string, title: string, agency: string, changedAt: string): AssessmentRecord => {
  const record = emptyRecord(id)
  return { ...record, changedAt, role: { ...record.role, title, agency } }
}

describe('the state of a line', () => {
  const decided = decidedAs(recommendedAt(markResultSeen(completeRecord(2), at(10))))
  const supersedes = { id: decided.id, fingerprint: 'a'.repeat(64) }

  it('is superseded once a new version is decided, and not while that is a draft', () => {
    const draft = { ...emptyRecord('newer'), supersedes }
    const states = (newer: AssessmentRecord) =>
      linesOf(rowsOf(filled(decided), filled(newer)), {}).map(({ state }) => state)
    expect(states(draft)).toEqual(['decided', 'draft'])
    expect(states({ ...decided, id: 'newer', supersedes })).toEqual(['superseded', 'decided'])
  })

  it('is not known before it was found', () => {
    expect(linesOf(rowsOf(rowOf(decided)), {})).toMatchObject([{ state: null }])
  })
})

describe('the file of a line', () => {
  const record = emptyRecord('one')
  const filed = { one: filedOf(record, 'one.json', at(5)) }

  it('is of the record as it is, also where that only counted on', () => {
    expect(linesOf(rowsOf(rowOf(record)), {})).toMatchObject([{ filedAt: null, isFiled: false }])
    expect(linesOf(rowsOf(rowOf(record)), filed)).toMatchObject([{ filedAt: at(5), isFiled: true }])
    expect(linesOf(rowsOf(filled({ ...record, sequence: 3 })), filed)).toMatchObject([{ isFiled: true }])
  })

  it('is not of another record that counts as many changes', () => {
    const other = named('one', 'Other', '', at(9))
    expect(other.sequence).toBe(record.sequence)
    expect(linesOf(rowsOf(filled(other)), filed)).toMatchObject([{ isFiled: false }])
    expect(saysTheSame(other, filed.one)).toBe(false)
  })

  it('is outdated by a change of what is said, or of what comes after the decision', () => {
    const changed = { ...named('one', 'New', '', at(9)), sequence: 1 }
    expect(linesOf(rowsOf(filled(changed)), filed)).toMatchObject([{ filedAt: at(5), isFiled: false }])
    const row = filled({ ...record, sequence: 1 })
    const proof = { ...proofOf(record), implementation: 'b'.repeat(64) }
    const later = { ...row, found: { appVersion: '1', summary: summaryOf(standard, record), proof } }
    expect(linesOf(rowsOf(later), filed)).toMatchObject([{ isFiled: false }])
  })
})

describe('finding lines', () => {
  const lines = linesOf(
    rowsOf(
      filled(named('a', 'Head of Rivers', 'Water Agency', at(1))),
      filled(named('b', 'Branch Head 10', 'Rivers and Lakes', at(3))),
      filled(named('c', 'branch head 9', 'Archives', at(2))),
      filled({ ...markResultSeen(completeRecord(2), at(10)), id: 'd' }),
    ),
    {},
  )
  const find = (query: Partial<Query>) =>
    findLines(lines, { text: '', state: '', sort: 'changed', ...query }).map(({ id }) => id)

  it('finds every word, in the title or the agency, in any case', () => {
    expect(find({ text: 'RIVERS' })).toEqual(['b', 'a'])
    expect(find({ text: ' head  lakes ' })).toEqual(['b'])
    expect(find({ text: 'nothing' })).toEqual([])
  })

  it('finds those in a state', () => {
    expect(find({ state: 'draft' })).toHaveLength(4)
    expect(find({ state: 'decided' })).toEqual([])
  })

  it('sorts as people do, with numbers by their value; a result that is not shown comes last', () => {
    expect(find({ sort: 'changed' })).toEqual(['d', 'b', 'c', 'a'])
    expect(find({ sort: 'title', text: 'branch' })).toEqual(['c', 'b'])
    expect(find({ sort: 'agency' })).toEqual(['d', 'c', 'b', 'a'])
    expect(find({ sort: 'result' })).toEqual(['d', 'b', 'c', 'a'])
  })
})

describe('what would be lost with the storage', () => {
  const example = { ...emptyRecord(exampleId('delivery-2')), example: 'delivery-2' }
  const copy = duplicateOf(example, { id: 'copy', now: at(1) })

  it('is a copy of a worked example, and not the example, which can be opened again', () => {
    const { never, changed } = findUnfiled({ rows: rowsOf(rowOf(example), rowOf(copy)), filed: {} })
    expect(never.map(({ id }) => id)).toEqual(['copy'])
    expect(changed).toEqual([])
  })
})
