/** A review, step by step: opened, rated or found, settled, closed. Every step that is taken is an act. */
import { classify, classifySoFar } from '../classify/classify.ts'
import { findUnanswered } from '../classify/unanswered.ts'
import type { DimensionId } from '../content/schema.ts'
import { saidOfRatings } from '../report/words/acts.ts'
import { nameAndRole } from '../report/words/name-and-role.ts'
import { actsWith, type Sealing, type Statement } from './acts.ts'
import { againstOf } from './against.ts'
import { asRated } from './as-rated.ts'
import { type AnswerPatch, patchAnswer } from './change.ts'
import { changed, saysTheSame } from './changed.ts'
import { openReviewOf } from './hidden.ts'
import type { Review } from './review-schema.ts'
import type { AssessmentRecord, QuestionId } from './schema.ts'

/** Opens a review; the record as it is where one is under way. The act says it all by its name. */
export function openReview(
  record: AssessmentRecord,
  as: Pick<Review, 'id' | 'kind' | 'reviewer' | 'reviewerRole'>,
  sealing: Sealing,
  now: string,
): AssessmentRecord {
  if (openReviewOf(record)) return record
  const review: Review = {
    ...as,
    openedAt: now,
    ratings: {},
    dimensions: {},
    settled: {},
    outcome: '',
    comments: '',
    on: '',
  }
  const reviews = [...record.reviews, review]
  const act = as.kind === 'blind' ? 'blind-review-opened' : 'review-opened'
  const statement = { by: nameAndRole(review.reviewer, review.reviewerRole), said: '' }
  return changed(record, now, {
    reviews,
    acts: actsWith({ ...record, reviews }, act, statement, sealing, now),
  })
}

/** Answers one question as the reviewer, in a blind review. Sealed ratings do not change. */
export function rateQuestion(
  record: AssessmentRecord,
  question: QuestionId,
  patch: AnswerPatch,
  now: string,
): AssessmentRecord {
  const review = openReviewOf(record)
  if (review?.kind !== 'blind' || review.sealedAt !== undefined) return record
  const { [question]: before = {}, ...others } = review.ratings
  const after = patchAnswer(before, patch)
  if (saysTheSame(before, after)) return record
  const isAnswer = Object.keys(after).length > 0
  return withReview(record, { ratings: { ...others, ...(isAnswer && { [question]: after }) } }, now)
}

/**
 * Seals the reviewer’s ratings, which lifts what the blind review hid; the record as it is while any is missing. The
 * act says what the rule gives on them.
 */
export function sealRatings(record: AssessmentRecord, sealing: Sealing, now: string): AssessmentRecord {
  const review = openReviewOf(record)
  if (review?.kind !== 'blind' || review.sealedAt !== undefined) return record
  if (findUnanswered(sealing.standard, review.ratings).length > 0) return record
  const { standard } = sealing
  const said = saidOfRatings(standard, againstOf(classifySoFar(standard, asRated(record, review))))
  return withAct(record, { sealedAt: now }, 'ratings-sealed', said, sealing, now)
}

/** Records what an ordinary review finds on one dimension. */
export function findOnDimension(
  record: AssessmentRecord,
  dimension: DimensionId,
  finding: Review['dimensions'][DimensionId],
  now: string,
): AssessmentRecord {
  const dimensions = { ...openReviewOf(record)?.dimensions, [dimension]: finding }
  return withReview(record, { dimensions }, now)
}

/** Writes how a difference between the ratings and the answers was settled; an empty text takes it back. */
export function settleDifference(
  record: AssessmentRecord,
  question: QuestionId,
  text: string,
  now: string,
): AssessmentRecord {
  const { [question]: before = '', ...others } = openReviewOf(record)?.settled ?? {}
  if (before === text) return record
  return withReview(record, { settled: { ...others, ...(text && { [question]: text }) } }, now)
}

/** Writes the comments and the date of a review that is under way. */
export function writeReview(
  record: AssessmentRecord,
  patch: Partial<Pick<Review, 'comments' | 'on'>>,
  now: string,
): AssessmentRecord {
  return withReview(record, patch, now)
}

/**
 * Ends the review. One that is returned may end at any point; to recommend, blind ratings have to be sealed first.
 *
 * @throws Error where questions are unanswered
 */
export function closeReview(
  record: AssessmentRecord,
  outcome: Exclude<Review['outcome'], ''>,
  sealing: Sealing,
  now: string,
): AssessmentRecord {
  const review = openReviewOf(record)
  if (review === undefined) return record
  if (outcome === 'recommended' && review.kind === 'blind' && review.sealedAt === undefined) return record
  const classification = classify(sealing.standard, record)
  if (classification.outcome === 'incomplete') throw new Error('There is no result to review.')
  const end = { outcome, closedAt: now, against: againstOf(classification) }
  const act = outcome === 'returned' ? 'review-returned' : 'review-recommended'
  return withAct(record, end, act, '', sealing, now)
}

function withReview(record: AssessmentRecord, parts: Partial<Review>, now: string): AssessmentRecord {
  const review = openReviewOf(record)
  if (review === undefined || saysTheSame(review, { ...review, ...parts })) return record
  return changed(record, now, { reviews: [...record.reviews.slice(0, -1), { ...review, ...parts }] })
}

function withAct(
  record: AssessmentRecord,
  parts: Partial<Review>,
  act: 'ratings-sealed' | 'review-returned' | 'review-recommended',
  said: string,
  sealing: Sealing,
  now: string,
): AssessmentRecord {
  const next = withReview(record, parts, now)
  const review = next.reviews.at(-1)
  if (next === record || review === undefined) return record
  const statement: Statement = { by: nameAndRole(review.reviewer, review.reviewerRole), said }
  return { ...next, acts: actsWith(next, act, statement, sealing, now) }
}
