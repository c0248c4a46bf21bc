/** Opens assessments from files: looks first, and then takes in what was chosen, all of it or nothing. */
import { findBindingProblem } from '../../domain/record/bind.ts'
import { type FileEntry, largestBackup, readRecordFile, tooLarge } from '../../domain/record/read-file.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { titleOf } from '../../domain/report/words/role.ts'
import { place } from '../../storage/shelf.ts'
import type { Stores } from '../context.tsx'
import { findRecords } from '../find-records.ts'
import { type Arrival, arrivalsOf, type Choice, type Incoming } from './arrivals.ts'
import { attempt, type Done } from './done.ts'
import { filedOf, noteFiled } from './save.ts'
import { takeIn } from './take-in.ts'

export type Looked = {
  readonly arrivals: readonly Arrival[]
  /** What could not be read, a file or one assessment of a backup, each with its problem. */
  readonly problems: readonly { readonly file: string; readonly problem: string }[]
}

export type Chosen = { readonly arrival: Arrival; readonly choice: Choice }

/** Reads files, and says what they bring. Nothing is changed. A problem where what is kept here cannot be read. */
export function lookInto(stores: Stores, files: readonly File[]): Promise<Done<Looked>> {
  return attempt(() => look(stores, files))
}

async function look(stores: Stores, files: readonly File[]): Promise<Looked> {
  const incoming: Incoming[] = []
  const problems: { file: string; problem: string }[] = []
  for (const file of files) {
    const read = await readFile(file)
    if (!read.ok) {
      problems.push({ file: file.name, problem: read.problem })
      continue
    }
    problems.push(...read.problems.map((problem) => ({ file: file.name, problem })))
    const savedAt = new Date(file.lastModified).toISOString()
    for (const entry of read.entries) {
      const problem = await findProblem(stores, entry.record)
      if (problem === null) incoming.push({ ...entry, file: file.name, savedAt })
      else problems.push({ file: file.name, problem: leftOut(problem, entry) })
    }
  }
  const { rows } = stores.assessments.getState()
  const ids = new Set(incoming.map(({ record }) => record.id).filter((id) => Object.hasOwn(rows, id)))
  return { arrivals: arrivalsOf(incoming, await findRecords(stores, [...ids])), problems }
}

/**
 * Takes in what was chosen. What is replaced goes to the bin.
 *
 * @returns the identifiers of what was taken in
 */
export function takeInChosen(stores: Stores, chosen: readonly Chosen[]): Promise<Done<readonly string[]>> {
  const { storage, database, now, newId } = stores.parts
  return attempt(async () => {
    await storage.settled()
    const taken = chosen.filter(({ choice }) => choice !== 'skip')
    const records = taken.map(({ arrival: { record }, choice }): AssessmentRecord =>
      choice === 'beside' ? { ...record, id: newId() } : record,
    )
    const rows = await place(database, records, now())
    takeIn(stores, rows)
    // What was taken in as it stands in its file is in a file.
    const filed = taken.flatMap(({ arrival, choice }, index) => {
      const row = rows[index]
      if (row === undefined || choice === 'beside' || arrival.matches === false) return []
      const { record, file, savedAt, proof } = arrival
      return [filedOf({ ...record, sequence: row.sequence }, file, savedAt, proof)]
    })
    await noteFiled(stores, filed)
    return rows.map(({ id }) => id)
  })
}

/** Why an assessment cannot be taken in: its release is not here, or does not ask for one of its answers. */
function findProblem({ parts }: Stores, record: AssessmentRecord): Promise<string | null> {
  return parts.loadRelease(record.release).then(
    (standard) => findBindingProblem(standard, record),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

/** Says what is left out, and why: the whole file, or one record of a backup. */
function leftOut(problem: string, { record, place }: FileEntry): string {
  if (place === undefined) return `${problem} Nothing of the file is taken in.`
  return `Record ${place} of the backup, ‘${titleOf(record.role)}’, is left out. ${problem}`
}

async function readFile(file: File): Promise<ReturnType<typeof readRecordFile>> {
  if (file.size > largestBackup) return { ok: false, problem: tooLarge }
  try {
    return readRecordFile(await file.text())
  } catch {
    return { ok: false, problem: 'The browser could not read the file. Choose it again, or a copy of it.' }
  }
}
