/** The lines of the register as they are listed: what stands in each, and which of them in what order. */
import type { RecordState } from '../../domain/record/state.ts'
import { type Filed, isUnchanged } from '../../storage/record-storage.ts'
import type { Row } from '../../storage/row.ts'
import { isSameProof } from './filed.ts'

/** A decided assessment is superseded once a new version of it is decided. */
export type ListedState = RecordState | 'superseded'

export type Line = Row & {
  /** Null until it was found. */
  readonly state: ListedState | null
  /** When it was last saved to a file; null where it never was. */
  readonly filedAt: string | null
  /** Whether that file says what the assessment says now. */
  readonly isFiled: boolean
}

export type Query = {
  /** What the role’s title or the agency has to hold, whatever the case of its letters. */
  readonly text: string
  readonly state: ListedState | ''
  readonly sort: 'changed' | 'title' | 'agency' | 'result'
}

export function linesOf(
  rows: Readonly<Record<string, Row>>,
  filed: Readonly<Record<string, Filed>>,
): readonly Line[] {
  const all = Object.values(rows)
  const superseded = new Set(
    all.filter(({ found }) => found?.summary.state === 'decided').map(({ supersedes }) => supersedes),
  )
  return all.map((row) => ({
    ...row,
    state: superseded.has(row.id) ? 'superseded' : (row.found?.summary.state ?? null),
    filedAt: filed[row.id]?.at ?? null,
    isFiled: isInFile(row, filed[row.id]),
  }))
}

/** Whether a file says what the assessment says now, as far as that was found. */
export function isInFile(row: Row, filed: Filed | undefined): boolean {
  if (filed === undefined) return false
  return isUnchanged(row, filed) || (row.found !== undefined && isSameProof(row.found.proof, filed.proof))
}

/** The lines that a query finds, in its order; where that leaves two alike, the one changed last comes first. */
export function findLines(lines: readonly Line[], { text, state, sort }: Query): readonly Line[] {
  const words = text.toLocaleLowerCase('en-AU').split(/\s+/).filter(Boolean)
  return lines
    .filter((line) => state === '' || line.state === state)
    .filter((line) => {
      const where = `${line.title} ${line.agency}`.toLocaleLowerCase('en-AU')
      return words.every((word) => where.includes(word))
    })
    .toSorted((one, other) => order[sort](one, other) || order.changed(one, other))
}

const collator = new Intl.Collator('en-AU', { numeric: true })

const order: Readonly<Record<Query['sort'], (one: Line, other: Line) => number>> = {
  changed: (one, other) => (one.changedAt < other.changedAt ? 1 : one.changedAt > other.changedAt ? -1 : 0),
  title: (one, other) => collator.compare(one.title, other.title),
  agency: (one, other) => collator.compare(one.agency, other.agency),
  result: (one, other) => rankOf(other) - rankOf(one),
}

/** A result that is not shown sorts below every other, so that its place does not give it away. */
function rankOf({ found }: Line): number {
  return found?.summary.result.shown === true ? found.summary.result.rank : -2
}
