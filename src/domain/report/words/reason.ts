/** One answer told as a reason. */
import type { ScaledFinding } from '../../classify/types.ts'
import type { DescriptorId, Option, OptionId, QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { groundsOf } from '../../evidence/grounds.ts'
import type { AssessmentRecord } from '../../record/schema.ts'
import type { Passage, Reason } from '../types.ts'
import { levelName } from './bands.ts'
import { citationInText } from './evidence.ts'
import { linked } from './inline.ts'
import { basisSentence } from './kinds.ts'
import { firmnessSentence, questionName } from './questions.ts'
import { aboutRole, paragraphsOf } from './quote.ts'

/** Said beside an answer of the explanation: one set of answers that is enough for the result. */
export const explainsLabel = 'Explains the result'

/** An option of an indicator or a characteristic with all that it rests on. */
export function scaledOption(
  standard: Standard,
  id: QuestionId,
  option: OptionId | null,
): Option | undefined {
  const question = standard.question(id)
  if (question?.type === 'indicator')
    return question.indicator.options.find((candidate) => candidate.id === option)
  if (question?.type === 'characteristic') {
    return question.characteristic.options.find((candidate) => candidate.id === option)
  }
  return undefined
}

/**
 * The answer as a reason: the option’s words as a sentence about the role, what they rest on, how firm
 * the judgement is, the assessor’s note, and what the answer cites.
 */
export function reasonOf(
  standard: Standard,
  record: AssessmentRecord,
  finding: ScaledFinding,
  explanation: readonly QuestionId[],
): Reason {
  const option = scaledOption(standard, finding.question, finding.option)
  return {
    question: finding.question,
    name: questionName(standard, finding.question),
    level:
      finding.judgement === null
        ? standard.questionnaire.unknown.label
        : levelName(standard, finding.judgement),
    explains: explanation.includes(finding.question) ? explainsLabel : null,
    sentences: [
      [
        linked(
          option ? aboutRole(option.text) : 'Not enough is known to answer this question.',
          finding.question,
        ),
      ],
    ],
    basis: option
      ? [
          [linked(firmnessSentence(finding), finding.question)],
          basisSentence(option.kind, option.descriptors),
        ]
      : [],
    notes: notesOf(record, finding.question),
  }
}

/** The note that stands at an answer, as written, and what the answer cites. */
function notesOf(record: AssessmentRecord, question: QuestionId): readonly Passage[] {
  const answer = record.answers[question]
  return [
    { label: 'Note', paragraphs: paragraphsOf(answer?.note ?? '') },
    { label: 'Rests\u00a0on', paragraphs: paragraphsOf(citedInText(record, question)) },
  ].filter((passage) => passage.paragraphs.length > 0)
}

/** All that an answer cites, in one line; an empty text where it cites nothing. */
export function citedInText(record: AssessmentRecord, question: QuestionId): string {
  return groundsOf(record, question).map(citationInText).join('; ')
}

/** The statements of the standard that these answers cite. */
export function citedBy(standard: Standard, findings: readonly ScaledFinding[]): readonly DescriptorId[] {
  return findings.flatMap(
    (finding) => scaledOption(standard, finding.question, finding.option)?.descriptors ?? [],
  )
}
