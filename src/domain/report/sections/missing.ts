/** What is missing: what was not known, and which of it could decide; before that, what is unanswered. */
import { isCertain } from '../../classify/levels.ts'
import type { DecidingQuestion, Indicated } from '../../classify/types.ts'
import type { QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { list, paragraph } from '../blocks.ts'
import type { Determined, Subject } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { couldSettle } from '../words/characteristics.ts'
import { join, paragraphOf, say } from '../words/inline.ts'
import { counted, listOf, opening, verb } from '../words/lists.ts'
import {
  dimensionName,
  lacksFirmness,
  questionLink,
  questionLinkInText,
  streamName,
} from '../words/questions.ts'

export const missingHeading = 'What is missing'

export function missingSection(subject: Determined): Section {
  const { standard, classification } = subject
  const effects = effectsOfUnknown(subject)
  return {
    id: 'missing',
    heading: missingHeading,
    brief: classification.unknown.length === 0 && effects.length === 0,
    blocks: [
      ...missingBlocks(standard, classification),
      ...(effects.length > 0 ? [paragraph(paragraphOf(...effects))] : []),
    ],
  }
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
  if (unknown.length === 1) {
    return [
      paragraph(say`${opened} An answer to ${namesOf(standard, unknown, 'or')} alone could settle the band.`),
    ]
  }
  return [
    paragraph(paragraphOf(opened, 'Answers to these could settle the band, those with most effect first:')),
    list([
      ...decidingItem(
        standard,
        missing.filter(({ alone }) => alone),
        'Each on its own',
      ),
      ...decidingItem(
        standard,
        missing.filter(({ alone }) => !alone),
        'Only together with others',
      ),
    ]),
    ...(harmless.length > 0
      ? [paragraph(say`No answer to ${namesOf(standard, harmless, 'or')} would help to settle it.`)]
      : []),
  ]
}

/** What else than the band the answers not known could change. */
function effectsOfUnknown({ standard, record, classification }: Determined): readonly Words[] {
  const unsettled = standard.characteristics
    .map(({ id }) => id)
    .filter((id) => classification.unknown.includes(id))
  const statements = standard.questionnaire.contribution.statements
    .map(({ id }) => id)
    .filter((id) => record.answers[id]?.option === standard.questionnaire.unknown.id)
  return [
    ...(unsettled.length > 0 &&
    classification.outcome === 'indicated' &&
    classification.characteristicsFinding === 'unsettled' &&
    couldSettle(standard, classification)
      ? [
          say`Answering ${namesOf(standard, unsettled, 'and')} could change ${strengthHeld(classification) ? 'whether the distinguishing characteristics agree with the band; the result would still be borderline' : 'the strength of the result'}.`,
        ]
      : []),
    ...(statements.length > 0
      ? [
          say`${opening(counted(statements.length, 'statement'))} on the contribution ${verb(statements.length, 'was', 'were')} answered ‘${standard.questionnaire.unknown.label}’ (${namesOf(standard, statements, 'and')}). ${streamEffect(classification)}`,
        ]
      : []),
  ]
}

/** Whether the result stays borderline whatever the characteristics say. */
function strengthHeld({ strengthLimits }: Indicated): boolean {
  return strengthLimits.includes('single-step') || strengthLimits.includes('dimension-far-below')
}

function streamEffect({ stream }: Determined['classification']): string {
  if (stream.basis === 'unknown') return 'An answer could change the stream.'
  const open = stream.standings.some(({ standing }) => !isCertain(standing))
  return open && stream.stream !== null
    ? 'No answer could change the stream, but one could change the runner-up or the secondary streams.'
    : 'No answer could change the stream.'
}

function decidingItem(
  standard: Standard,
  deciding: readonly DecidingQuestion[],
  opening: string,
): readonly Words[] {
  if (deciding.length === 0) return []
  const questions = deciding.map(({ question }) => question)
  return [say`${opening}: ${listOf(questions.map((question) => questionLink(standard, question)))}`]
}

function namesOf(standard: Standard, questions: readonly QuestionId[], conjunction: 'and' | 'or'): Words {
  return listOf(
    questions.map((question) => questionLinkInText(standard, question)),
    conjunction,
  )
}

/** What an unfinished assessment still wants, by the part of the questionnaire it stands in. */
export function unansweredSection({ standard, record, classification }: Subject): Section {
  const open = new Set(classification.outcome === 'incomplete' ? classification.unanswered : [])
  const name = (id: QuestionId) =>
    lacksFirmness(standard, record, id)
      ? say`${questionLink(standard, id)} (say how firm it is)`
      : [questionLink(standard, id)]
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
      list(rows.map(([part, questions]) => join(`${part}: `, listOf(questions.map(name))))),
    ],
  }
}
