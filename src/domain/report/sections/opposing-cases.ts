/** Why not the band above, and why not the band below: the statements met and not met, dimension by dimension. */
import type { OpposingCase, OpposingStatement } from '../../classify/types.ts'
import type { Level, QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { facts, list, paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Section, Words } from '../types.ts'
import { levelInText, levelName } from '../words/bands.ts'
import { join, paragraphOf, say, strong } from '../words/inline.ts'
import { dimensionsInText } from '../words/dimensions.ts'
import { count, listOf, opening, verb } from '../words/lists.ts'
import { references } from '../words/kinds.ts'
import { dimensionName, questionLinkInText, questionName } from '../words/questions.ts'
import { withoutStop } from '../words/quote.ts'
import { scaledOption } from '../words/reason.ts'
import { caseBelow } from './case-below.ts'

/** The cases that this outcome has: none where no level is indicated. */
export function opposingCaseSections(subject: Determined): readonly Section[] {
  const { standard, classification } = subject
  if (classification.outcome === 'not-determined') return []
  const above = classification.caseAbove
    ? [caseAbove(standard, classification.caseAbove)]
    : [topOfScale(standard)]
  return classification.outcome === 'indicated'
    ? [...above, caseBelow({ ...subject, classification })]
    : above
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
  return {
    id: 'case-above',
    heading: `Why not ${levelInText(standard, opposing.band)}`,
    blocks: [
      paragraph(paragraphOf(standing(standard, opposing), openSentence(standard, opposing))),
      list(
        opposing.dimensions.map(
          ({ dimension, met, statements }) =>
            say`${strong(dimensionName(standard, dimension))}: ${indicatorsClause(standard, met, statements)}.`,
        ),
      ),
    ],
  }
}

/** What the band above asks for in full, and whether the role meets it: for an annex. Absent where there is none above. */
export function asksSections({ standard, classification }: Determined): readonly Section[] {
  if (classification.outcome === 'not-determined' || classification.caseAbove === null) return []
  const { band, dimensions } = classification.caseAbove
  // Where nothing is met, that is said once, and not at every statement.
  const none = dimensions.every(({ statements }) => statements.every(({ met }) => met === 'not-met'))
  return [
    {
      id: 'part-asks',
      heading: `What ${levelInText(standard, band)} asks for`,
      blocks: [
        paragraph(
          none
            ? 'The role meets none of these statements.'
            : 'Each statement is followed by what it rests on, and by whether the role meets it.',
        ),
        ...dimensions.flatMap(({ dimension, statements }) => [
          paragraph(dimensionName(standard, dimension), 'name'),
          facts(
            byQuestion(statements).map(([question, own]) => [
              questionName(standard, question),
              paragraphOf(...own.map((statement) => told(standard, statement, band, none))),
              question,
            ]),
          ),
        ]),
      ],
    },
  ]
}

/**
 * ‘not met. ‘Part played’ meets it; ‘Authority to commit’ does not.’ An indicator counts as met where one of its
 * statements is.
 */
function indicatorsClause(
  standard: Standard,
  met: OpposingStatement['met'],
  statements: readonly OpposingStatement[],
): Words {
  const kinds = ['met', 'not-met', 'open'] as const
  const grouped = byQuestion(statements).map(([question, own]) => ({
    question,
    kind: (['met', 'open', 'not-met'] as const).find((kind) => own.some((each) => each.met === kind)),
  }))
  const someMeet = grouped.some(({ kind }) => kind === 'met')
  const clauses = kinds.flatMap((kind) => {
    const own = grouped.filter((each) => each.kind === kind)
    const names = listOf(own.map(({ question }) => questionLinkInText(standard, question)))
    return own.length === 0 ? [] : [say`${names} ${standsInText(kind, own.length, someMeet)}`]
  })
  const told = join(...clauses.flatMap((words, index) => (index === 0 ? [words] : ['; ', words])))
  return say`${metWord(met).toLowerCase()}. ${told}`
}

/** What so many indicators do, of a level called ‘it’. After some that meet it, ‘do not’ needs no more than that. */
function standsInText(met: OpposingStatement['met'], number: number, someMeet: boolean): string {
  switch (met) {
    case 'met':
      return verb(number, 'meets it', 'meet it')
    case 'not-met':
      return `${verb(number, 'does not', 'do not')}${someMeet ? '' : ' meet it'}`
    case 'open':
      return verb(number, 'is open', 'are open')
  }
}

/** How many dimensions meet the band above, and what it would take. */
function standing(standard: Standard, { band, dimensions }: OpposingCase): Words {
  const met = dimensions.filter((dimension) => dimension.met === 'met')
  const { bandMajority } = standard.method
  const name = levelInText(standard, band)
  const names = dimensionsInText(standard, met)
  const needs = say`${name} needs ${bandMajority} of the ${dimensions.length} dimensions at that level.`
  return met.length === 0
    ? paragraphOf(needs, 'None reaches it.')
    : paragraphOf(
        needs,
        say`${opening(count(met.length))} ${verb(met.length, 'reaches', 'reach')} it: ${names}.`,
      )
}

/** The dimensions for which answers are wanted. They are too few for the band above, or no band would be indicated. */
function openSentence(standard: Standard, { band, dimensions }: OpposingCase): Words | null {
  const open = dimensions.filter(({ met }) => met === 'open')
  if (open.length === 0) return null
  return say`${dimensionsInText(standard, open)} ${verb(open.length, 'is', 'are')} open for want of answers; even at ${levelInText(standard, band)} ${verb(open.length, 'it', 'they')} would not make ${standard.method.bandMajority}.`
}

/** The statements of each indicator together, in their order. */
function byQuestion(
  statements: readonly OpposingStatement[],
): readonly (readonly [QuestionId, readonly OpposingStatement[]])[] {
  const questions = [...new Set(statements.map(({ question }) => question))]
  return questions.map((question) => [question, statements.filter((each) => each.question === question)])
}

/** A statement as it would be said of the role, what it rests on, and whether the role meets it. */
function told(standard: Standard, statement: OpposingStatement, band: Level, none: boolean): Words {
  const option = scaledOption(standard, statement.question, statement.option)
  const higher =
    option !== undefined && option.level > band ? `, as answered at ${levelName(standard, option.level)}` : ''
  const rests = statement.descriptors.length > 0 ? references(statement.descriptors) : 'this tool’s own words'
  return say`${withoutStop(option?.text ?? '')} (${rests})${none ? '' : `: ${metWord(statement.met).toLowerCase()}${higher}`}.`
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
