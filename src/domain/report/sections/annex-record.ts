/** Annex: the details by which this record can be found and kept. */
import { facts, paragraph } from '../blocks.ts'
import { recordDetails } from '../record-details.ts'
import type { Subject } from '../subject.ts'
import type { Section } from '../types.ts'

export function recordAnnex(subject: Subject): Section {
  return {
    id: 'annex-record',
    heading: 'record details',
    blocks: [
      facts(recordDetails(subject)),
      paragraph(
        'The result code holds the release, every answer and the verification. It does not hold the notes.',
        'quiet',
      ),
      paragraph(
        'The fingerprint is taken over everything that the record says. It shows that a record was changed, and not who wrote it. To compare it, choose ‘Check a record’ in the tool.',
        'quiet',
      ),
    ],
  }
}
