/** Annex: what was asked and what was answered, all of it. */
import type { StreamId } from '../../content/schema.ts'
import type { Question } from '../../content/standard.ts'
import { passages, table } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section, TableGroup, Words } from '../types.ts'
import { join, linked } from '../words/inline.ts'
import {
  dimensionName,
  firmnessLabel,
  lacksFirmness,
  optionText,
  questionAsked,
  questionName,
  standingInWords,
  streamName,
} from '../words/questions.ts'

export function answersAnnex(subject: Subject): Section {
  const { standard } = subject
  const ofType = (type: Question['type']) => standard.questions.filter((question) => question.type === type)
  return {
    id: 'annex-answers',
    heading: 'every answer',
    blocks: [
      table(
        'Contribution of the role',
        [
          ['Statement', 'most'],
          ['Answer', 'rest'],
        ],
        [
          ...standard.streams.map((stream): TableGroup => ({
            heading: streamHeading(subject, stream.id),
            rows: ofType('statement')
              .filter((question) => question.type === 'statement' && question.statement.stream === stream.id)
              .map((question) => [
                [linked(questionAsked(question), question.id)],
                join(answerText(subject, question)),
              ]),
          })),
          {
            heading: join('The choice of one'),
            rows: ofType('forced-choice').map((question) => [
              [linked(questionAsked(question), question.id)],
              join(answerText(subject, question)),
            ]),
          },
        ],
      ),
      table(
        'Indicators and distinguishing characteristics',
        [
          ['Question', 'half'],
          ['Answer', 'rest'],
          ['How firm', 'few-words'],
        ],
        [
          ...standard.dimensions.map((dimension): TableGroup => ({
            heading: join(dimensionName(standard, dimension.id)),
            rows: ofType('indicator')
              .filter(
                (question) => question.type === 'indicator' && question.indicator.dimension === dimension.id,
              )
              .map((question) => scaledRow(subject, question)),
          })),
          {
            heading: join(standard.questionnaire.characteristics.name),
            rows: ofType('characteristic').map((question) => scaledRow(subject, question)),
          },
        ],
      ),
      ...contributionNotes(subject),
    ],
  }
}

function streamHeading({ standard, classification }: Subject, stream: StreamId): Words {
  const name = streamName(standard, stream)
  if (classification.outcome === 'incomplete') return join(name)
  const standing = classification.stream.standings.find((each) => each.stream === stream)?.standing
  return standing
    ? join(`${name}: the middle of its answers is ${standingInWords(standard, standing)}`)
    : join(name)
}

function scaledRow(subject: Subject, question: Question): readonly Words[] {
  const { standard } = subject
  return [
    join(linked(questionName(standard, question.id), question.id), `. ${questionAsked(question)}`),
    join(answerText(subject, question)),
    join(firmnessText(subject, question)),
  ]
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
    kept.map(({ id }) => [`Note on ${questionName(standard, id)}`, record.answers[id]?.note ?? ''] as const),
  )
}
