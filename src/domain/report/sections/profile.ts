/** The band profile: five dimensions, three indicators each, against the levels; a picture and its table twin. */
import { isCertain } from '../../classify/levels.ts'
import type { DimensionFinding, Interval, ScaledFinding } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { table } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { BandProfile, ProfileMark, Section, Words } from '../types.ts'
import { levelName, rangeName } from '../words/bands.ts'
import { join, linked, strong } from '../words/inline.ts'
import { dimensionName, questionName } from '../words/questions.ts'

export function profileSection(subject: Determined): Section {
  return { id: 'profile', heading: 'Band profile', blocks: [bandProfile(subject)] }
}

function bandProfile({ standard, classification }: Determined): BandProfile {
  const levels = standard.text.bands.map((band) => band.name)
  const band =
    classification.outcome === 'indicated'
      ? classification.band
      : classification.outcome === 'below-ses'
        ? 0
        : null
  const rows = classification.dimensions.map((finding) => profileRow(standard, finding))
  const where =
    band === null ? 'The band is not determined.' : `The role is indicated at ${levels[band] ?? ''}.`
  return {
    type: 'band-profile',
    title: 'Where the role stands on each dimension and indicator',
    description: `${classification.dimensions
      .map(
        (finding) => `${dimensionName(standard, finding.dimension)}: ${levelWords(standard, finding.best)}`,
      )
      .join('; ')}. ${where} The table that follows says the same in full.`,
    levels,
    band,
    bandLabel: 'Indicated',
    ownScaleLabel: 'Own scale',
    legend: legendOf(rows),
    rows,
    twin: table(
      'The band profile as a table',
      [
        ['Dimension', 'name'],
        ['Its 3 indicators', 'rest'],
        ['Level', 'few-words'],
        ['Possible', 'few-words'],
      ],
      [{ rows: classification.dimensions.map((finding) => twinRow(standard, finding)) }],
    ),
  }
}

const markNames: Readonly<Record<ProfileMark, string>> = {
  dimension: 'Dimension',
  'own-scale': 'Dimension on this tool’s own scale',
  indicator: 'Indicator',
  possible: 'Possible, where not firm or not known',
}

/** The marks that are drawn, each with its name. */
function legendOf(rows: BandProfile['rows']): BandProfile['legend'] {
  const points = rows.flatMap((row) => row.points)
  const isDrawn: Readonly<Record<ProfileMark, boolean>> = {
    dimension: rows.some(({ ownScale, best }) => !ownScale && isCertain(best)),
    'own-scale': rows.some(({ ownScale, best }) => ownScale && isCertain(best)),
    indicator: points.some(({ best }) => isCertain(best)),
    possible: [...rows, ...points].some(({ possible }) => !isCertain(possible)),
  }
  const marks = ['dimension', 'own-scale', 'indicator', 'possible'] as const
  return marks.filter((mark) => isDrawn[mark]).map((mark) => ({ mark, text: markNames[mark] }))
}

function profileRow(standard: Standard, finding: DimensionFinding): BandProfile['rows'][number] {
  return {
    name: dimensionName(standard, finding.dimension),
    ownScale: standard.dimension(finding.dimension)?.ownScale ?? false,
    best: finding.best,
    possible: finding.possible,
    words: levelWords(standard, finding.best),
    points: finding.indicators.map((indicator) => ({
      question: indicator.question,
      name: questionName(standard, indicator.question),
      best: indicator.best,
      possible: indicator.possible,
      words: indicatorWords(standard, indicator),
    })),
  }
}

function twinRow(standard: Standard, finding: DimensionFinding): readonly Words[] {
  const own = standard.dimension(finding.dimension)?.ownScale === true
  return [
    join(dimensionName(standard, finding.dimension), own ? ' (this tool’s own scale)' : ''),
    indicatorsByLevel(standard, finding),
    join(strong(levelWords(standard, finding.best))),
    join(levelWords(standard, finding.possible)),
  ]
}

/** ‘SES Band 2: Reach, Integration; SES Band 1: Breadth’: the highest first, what is not known last. */
function indicatorsByLevel(standard: Standard, { indicators }: DimensionFinding): Words {
  const levels = [...new Set(indicators.map((indicator) => indicator.judgement))].toSorted(
    (a, b) => (b ?? -1) - (a ?? -1),
  )
  const told = levels.map((level) => {
    const own = indicators.filter((indicator) => indicator.judgement === level)
    const name = level === null ? standard.questionnaire.unknown.label : levelName(standard, level)
    const names = own.flatMap((indicator, index) => [
      index === 0 ? '' : ', ',
      linked(questionName(standard, indicator.question), indicator.question),
    ])
    return join(`${name}: `, ...names)
  })
  return join(...told.flatMap((words, index) => (index === 0 ? [words] : ['; ', words])))
}

function levelWords(standard: Standard, interval: Interval): string {
  return rangeName(standard, interval)
}

function indicatorWords(standard: Standard, finding: ScaledFinding): string {
  return finding.judgement === null
    ? standard.questionnaire.unknown.label.toLowerCase()
    : levelName(standard, finding.judgement)
}
