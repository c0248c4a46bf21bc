/** What is missing: what was not known, and which of it could decide; before that, what is unanswered. */
import type { DecidingQuestion, Incomplete } from '../../classify/types.ts'
import type { QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { list, paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { join, paragraphOf, say } from '../words/inline.ts'
import { counted, listOf, opening, verb } from '../words/lists.ts'
import { dimensionName, questionLink, streamName } from '../words/questions.ts'

export function missingSection({ standard, classification }: Determined): Section {
  return { id: 'missing', heading: 'What is missing', blocks: missingBlocks(standard, classification) }
}

function missingBlocks(standard: Standard, classification: Determined['classification']): readonly Block[] {
  const { unknown, missing } = classification
  const label = standard.questionnaire.unknown.label
  if (unknown.length === 0) return [paragraph(`No indicator or characteristic was answered ‘${label}’.`)]
  const deciding = new Set(missing.map(({ question }) => question))
  const harmless = unknown.filter((question) => !deciding.has(question))
  const opened = `${opening(counted(unknown.length, 'question'))} on indicators or characteristics ${verb(unknown.length, 'was', 'were')} answered ‘${label}’.`
  if (missing.length === 0) {
    return [paragraph(say`${opened} No answer to ${namesOf(standard, unknown, 'or')} could change the band.`)]
  }
  return [
    paragraph(paragraphOf(opened, 'The band waits for one or more of these:')),
    list([
      ...decidingItem(
        standard,
        missing.filter(({ alone }) => alone),
        'An answer to one of these alone could decide',
      ),
      ...decidingItem(
        standard,
        missing.filter(({ alone }) => !alone),
        'An answer to one of these could decide, together with others',
      ),
    ]),
    ...(harmless.length > 0
      ? [paragraph(say`The band does not wait for ${namesOf(standard, harmless, 'or')}.`)]
      : []),
  ]
}

function decidingItem(
  standard: Standard,
  deciding: readonly DecidingQuestion[],
  opening: string,
): readonly Words[] {
  if (deciding.length === 0) return []
  const questions = deciding.map(({ question }) => question)
  return [say`${opening}: ${namesOf(standard, questions, 'and')}`]
}

function namesOf(standard: Standard, questions: readonly QuestionId[], conjunction: 'and' | 'or'): Words {
  return listOf(
    questions.map((question) => questionLink(standard, question)),
    conjunction,
  )
}

/** What an unfinished assessment still wants, by the part of the questionnaire it stands in. */
export function unansweredSection(standard: Standard, { unanswered }: Incomplete): Section {
  const open = new Set(unanswered)
  const groups: readonly (readonly [name: string, questions: readonly QuestionId[]])[] = [
    ...standard.streams.map(
      (stream) =>
        [`Contribution, ${streamName(standard, stream.id)}`, stream.statements.map(({ id }) => id)] as const,
    ),
    ['Contribution, the choice of one', [standard.questionnaire.contribution.forcedChoice.id]],
    ...standard.dimensions.map(
      (dimension) =>
        [dimensionName(standard, dimension.id), dimension.indicators.map(({ id }) => id)] as const,
    ),
    [standard.questionnaire.characteristics.name, standard.characteristics.map(({ id }) => id)],
  ]
  const rows = groups
    .map(([name, questions]) => [name, questions.filter((id) => open.has(id))] as const)
    .filter(([, questions]) => questions.length > 0)
  return {
    id: 'missing',
    heading: 'What is unanswered',
    blocks: [
      paragraph(
        `The result is shown once every question has an answer. ‘${standard.questionnaire.unknown.label}’ is an answer too.`,
      ),
      list(rows.map(([name, questions]) => join(`${name}: `, namesOf(standard, questions, 'and')))),
    ],
  }
}
