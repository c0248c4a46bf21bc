/** Why not the band below: what holds the role at its band. */
import type { Indicated, OpposingCase } from '../../classify/types.ts'
import type { Level } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { list, paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Section, Words } from '../types.ts'
import { levelInText, levelName } from '../words/bands.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { references } from '../words/kinds.ts'
import { dimensionsInText } from '../words/dimensions.ts'
import { count, counted, listOf, opening, verb } from '../words/lists.ts'
import { dimensionName, questionLinkInText } from '../words/questions.ts'
import { annexInText } from './annex-order.ts'

/** The dimensions that stand at the band or above, how many could be lost, and what holds each. */
export function caseBelow(subject: Determined & { readonly classification: Indicated }): Section {
  const { standard, classification } = subject
  const opposing = classification.caseBelow
  const below: Level = opposing.band === 3 ? 2 : opposing.band === 2 ? 1 : 0
  const band = levelInText(standard, opposing.band)
  const met = opposing.dimensions.filter((dimension) => dimension.met === 'met')
  const rest = (met: 'not-met' | 'open') => opposing.dimensions.filter((dimension) => dimension.met === met)
  const margin = met.length - standard.method.bandMajority
  return {
    id: 'case-below',
    heading: below === 0 ? 'Why not below SES' : `Why not ${levelInText(standard, below)}`,
    blocks: [
      paragraph(
        paragraphOf(
          say`The role would fall to ${below === 0 ? 'a level below SES' : levelInText(standard, below)} if fewer than ${standard.method.bandMajority} dimensions stood at ${band} or above.`,
          margin === 0
            ? say`${opening(counted(met.length, 'dimension'))} ${verb(met.length, 'does', 'do')}, so none of them could be lost.`
            : say`${opening(counted(met.length, 'dimension'))} do, so ${count(margin)} could be lost and the band would stand.`,
          sentenceOf(standard, rest('not-met'), ['does not', 'do not']),
          sentenceOf(standard, rest('open'), ['is open for want of answers', 'are open for want of answers']),
        ),
      ),
      list(met.map((dimension) => metDimension(standard, classification, opposing.band, dimension))),
      paragraph(
        `The words of each answer stand in the reasons; those of each statement cited, in ${annexInText(subject, 'annex-standard')} of the report.`,
        'quiet',
      ),
    ],
  }
}

/** Dimensions as the subject of a sentence of their own; null where there are none. */
function sentenceOf(
  standard: Standard,
  dimensions: OpposingCase['dimensions'],
  [one, several]: readonly [string, string],
): Words | null {
  if (dimensions.length === 0) return null
  const names = dimensionsInText(standard, dimensions)
  return say`${names} ${verb(dimensions.length, one, several)}.`
}

/** What holds a dimension at the band: the indicators that meet it, with the statements that they rest on. */
function metDimension(
  standard: Standard,
  classification: Indicated,
  band: Level,
  { dimension, statements: all }: OpposingCase['dimensions'][number],
): Words {
  const findings =
    classification.dimensions.find((finding) => finding.dimension === dimension)?.indicators ?? []
  const met = all.filter((statement) => statement.met === 'met')
  const told = met.map((statement) => {
    const judgement = findings.find((finding) => finding.question === statement.question)?.judgement ?? band
    const rests =
      statement.descriptors.length > 0 ? references(statement.descriptors) : 'this tool’s own words'
    const higher = judgement > band ? `, answered higher, at ${levelName(standard, judgement)}` : ''
    return say`${questionLinkInText(standard, statement.question)} (${rests}${higher})`
  })
  return say`${strong(dimensionName(standard, dimension))} is held by ${listOf(told)}.`
}
