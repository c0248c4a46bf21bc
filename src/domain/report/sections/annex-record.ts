/** Annex: the details by which this record can be found and kept. */
import { facts, paragraph } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Section } from '../types.ts'
import { dateInWords, momentInWords } from '../words/dates.ts'
import { markingNotChosen } from '../words/role.ts'

function openedFromCode(when: string, moment: (when: string) => string): string {
  return `${moment(when)}. Changes made before that are not known.`
}

export function recordAnnex(subject: Subject): Section {
  const { record, classification, context, resultCode, standard } = subject
  const { role } = record
  const moment = (when: string) => momentInWords(when, context.timeZone)
  return {
    id: 'annex-record',
    heading: 'record details',
    blocks: [
      facts([
        ['Record', record.id],
        ['Title', role.title || 'Not provided'],
        [
          'Assessor',
          [role.assessor, role.assessorRole].filter((text) => text !== '').join(', ') || 'Not provided',
        ],
        ['Date of assessment', role.assessedOn === '' ? 'Not provided' : dateInWords(role.assessedOn)],
        ['Created', moment(record.createdAt)],
        ['Last changed', moment(record.changedAt)],
        ...(record.openedFromCode
          ? [['Opened from a result code', openedFromCode(record.openedFromCode, moment)] as const]
          : []),
        ...(context.now ? [['Report made', moment(context.now)] as const] : []),
        ['Protective marking', role.marking || markingNotChosen],
        [
          'Complete',
          classification.outcome === 'incomplete'
            ? 'No, this is an incomplete draft'
            : 'Yes, every question is answered',
        ],
        ['Release of the content', `${record.release} (${standard.release.description})`],
        ['Result code', resultCode],
        ['Relation to other records', 'None'],
        ['Disposal class', 'For the agency to set'],
      ]),
      paragraph(
        'The result code holds the release, every answer and the verification. It does not hold the notes.',
        'quiet',
      ),
    ],
  }
}
