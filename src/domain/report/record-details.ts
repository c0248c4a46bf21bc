/** The details by which a record is found and kept: the minimum that a records system asks for, and what the tool adds. */
import { stateOf } from '../record/state.ts'
import type { Subject } from './subject.ts'
import type { Properties } from './types.ts'
import { dateInWords, momentInWords } from './words/dates.ts'
import { groupedFingerprint } from './words/fingerprint.ts'
import { markingNotChosen, titleOf } from './words/role.ts'
import { nameAndRole } from './words/name-and-role.ts'
import { stateNames } from './words/state.ts'

const notProvided = 'Not provided'

/** Term and words, in the order in which they are printed. */
export function recordDetails(subject: Subject): readonly (readonly [term: string, words: string])[] {
  const { record, classification, context, resultCode, standard, fingerprint } = subject
  const { role } = record
  const moment = (when: string) => momentInWords(when, context.timeZone)
  return [
    ['Record', record.id],
    ['Title', role.title || notProvided],
    ['Assessor', assessorOf(subject) || notProvided],
    ['Date of assessment', role.assessedOn === '' ? notProvided : dateInWords(role.assessedOn)],
    ['Created', moment(record.createdAt)],
    ['Last changed', moment(record.changedAt)],
    ...(record.openedFromCode
      ? [
          [
            'Opened from a result code',
            `${moment(record.openedFromCode)}. Changes made before that are not known.`,
          ] as const,
        ]
      : []),
    ...(context.now ? [['Report made', moment(context.now)] as const] : []),
    ['Protective marking', role.marking || markingNotChosen],
    ['State', stateNames[stateOf(record)]],
    [
      'Complete',
      classification.outcome === 'incomplete'
        ? 'No, this is an incomplete draft'
        : 'Yes, every question is answered',
    ],
    ['Release of the content', `${record.release} (${standard.release.description})`],
    ['Result code', resultCode],
    ['Fingerprint', groupedFingerprint(fingerprint)],
    ['Relation to other records', relationOf(subject)],
    ['Disposal class', 'For the agency to set'],
  ]
}

function relationOf({ record }: Subject): string {
  return record.supersedes === undefined
    ? 'None'
    : `Supersedes record ${record.supersedes.id}, whose fingerprint is ${groupedFingerprint(record.supersedes.fingerprint)}`
}

function assessorOf({ record: { role } }: Subject): string {
  return nameAndRole(role.assessor, role.assessorRole)
}

/** What the file of a report says of itself. */
export function propertiesOf(subject: Subject): Properties {
  const { role } = subject.record
  return {
    title: `Classification of a role: ${titleOf(role)}`,
    subject: ['Classification under the Senior Executive Service work level standards', role.agency]
      .filter((text) => text !== '')
      .join(': '),
    creator: assessorOf(subject) || notProvided,
    keywords: [
      'Senior Executive Service',
      'work level standards',
      'role classification',
      role.marking,
    ].filter((text) => text !== ''),
    details: recordDetails(subject).map(([name, value]) => ({ name, value })),
  }
}
