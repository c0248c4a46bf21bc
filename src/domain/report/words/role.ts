/** The form about the role in words. The screens that ask for it use the same labels. */
import type { Role } from '../../record/schema.ts'

export const statusLabels: Record<Exclude<Role['status'], ''>, string> = {
  new: 'New',
  vacant: 'Vacant',
  changed: 'Changed',
  filled: 'Filled',
}

export const classificationLabels: Record<Exclude<Role['presentClassification'], ''>, string> = {
  none: 'None yet',
  'below-el2': 'Below Executive Level\u00a02',
  el2: 'Executive Level\u00a02',
  'ses-1': 'SES Band\u00a01',
  'ses-2': 'SES Band\u00a02',
  'ses-3': 'SES Band\u00a03',
  other: 'Other',
}

export const durationLabels: Record<Exclude<Role['duration'], ''>, string> = {
  ongoing: 'Ongoing',
  'time-limited': 'For a limited time',
}

export const supervisorLabels: Record<Exclude<Role['supervisorLevel'], ''>, string> = {
  el2: 'Executive Level\u00a02',
  'ses-1': 'SES Band\u00a01',
  'ses-2': 'SES Band\u00a02',
  'ses-3': 'SES Band\u00a03',
  'agency-head': 'Agency head',
  other: 'Other',
}

/** The label of a choice that was made; an empty text where none was. */
export function labelOf<Choice extends string>(
  labels: Record<Exclude<Choice, ''>, string>,
  choice: Choice,
): string {
  return isMade(choice) ? labels[choice] : ''
}

function isMade<Choice extends string>(choice: Choice): choice is Exclude<Choice, ''> {
  return choice !== ''
}

/** The words that stand where a protective marking was not chosen. */
export const markingNotChosen = 'Protective marking not chosen'

/** The role’s title, or the words that stand in its place. */
export function titleOf(role: Pick<Role, 'title'>): string {
  return role.title.trim() || 'Role without a title'
}
