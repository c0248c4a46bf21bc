/** The decision in words: its labels, which form, check page and report share, and what has to be said of it. */
import type { Level } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import type { ReasonWanted } from '../../record/decision-checks.ts'
import { levelName } from './bands.ts'

export const decisionLabels = {
  delegate: 'Decided by',
  band: 'Classification allocated',
  duties: 'Group of duties',
  power: 'Power relied on',
  on: 'Date of the decision',
  reasons: 'Reasons',
  conditions: 'Conditions',
  reviewTrigger: 'What would bring a review about',
  reviewOn: 'Date of review',
  numbersReference: 'Approval in the SES numbers and the average staffing level (ASL)',
  certifiedBy: 'Certified by',
  certifiedOn: 'Date of certification',
  supervisor: 'Effect on the supervisor’s role',
  peers: 'Effect on peers’ roles',
  reports: 'Effect on roles that report to it',
  layers: 'Effect on layers',
} as const

/** The classification as it is allocated. Below the SES this tool names none. */
export function allocatedName(standard: Standard, band: Level): string {
  return band === 0 ? 'Not an SES classification' : levelName(standard, band)
}

export const powerNote =
  'Nothing in this tool rests on the Classification Rules now in force (compilation No.\u00a05 on 5\u00a0June\u00a02025). Read the power relied on there.'

export const numbersHeading = 'Apart from the finding'
export const numbersNote =
  'A role needs room in the agency’s SES numbers and its average staffing level (ASL) as well as a classification. That room has no part in its work value.'

export const certificationHeading = 'Certification and neighbouring roles'
export const certificationNote = '2011 review recommendation; binding force not found.'

/** Said where a filled role would be classified lower (s 23(4), L-16). */
export function reductionNote(present: string): string {
  return (
    `The role is filled and now classified at ${present}. An employee’s classification is not reduced without consent, ` +
    'except on the grounds that section\u00a023(4) of the Public Service Act\u00a01999 lists. Read the Act as it is now before you rely on this.'
  )
}

/** Why the decision wants reasons, as a sentence. */
export const reasonsWantedInText: Readonly<Record<ReasonWanted, string>> = {
  departs: 'The decision departs from the recommendation.',
  provisional: 'The result is provisional: some answers that it follows from rest on assertions alone.',
  returned: 'The last review returned the record.',
}
