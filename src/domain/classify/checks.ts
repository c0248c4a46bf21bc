/**
 * The checks: what an assessor would want to look at again, like a linter over the answers. A check never changes
 * a result. Which are in force, their words and their settings are data of the release; how each is found is here.
 */
import type { CheckId, Level, Method, StreamId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { settingOf } from './check-settings.ts'
import { farBelow, indicatorsOf } from './dimensions.ts'
import { levels } from './levels.ts'
import { isCurrent } from './verification.ts'
import type { CheckFinding, DimensionFinding, StreamFinding } from './types.ts'

/** What the checks look at. `band` is 0 below the SES, and null where no band is determined. */
export type CheckGrounds = {
  readonly standard: Standard
  readonly record: AssessmentRecord
  readonly dimensions: readonly DimensionFinding[]
  readonly stream: StreamFinding
  readonly band: Level | null
}

type Check = Method['checks'][number]
type Place = CheckFinding['place']
type Finder = (grounds: CheckGrounds, check: Check) => readonly Place[]

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
    return find(grounds, check).map((place) => toFinding(check.id, place, grounds.record))
  })
}

function toFinding(check: CheckId, place: Place, { explanations }: AssessmentRecord): CheckFinding {
  const key = [check, place.dimension ?? place.stream].filter((part) => part !== undefined).join(':')
  const explanation = explanations[key] ?? ''
  return { check, key, place, explained: explanation.trim() === '' ? null : explanation }
}

function findFarBelow({ standard, dimensions, band }: CheckGrounds): readonly Place[] {
  if (band === null) return []
  return farBelow(standard, dimensions, band).map(({ dimension }) => ({ dimension }))
}

/** The statements stand; that the assessor chose another contribution wants a reason. A tie that it broke agrees. */
function findForcedChoiceConflict({ stream: { stream, forcedChoice } }: CheckGrounds): readonly Place[] {
  return stream !== null && forcedChoice !== null && forcedChoice !== stream ? [{ stream }] : []
}

function findVerificationMissing(grounds: CheckGrounds): readonly Place[] {
  return secondaryStreams(grounds).filter(({ stream }) => grounds.record.verification[stream] === undefined)
}

function findVerificationToRedo(grounds: CheckGrounds): readonly Place[] {
  return secondaryStreams(grounds).filter(({ stream }) => {
    const made = grounds.record.verification[stream]
    return made !== undefined && !isCurrent(made, grounds.band, grounds.stream)
  })
}

/** The streams through which the band is to be verified; below the SES there is no band to verify. */
function secondaryStreams({ stream, band }: CheckGrounds): readonly { readonly stream: StreamId }[] {
  return band === null || band === 0 ? [] : stream.secondary.map((secondary) => ({ stream: secondary }))
}

/** A principal voice that refers every commitment upward: two answers that seldom describe one role. */
function findRepresentativeWithoutAuthority(
  { standard, dimensions }: CheckGrounds,
  { id }: Check,
): readonly Place[] {
  const setting = (name: string) => settingOf(standard, id, name)
  const isAnswered = (indicator: string, option: string) =>
    indicatorsOf(dimensions).some((finding) => finding.question === indicator && finding.option === option)
  const isContradiction =
    isAnswered(setting('indicator'), setting('option')) &&
    isAnswered(setting('other'), setting('otherOption'))
  return isContradiction ? [{}] : []
}

/** A role about one narrow matter stands at Band 2 or 3 through the complexity or risk of that matter. */
function findNarrowWithoutStatement(
  { standard, record, dimensions }: CheckGrounds,
  { id }: Check,
): readonly Place[] {
  const narrow = standard.indicators
    .filter((indicator) => indicator.id === settingOf(standard, id, 'indicator'))
    .flatMap(({ options }) => options.filter((option) => option.narrow === true && option.level >= 2))
  return indicatorsOf(dimensions)
    .filter(({ option }) => narrow.some((limb) => limb.id === option))
    .filter(({ question }) => (record.answers[question]?.note ?? '').trim() === '')
    .map(({ question }) => ({ question }))
}

function findSameLevelEverywhere({ dimensions }: CheckGrounds): readonly Place[] {
  const judgements = new Set(indicatorsOf(dimensions).map(({ judgement }) => judgement))
  return judgements.size === 1 && !judgements.has(null) ? [{}] : []
}

function findDimensionUnknown({ dimensions }: CheckGrounds): readonly Place[] {
  return dimensions
    .filter(({ indicators }) => indicators.every(({ judgement }) => judgement === null))
    .map(({ dimension }) => ({ dimension }))
}

/** An employee's classification is not reduced merely because the role reads lower (L-16). */
function findReadsLowerThanPresent({ record, band }: CheckGrounds): readonly Place[] {
  const present = levels.find((level) => record.role.presentClassification === `ses-${level}`)
  if (band === null || present === undefined || record.role.status !== 'filled') return []
  return present > band ? [{}] : []
}
