/**
 * From the earlier versions of the format to the one that this app writes: small, ordered, without gaps, and
 * never taken back. A file of every version is kept in `test/released/` and read by the tests.
 */

/** A record of an earlier version as it was parsed: nothing about its fields is known but that it is an object. */
export type Stored = Readonly<Record<string, unknown>>

/** Each takes a record from the version that is its place in the list, counted from 1, to the next. */
const migrations: readonly ((record: Stored) => Stored)[] = [toVersion2]

/** Brings a record of an earlier version to the present one. One of the present version is given back as it is. */
export function migrateRecord(record: Stored, version: number): Stored {
  return migrations.slice(version - 1).reduce((migrated, migrate) => migrate(migrated), record)
}

/** Evidence, reviews and the steps to a decision get their places; the references of answers become sources. */
function toVersion2(record: Stored): Stored {
  return { ...record, version: 2, ...citeReferences(record['answers']), dutyTies: [], reviews: [], acts: [] }
}

/**
 * What stood as the reference of an answer is registered as a source, once for the same text, and cited from the
 * answer. Nothing was said of its kind, so nothing is now. What is not a text is left for the reader to refuse.
 */
function citeReferences(answers: unknown): {
  readonly answers: unknown
  readonly sources: readonly Stored[]
} {
  const titles: string[] = []
  if (!isObject(answers)) return { answers, sources: [] }
  const cited = Object.entries(answers).map(([question, answer]) => {
    if (!isObject(answer) || typeof answer['reference'] !== 'string') return [question, answer]
    const { reference, ...rest } = answer
    const title = String(reference).trim()
    if (title === '') return [question, rest]
    if (!titles.includes(title)) titles.push(title)
    return [question, { ...rest, citations: [{ source: sourceId(titles.indexOf(title)), ...nothingSaid }] }]
  })
  return {
    answers: Object.fromEntries(cited),
    sources: titles.map((title, place) => ({
      id: sourceId(place),
      kind: '',
      title,
      date: '',
      version: '',
      standing: '',
      keptAt: '',
    })),
  }
}

const nothingSaid = { place: '', words: '', about: '' } as const

function sourceId(place: number): string {
  return `reference-${place + 1}`
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
