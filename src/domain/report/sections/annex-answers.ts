/** Annex: what was asked and what was answered, all of it. */
import type { QuestionId, StreamId } from '../../content/schema.ts'
import type { Question } from '../../content/standard.ts'
import { facts, paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { paragraphOf } from '../words/inline.ts'
import {
  dimensionName,
  firmnessLabel,
  lacksFirmness,
  optionText,
  questionAsked,
  questionInText,
  questionName,
  questionNumber,
  standingInWords,
  streamName,
} from '../words/questions.ts'
import { quote, withoutStop } from '../words/quote.ts'
import { citedInText } from '../words/reason.ts'

export function answersAnnex(subject: Subject): Section {
  const { standard } = subject
  return {
    id: 'annex-answers',
    heading: 'every answer',
    blocks: [],
    sections: [
      { id: 'part-contribution', heading: 'Contribution of the role', blocks: contribution(subject) },
      {
        id: 'part-judgements',
        heading: 'Indicators and distinguishing characteristics',
        blocks: [
          ...standard.dimensions.flatMap(({ id, indicators }) =>
            judgements(subject, dimensionName(standard, id), indicators),
          ),
          ...judgements(subject, standard.questionnaire.characteristics.name, standard.characteristics),
        ],
      },
    ],
  }
}

/** The statements of each stream by how much they are a part of the role, and the choice of one. */
function contribution(subject: Subject): readonly Block[] {
  const { standard } = subject
  const row = (question: Question) =>
    [
      answerText(subject, question),
      paragraphOf(
        `${questionNumber(standard, question.id)}. ${questionAsked(question)}`,
        restsOn(subject, question),
      ),
      question.id,
    ] as const
  return [
    ...standard.streams.flatMap(({ id }) => [
      paragraph(streamHeading(subject, id), 'name'),
      facts(
        standard.questions
          .filter((question) => question.type === 'statement' && question.statement.stream === id)
          .map(row),
      ),
    ]),
    ...judgements(subject, 'The choice of one', [standard.questionnaire.contribution.forcedChoice]),
    ...contributionNotes(subject),
  ]
}

/** The questions of one part: what was asked, the answer, how firm it is, and what it rests on. */
function judgements(
  subject: Subject,
  name: string,
  asked: readonly { readonly id: QuestionId }[],
): readonly Block[] {
  const { standard } = subject
  const questions = asked.flatMap(({ id }) => standard.question(id) ?? [])
  return [
    paragraph(name, 'name'),
    facts(
      questions.map((question) => [
        questionName(standard, question.id),
        paragraphOf(questionAsked(question), ...answerSentences(subject, question)),
        question.id,
      ]),
    ),
  ]
}

function answerSentences(subject: Subject, question: Question): readonly string[] {
  const { standard, record } = subject
  const chosen = optionText(standard, question.id, record.answers[question.id]?.option)
  if (chosen === null) return ['Not answered.']
  const firmness = firmnessText(subject, question)
  return [
    `Answer: ${quote(chosen)}.`,
    ...(firmness === '' ? [] : [`${firmness}.`]),
    // Where there are reasons, what an answer rests on stands with them.
    ...(subject.classification.outcome === 'incomplete' ? [restsOn(subject, question) ?? ''] : []),
  ]
}

function restsOn({ record }: Subject, { id }: Question): string | null {
  const cited = citedInText(record, id)
  return cited === '' ? null : `Rests\u00a0on: ${withoutStop(cited)}.`
}

function streamHeading({ standard, classification }: Subject, stream: StreamId): string {
  const name = streamName(standard, stream)
  if (classification.outcome === 'incomplete') return name
  const standing = classification.stream.standings.find((each) => each.stream === stream)?.standing
  return standing ? `${name}: the middle of its answers is ${standingInWords(standard, standing)}` : name
}

function firmnessText({ standard, record }: Subject, question: Question): string {
  if (lacksFirmness(standard, record, question.id)) return 'Not said yet'
  return firmnessLabel(standard, record.answers[question.id]?.firmness) ?? ''
}

function answerText({ standard, record }: Subject, question: Question): string {
  return optionText(standard, question.id, record.answers[question.id]?.option) ?? 'Not answered'
}

// Notes at indicators and characteristics are printed with their reasons; these have no other place.
// An unfinished report has no reasons, so there every note stands here.
function contributionNotes({ standard, record, classification }: Subject): readonly Block[] {
  const kept = standard.questions.filter(
    (question) =>
      classification.outcome === 'incomplete' ||
      question.type === 'statement' ||
      question.type === 'forced-choice',
  )
  return passages(
    kept.map(
      ({ id }) => [`Note on ${questionInText(standard, id)}`, record.answers[id]?.note ?? ''] as const,
    ),
  )
}
