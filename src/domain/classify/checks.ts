/**
 * The checks: what an assessor would want to look at again, like a linter over the record. A check never changes
 * a result. Which are in force, their words and their settings are data of the release; how each is found is here,
 * in `answer-checks.ts` and in the room of the evidence.
 */
import { findAboutAgency, findAssertionOnly, findSameEvidence } from '../evidence/evidence-checks.ts'
import { findPersons, findWords } from '../evidence/word-checks.ts'
import { wordLists } from '../evidence/word-lists.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import {
  findAboveSupervisor,
  findDimensionUnknown,
  findFarBelow,
  findForcedChoiceConflict,
  findNarrowWithoutStatement,
  findReadsLowerThanPresent,
  findRepresentativeWithoutAuthority,
  findSameLevelEverywhere,
  findVerificationMissing,
  findVerificationToRedo,
  type Check,
  type CheckGrounds,
} from './answer-checks.ts'
import type { CheckFinding, Raised } from './types.ts'

type Finder = (grounds: CheckGrounds, check: Check) => readonly Raised[]

const finders: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['dimension-far-below', findFarBelow],
  ['forced-choice-conflict', findForcedChoiceConflict],
  ['verification-missing', findVerificationMissing],
  ['verification-to-redo', findVerificationToRedo],
  ['representative-without-authority', findRepresentativeWithoutAuthority],
  ['narrow-without-statement', findNarrowWithoutStatement],
  ['same-level-everywhere', findSameLevelEverywhere],
  ['dimension-unknown', findDimensionUnknown],
  ['reads-lower-than-present', findReadsLowerThanPresent],
  ['about-agency', findAboutAgency],
  ['same-evidence', findSameEvidence],
  ['assertion-only', findAssertionOnly],
  ['above-supervisor', findAboveSupervisor],
  ...Object.keys(wordLists).map((id): [string, Finder] => [id, findWords]),
  // A person is looked for by name as well.
  ['words-person', findPersons],
])

/**
 * Runs every check of the release, in its order.
 *
 * @returns a finding for each place where a check raises, with the explanation that the record gives under its key
 * @throws Error where the release names a check that this program does not know, or leaves out a setting of one
 */
export function runChecks(grounds: CheckGrounds): readonly CheckFinding[] {
  return grounds.standard.method.checks.flatMap((check) => {
    const find = finders.get(check.id)
    if (find === undefined) throw new Error(`The release names a check that is not known: ‘${check.id}’.`)
    return find(grounds, check).map((raised) => toFinding(check, raised, grounds))
  })
}

/**
 * An explanation is kept under the key of what it explained. Where the band is part of that, so it is of the key: under
 * another band the check is open again, and what was written for the last one is shown beside it.
 */
function toFinding(check: Check, { place, at, found }: Raised, { record, band }: CheckGrounds): CheckFinding {
  const base = at === undefined ? check.id : `${check.id}:${at}`
  const key = check.boundToBand ? `${base}:band-${band}` : base
  const explained = explanationAt(record, key)
  const lapsed = check.boundToBand && explained === null ? findLapsed(record, base) : null
  return {
    check: check.id,
    key,
    place,
    ...(found && { found }),
    explained,
    ...(lapsed !== null && { lapsed }),
  }
}

function explanationAt({ explanations }: AssessmentRecord, key: string): string | null {
  const explanation = explanations[key] ?? ''
  return explanation.trim() === '' ? null : explanation
}

/** The last text that explained the check for another band, or before explanations were bound to one. */
function findLapsed(record: AssessmentRecord, base: string): string | null {
  const texts = Object.keys(record.explanations)
    .filter((key) => key === base || key.startsWith(`${base}:band-`))
    .flatMap((key) => explanationAt(record, key) ?? [])
  return texts.at(-1) ?? null
}
