/** Why not the band above, and why not the band below: the statements met and not met, dimension by dimension. */
import type { OpposingCase, OpposingStatement } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { paragraph, table } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Section, TableGroup, Words } from '../types.ts'
import { levelInText, levelName } from '../words/bands.ts'
import { join, paragraphOf, say, strong } from '../words/inline.ts'
import { count, listOf, opening, verb } from '../words/lists.ts'
import { references } from '../words/kinds.ts'
import { dimensionName, questionLink } from '../words/questions.ts'
import { hasSubject, withoutStop } from '../words/quote.ts'
import { scaledOption } from '../words/reason.ts'
import { caseBelow } from './case-below.ts'

/** The cases that this outcome has: none where no level is indicated. */
export function opposingCaseSections({ standard, classification }: Determined): readonly Section[] {
  if (classification.outcome === 'not-determined') return []
  const above = classification.caseAbove
    ? [caseAbove(standard, classification.caseAbove)]
    : [topOfScale(standard)]
  return classification.outcome === 'indicated' ? [...above, caseBelow(standard, classification)] : above
}

function topOfScale(standard: Standard): Section {
  return {
    id: 'case-above',
    heading: 'Why not higher',
    blocks: [
      paragraph(
        `${levelName(standard, 3)} is the highest band. What stands above the standard is not for this tool to say.`,
      ),
    ],
  }
}

function caseAbove(standard: Standard, opposing: OpposingCase): Section {
  const band = levelInText(standard, opposing.band)
  // Where nothing is met, that is said once, and not at every statement.
  const none = opposing.dimensions.every((dimension) =>
    dimension.statements.every((statement) => statement.met === 'not-met'),
  )
  return {
    id: 'case-above',
    heading: `Why not ${band}`,
    blocks: [
      paragraph(
        paragraphOf(
          standing(standard, opposing),
          openSentence(standard, opposing, 'could still change that'),
          none ? 'The role meets none of the statements that follow.' : null,
        ),
      ),
      statements(
        none ? `What ${band} asks for` : `What ${band} asks for, and whether the role meets it`,
        opposing.dimensions.map((dimension) => ({
          heading: none
            ? join(dimensionName(standard, dimension.dimension))
            : join(
                `${dimensionName(standard, dimension.dimension)}: `,
                strong(metWord(dimension.met).toLowerCase()),
              ),
          rows: dimension.statements.map((statement) => row(standard, statement).slice(0, none ? 2 : 3)),
        })),
        none,
      ),
    ],
  }
}

/** How many dimensions meet the band above, and what it would take. */
function standing(standard: Standard, { band, dimensions }: OpposingCase): Words {
  const met = dimensions.filter((dimension) => dimension.met === 'met')
  const { bandMajority } = standard.method
  const name = levelInText(standard, band)
  const names = listOf(met.map((dimension) => dimensionName(standard, dimension.dimension)))
  const needs = say`${name} needs ${bandMajority} of the ${dimensions.length} dimensions at that level.`
  return met.length === 0
    ? paragraphOf(needs, 'None reaches it.')
    : paragraphOf(
        needs,
        say`${opening(count(met.length))} ${verb(met.length, 'reaches', 'reach')} it: ${names}.`,
      )
}

function openSentence(standard: Standard, { dimensions }: OpposingCase, effect: string): Words | null {
  const open = dimensions.filter((dimension) => dimension.met === 'open')
  if (open.length === 0) return null
  return say`${listOf(open.map((dimension) => dimensionName(standard, dimension.dimension)))} ${verb(open.length, 'is', 'are')} open for want of answers, which ${effect}.`
}

function statements(caption: string, groups: readonly TableGroup[], none: boolean) {
  return table(
    caption,
    [['Indicator', 'name'], ['The role', 'rest'], ...(none ? [] : ([['Finding', 'word']] as const))],
    groups,
  )
}

function row(standard: Standard, statement: OpposingStatement): readonly Words[] {
  const option = scaledOption(standard, statement.question, statement.option)
  const rests = statement.descriptors.length > 0 ? references(statement.descriptors) : 'this tool’s own words'
  return [
    [questionLink(standard, statement.question)],
    say`${option ? lowered(withoutStop(option.text)) : ''} (${rests})`,
    join(metWord(statement.met)),
  ]
}

// The column’s heading is the subject; an option that brings its own keeps its capital.
function lowered(option: string): string {
  return hasSubject(option) ? option : option.charAt(0).toLowerCase() + option.slice(1)
}

function metWord(met: OpposingStatement['met']): string {
  switch (met) {
    case 'met':
      return 'Met'
    case 'not-met':
      return 'Not met'
    case 'open':
      return 'Open'
  }
}
