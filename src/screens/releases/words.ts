/** The words of the pages about the releases of the content. */
import type { ReleaseFiles } from '../../domain/content/compile.ts'

export const releaseWords = {
  title: 'Releases of the content',
  lead: 'An assessment is read under the release that it was made under, for as long as it is kept. A correction is a new release.',
  back: 'Back to the standard',
  backToAll: 'All releases',
  newest: 'Newest',
  identity: 'What it is',
  standard: 'Standard',
  edition: 'Edition of the standard',
  page: 'Page of the standard dated',
  hash: 'Hash (SHA-256)',
  hashHint:
    'The hash is over every word of the release. Assessments that were recommended, reviewed or decided keep it.',
  reviewBy: 'To be reviewed by',
  overdueHeading: 'The review of this release is overdue',
  overdue: (on: string): string =>
    `It was to be reviewed by ${on}. Before relying on it, look at whether the standard, the rules or the Commission’s pages have changed since.`,
  checkedAgainst: 'What it was checked against',
  notChecked: 'What was not checked',
  sources: 'Sources',
  differences: (before: string): string => `Differences to ${before}`,
  differencesLead:
    'Words that stand in one release only are underlined. The text before stands first, the text now below it.',
  first: 'This is the first release, so there is none to compare it with.',
  before: 'Before',
  now: 'Now',
  none: 'Not there',
  files: {
    release: 'About the release',
    standard: 'The standard restated',
    questionnaire: 'The questionnaire',
    method: 'The method',
  } satisfies Record<keyof ReleaseFiles, string>,
  reasons: 'What this does to answers',
  askedAgain: 'To be answered again',
  attribution: 'Attribution',
  coverage: 'What rests on each fact',
  replay: 'See which results in this browser would move under the newest release',
} as const
