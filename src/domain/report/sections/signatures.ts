/** Who signs, for which record: the foot of page one. */
import { openReviewOf } from '../../record/hidden.ts'
import { facts, table } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Section, Words } from '../types.ts'
import { groupedFingerprint } from '../words/fingerprint.ts'
import { join } from '../words/inline.ts'
import { nameAndRole } from '../words/name-and-role.ts'

/** Names are those of the record; a step that was not taken leaves room for one. */
export function signaturesSection({ record, fingerprint }: Determined): Section {
  const { role, recommendation, decision } = record
  const review = openReviewOf(record) ? undefined : record.reviews.at(-1)
  const made = recommendation?.against === undefined ? undefined : recommendation
  const final = decision?.finalAt === undefined ? undefined : decision
  return {
    id: 'signatures',
    heading: 'Signatures',
    blocks: [
      {
        ...table(
          'Signed for the record with the fingerprint below',
          [
            ['As', 'word'],
            ['Name and role', 'rest'],
            ['Signature', 'name'],
            ['Date', 'few-words'],
          ],
          [
            {
              rows: [
                signer(
                  'Assessor',
                  made ? nameAndRole(made.by, made.role) : nameAndRole(role.assessor, role.assessorRole),
                ),
                signer('Reviewer', review ? nameAndRole(review.reviewer, review.reviewerRole) : ''),
                signer('Delegate', final ? nameAndRole(final.delegate, final.delegateRole) : ''),
              ],
            },
          ],
        ),
        byHand: true,
      },
      facts([['Fingerprint', groupedFingerprint(fingerprint)]]),
    ],
  }
}

function signer(as: string, person: string): readonly Words[] {
  return [join(as), join(person), [], []]
}
