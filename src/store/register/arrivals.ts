/** What files bring, set against what is kept here: what would be added, replaced or kept side by side. */
import { isFinal } from '../../domain/record/final.ts'
import type { FileEntry } from '../../domain/record/read-file.ts'
import { type Proof, proofOf } from '../../domain/record/record-file.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { isSameProof } from './filed.ts'

/** An entry of a file, and where it came from. */
export type Incoming = FileEntry & {
  readonly file: string
  /** When the file was last written, ISO 8601. */
  readonly savedAt: string
}

/** `beside`: as an assessment of its own, under a new identifier. `skip`: not at all. */
export type Choice = 'add' | 'replace' | 'beside' | 'skip'

export type Arrival = Incoming & {
  readonly proof: Proof
  /** The one that is kept here under the same identifier. */
  readonly here: AssessmentRecord | null
  /** What can be done with it; the first is what is proposed. One alone: there is nothing to choose. */
  readonly choices: readonly [Choice, ...Choice[]]
}

/** @param kept the records of this browser that any of these could take the place of */
export function arrivalsOf(
  incoming: readonly Incoming[],
  kept: readonly AssessmentRecord[],
): readonly Arrival[] {
  const here = new Map(kept.map((record) => [record.id, record]))
  const taken = new Map<string, Proof>()
  return incoming
    .toSorted((one, other) => other.record.sequence - one.record.sequence)
    .map((entry) => {
      const { id } = entry.record
      const proof = proofOf(entry.record)
      const present = here.get(id) ?? null
      const before = taken.get(id)
      if (before === undefined) taken.set(id, proof)
      return { ...entry, proof, here: present, choices: choicesFor(entry.record, proof, present, before) }
    })
}

function choicesFor(
  record: AssessmentRecord,
  proof: Proof,
  here: AssessmentRecord | null,
  before: Proof | undefined,
): Arrival['choices'] {
  if (before !== undefined) return isSameProof(before, proof) ? ['skip'] : asideFirst(record)
  if (here === null) return ['add', 'skip']
  if (isSameProof(proofOf(here), proof)) return ['skip']
  // Of two states of one assessment the one with more changes is the later; a decision is not taken back unasked.
  const isLater = record.sequence > here.sequence && (!isFinal(here) || isFinal(record))
  if (!canStandBeside(record)) return isLater ? ['replace', 'skip'] : ['skip', 'replace']
  return isLater ? ['replace', 'beside', 'skip'] : ['beside', 'replace', 'skip']
}

function asideFirst(record: AssessmentRecord): Arrival['choices'] {
  return canStandBeside(record) ? ['beside', 'skip'] : ['skip']
}

/** A seal is over the identifier too: a record with sealed steps has to keep it. */
function canStandBeside({ acts }: AssessmentRecord): boolean {
  return acts.length === 0
}
