/** The checks of the answers themselves, and of the result that follows from them. */
import type { Level, Method, StreamId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord, Role } from '../record/schema.ts'
import { settingOf } from './check-settings.ts'
import { farBelow, indicatorsOf } from './dimensions.ts'
import { levels } from './levels.ts'
import { isCurrent } from './verification.ts'
import type { DimensionFinding, Raised, StreamFinding } from './types.ts'

/** What the checks look at. `band` is 0 below the SES, and null where no band is determined. */
export type CheckGrounds = {
  readonly standard: Standard
  readonly record: AssessmentRecord
  readonly dimensions: readonly DimensionFinding[]
  readonly stream: StreamFinding
  readonly band: Level | null
}

export type Check = Method['checks'][number]

/** Found in the whole, and at no one place. */
const nowhere: Raised = { place: {} }

export function findFarBelow({ standard, dimensions, band }: CheckGrounds): readonly Raised[] {
  if (band === null) return []
  return farBelow(standard, dimensions, band).map(({ dimension }) => ({
    place: { dimension },
    at: dimension,
  }))
}

/** The statements stand; that the assessor chose another contribution wants a reason. A tie that it broke agrees. */
export function findForcedChoiceConflict({
  stream: { stream, forcedChoice },
}: CheckGrounds): readonly Raised[] {
  return stream !== null && forcedChoice !== null && forcedChoice !== stream ? [throughStream(stream)] : []
}

export function findVerificationMissing(grounds: CheckGrounds): readonly Raised[] {
  return secondaryStreams(grounds)
    .filter((stream) => grounds.record.verification[stream] === undefined)
    .map(throughStream)
}

export function findVerificationToRedo(grounds: CheckGrounds): readonly Raised[] {
  return secondaryStreams(grounds)
    .filter((stream) => {
      const made = grounds.record.verification[stream]
      return made !== undefined && !isCurrent(made, grounds.band, grounds.stream)
    })
    .map(throughStream)
}

/** The streams through which the band is to be verified; below the SES there is no band to verify. */
function secondaryStreams({ stream, band }: CheckGrounds): readonly StreamId[] {
  return band === null || band === 0 ? [] : stream.secondary
}

function throughStream(stream: StreamId): Raised {
  return { place: { stream }, at: stream }
}

/** A principal voice that refers every commitment upward: two answers that seldom describe one role. */
export function findRepresentativeWithoutAuthority(
  { standard, dimensions }: CheckGrounds,
  { id }: Check,
): readonly Raised[] {
  const setting = (name: string) => settingOf(standard, id, name)
  const isAnswered = (indicator: string, option: string) =>
    indicatorsOf(dimensions).some((finding) => finding.question === indicator && finding.option === option)
  const isContradiction =
    isAnswered(setting('indicator'), setting('option')) &&
    isAnswered(setting('other'), setting('otherOption'))
  return isContradiction ? [nowhere] : []
}

/** A role about one narrow matter stands at Band 2 or 3 through the complexity or risk of that matter. */
export function findNarrowWithoutStatement(
  { standard, record, dimensions }: CheckGrounds,
  { id }: Check,
): readonly Raised[] {
  const narrow = standard.indicators
    .filter((indicator) => indicator.id === settingOf(standard, id, 'indicator'))
    .flatMap(({ options }) => options.filter((option) => option.narrow === true && option.level >= 2))
  return indicatorsOf(dimensions)
    .filter(({ option }) => narrow.some((limb) => limb.id === option))
    .filter(({ question }) => (record.answers[question]?.note ?? '').trim() === '')
    .map(({ question }) => ({ place: { question } }))
}

export function findSameLevelEverywhere({ dimensions }: CheckGrounds): readonly Raised[] {
  const judgements = new Set(indicatorsOf(dimensions).map(({ judgement }) => judgement))
  return judgements.size === 1 && !judgements.has(null) ? [nowhere] : []
}

export function findDimensionUnknown({ dimensions }: CheckGrounds): readonly Raised[] {
  return dimensions
    .filter(({ indicators }) => indicators.every(({ judgement }) => judgement === null))
    .map(({ dimension }) => ({ place: { dimension }, at: dimension }))
}

/** An employee's classification is not reduced merely because the role reads lower (L-16). */
export function findReadsLowerThanPresent({ record, band }: CheckGrounds): readonly Raised[] {
  const present = levels.find((level) => record.role.presentClassification === `ses-${level}`)
  if (band === null || present === undefined || record.role.status !== 'filled') return []
  return present > band ? [nowhere] : []
}

const supervisorLevels: Readonly<Partial<Record<Role['supervisorLevel'], Level>>> = {
  el2: 0,
  'ses-1': 1,
  'ses-2': 2,
  'ses-3': 3,
}

/** A role that reads at the level of the position it reports to, or above it, takes that position’s authority for its own. */
export function findAboveSupervisor({ record, band }: CheckGrounds): readonly Raised[] {
  const supervisor = supervisorLevels[record.role.supervisorLevel]
  if (band === null || band === 0 || supervisor === undefined) return []
  return band >= supervisor ? [{ place: { role: true } }] : []
}
