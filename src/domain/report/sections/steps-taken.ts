/** Recommended, reviewed, decided: where the record stands, a line each, for the page that is signed. */
import type { Standard } from '../../content/standard.ts'
import { againstOf } from '../../record/against.ts'
import { openReviewOf } from '../../record/hidden.ts'
import { agreementOf } from '../../record/review-agreement.ts'
import type { Review } from '../../record/review-schema.ts'
import type { AssessmentRecord } from '../../record/schema.ts'
import { isRecommendedAnew, standingOfRecommendation, standingOfReview } from '../../record/standing.ts'
import type { Subject } from '../subject.ts'
import type { Words } from '../types.ts'
import { dateInWords } from '../words/dates.ts'
import { allocatedName } from '../words/decision.ts'
import { join, paragraphOf, say, strong } from '../words/inline.ts'
import { count, counted, opening } from '../words/lists.ts'
import { nameAndRole } from '../words/name-and-role.ts'
import { resultInText } from '../words/whole-of-standard.ts'

type Row = readonly [term: string, words: Words]

export function stepsTaken(subject: Subject): readonly Row[] {
  return [
    ['Recommended', recommended(subject)],
    ...(subject.record.reviews.length > 0 ? [['Reviewed', reviewed(subject)] as const] : []),
    ['Decided', decided(subject)],
  ]
}

const redo = 'The result has changed since: to redo.'
const redoOf = (record: AssessmentRecord) =>
  isRecommendedAnew(record) ? 'The recommendation was taken up again since: to redo.' : redo

function recommended({ standard, record, classification }: Subject): Words {
  const { recommendation } = record
  if (recommendation?.against === undefined) return join('Nothing is recommended yet.')
  const { band, stream = null, by, role, on } = recommendation
  return paragraphOf(
    say`${strong(opening(resultInText(standard, { band, stream })))}${signedBy(nameAndRole(by, role), on)}.`,
    standingOfRecommendation(record, classification) === 'to-redo' ? redo : null,
  )
}

function reviewed({ standard, record, classification }: Subject): Words {
  const last = record.reviews.at(-1)
  if (last === undefined || openReviewOf(record)) return join('A review is under way.')
  return paragraphOf(
    say`${strong(last.outcome === 'returned' ? 'Returned to the assessor' : 'Recommended to the delegate')}${signedBy(nameAndRole(last.reviewer, last.reviewerRole), last.on)}.`,
    onOwnRatings(standard, record, last),
    differencesInReview(standard, record, last),
    standingOfReview(record, classification) === 'to-redo' ? redoOf(record) : null,
  )
}

/** What the rule gives on the ratings of a blind review, which may be another result; null in an ordinary one. */
function onOwnRatings(standard: Standard, record: AssessmentRecord, review: Review): string | null {
  const agreement = agreementOf(standard, record, review)
  if (agreement === null) return null
  return `On the reviewer’s own ratings the rule gives ${resultInText(standard, againstOf(agreement.reviewer))}.`
}

/** How many differences the review found, and of a blind one how many were settled; null where it compared nothing. */
function differencesInReview(standard: Standard, record: AssessmentRecord, review: Review): string | null {
  if (review.kind === 'ordinary') {
    const differing = Object.values(review.dimensions).filter(({ view }) => view === 'differs').length
    return differing === 0 ? null : `The reviewer differs on ${counted(differing, 'dimension')}.`
  }
  const differences = agreementOf(standard, record, review)?.differences
  if (differences === undefined) return null
  const settled = differences.filter((id) => (review.settled[id] ?? '').trim() !== '').length
  const told = opening(`${counted(differences.length, 'difference')} in review`)
  return differences.length === 0
    ? `${told}.`
    : `${told}, ${settled === 0 ? 'none' : count(settled)} settled.`
}

function decided({ standard, record }: Subject): Words {
  const { decision } = record
  if (decision?.finalAt === undefined || decision.band === null) return join('Not decided yet.')
  const { band, conditions, delegate, delegateRole, on } = decision
  return paragraphOf(
    say`${strong(opening(allocatedName(standard, band)))}${signedBy(nameAndRole(delegate, delegateRole), on)}.`,
    conditions.trim() === '' ? null : 'There are conditions: they stand with the decision.',
  )
}

/** ‘, by A. Drafter, Adviser, on 2 March 2026’ */
function signedBy(person: string, on: string): string {
  return `${person === '' ? '' : `, by ${person}`}${on === '' ? '' : `, on ${dateInWords(on)}`}`
}
