/** The reviews: what each reviewer found, how far a blind one agreed, and how it ended. */
import type { Standard } from '../../content/standard.ts'
import { agreementOf } from '../../record/review-agreement.ts'
import type { Review } from '../../record/review-schema.ts'
import { isRecommendedAnew, standingOfReview } from '../../record/standing.ts'
import { paragraph, passages, table } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { dateInWords, momentInWords } from '../words/dates.ts'
import { join, paragraphOf, say, strong } from '../words/inline.ts'
import { nameAndRole } from '../words/name-and-role.ts'
import { dimensionName, questionName } from '../words/questions.ts'
import { agreementBlocks } from './agreement.ts'

export function reviewSection(subject: Subject): Section {
  const { reviews } = subject.record
  return {
    id: 'review',
    heading: 'Review',
    brief: reviews.length === 0,
    blocks:
      reviews.length === 0
        ? [paragraph('No review was made.')]
        : reviews.flatMap((review) => reviewBlocks(subject, review)),
  }
}

function reviewBlocks(subject: Subject, review: Review): readonly Block[] {
  const { standard, record, classification } = subject
  const isLast = review === record.reviews.at(-1)
  return [
    paragraph(courseOf(subject, review)),
    ...(isLast && standingOfReview(record, classification) === 'to-redo'
      ? [
          paragraph(
            say`${strong('To redo.')} ${isRecommendedAnew(record) ? 'The recommendation was taken up again' : 'The band or the stream has changed'} since this review ended.`,
            'attention',
          ),
        ]
      : []),
    // What is under way is a draft: nothing of it is told before it ends.
    ...(review.closedAt === undefined
      ? []
      : [
          ...(review.kind === 'blind' ? ratedBlocks(subject, review) : foundBlocks(standard, review)),
          ...passages([['Comments', review.comments]]),
        ]),
  ]
}

/** Who reviewed, how, and how it ended. */
function courseOf({ context }: Subject, review: Review): Words {
  const moment = (when: string) => momentInWords(when, context.timeZone)
  const kind = strong(review.kind === 'blind' ? 'Blind review' : 'Review')
  return paragraphOf(
    say`${kind} by ${nameAndRole(review.reviewer, review.reviewerRole)}, opened on ${moment(review.openedAt)}.`,
    sealing(review, moment),
    review.closedAt === undefined
      ? 'It is under way.'
      : say`It ended on ${review.on === '' ? moment(review.closedAt) : dateInWords(review.on)}: the record was ${strong(review.outcome === 'returned' ? 'returned with comments' : 'recommended to the delegate')}.`,
  )
}

function sealing({ kind, sealedAt, closedAt }: Review, moment: (when: string) => string): string | null {
  if (kind !== 'blind') return null
  if (sealedAt !== undefined) {
    return `The reviewer rated the role without the result, the answers and the notes, and sealed the ratings on ${moment(sealedAt)}.`
  }
  return closedAt === undefined ? null : 'The ratings were not sealed, so they were not compared.'
}

function ratedBlocks({ standard, record }: Subject, review: Review): readonly Block[] {
  const agreement = agreementOf(standard, record, review)
  if (agreement === null) return []
  return [
    ...agreementBlocks(standard, agreement),
    ...settledBlocks(
      agreement.differences.map((id) => [settledLabel(standard, id), review.settled[id] ?? '']),
    ),
  ]
}

/** A difference as it is named where it is settled; that of the streams stands at the forced choice. */
export function settledLabel(standard: Standard, id: Parameters<Standard['question']>[0]): string {
  return standard.question(id)?.type === 'forced-choice' ? 'Stream' : questionName(standard, id)
}

const settlingInText =
  'How each difference was settled, in the reviewer’s words. Settling changes neither the answers of the record nor its result:'

function settledBlocks(settled: readonly (readonly [label: string, text: string])[]): readonly Block[] {
  const written = passages(settled)
  return written.length > 0 ? [paragraph(settlingInText), ...written] : []
}

function foundBlocks(standard: Standard, { dimensions }: Review): readonly Block[] {
  const found = standard.dimensions.flatMap(({ id }) => {
    const finding = dimensions[id]
    return finding ? [{ name: dimensionName(standard, id), ...finding }] : []
  })
  if (found.length === 0) return []
  return [
    table(
      'What the reviewer found',
      [
        ['Dimension', 'rest'],
        ['Finding', 'few-words'],
      ],
      [{ rows: found.map(({ name, view }) => [join(name), join(view === 'agrees' ? 'Agrees' : 'Differs')]) }],
    ),
    ...passages(found.map(({ name, reasons }) => [name, reasons] as const)),
  ]
}
