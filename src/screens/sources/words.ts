/** The words of the pages about sources, and of citing them. */

export const sourcesWords = {
  heading: 'Sources',
  lead: 'Register what you relied on once, then cite it from the answers that it supports.',
  none: 'No source is registered yet.',
  register: 'Register a source',
  edit: 'Change',
  finish: 'Finish',
  unfinished: 'It is kept, but counts as an assertion and cannot be cited from further answers.',
  remove: 'Remove',
  /** Tells a link from those of other sources, for who hears it alone. */
  which: (title: string): string => ` ‘${title}’`,
  back: 'Back to the task list',
} as const

export const sourceWords = {
  registerHeading: 'Register a source',
  changeHeading: 'Change a source',
  title: 'Title',
  titleHint: 'For example, Position description 2026',
  kind: 'Kind of source',
  kindPrompt: 'Choose a kind',
  standing: 'Was it approved, or is it a draft?',
  standingOptional: 'Was it approved, or is it a draft? (optional)',
  standingHint: 'A draft counts as an assertion until it is approved.',
  date: 'Date (optional)',
  dateHint: 'For example, 22 11 2026',
  version: 'Version (optional)',
  versionHint: 'Where there is no exact date, or more than one version',
  keptAt: 'Where it is kept (optional)',
  keptAtHint: 'For example, a file number',
  more: 'Date, version and where it is kept',
  back: 'Back to the sources',
  leave: 'Leave this page for later',
} as const

export const sourceProblems = {
  title: 'Enter the title of the source',
  kind: 'Select the kind of source',
  standing: 'Select whether it was approved or is a draft',
  date: 'Enter the date as a real date from 1900 on, such as 22 11 2026',
  tooLong: (what: string): string => `${what} must be 1,000 characters or fewer`,
} as const

export const removeWords = {
  heading: (title: string): string => `Remove ‘${title}’?`,
  cited: 'What was written at the citations of it goes with it, and the answers stand without it.',
  remove: 'Remove the source',
  keep: 'Keep it',
} as const

export const citeWords = {
  legend: 'Sources for this answer (optional)',
  hint: 'Cite what shows it. The report prints each citation with the answer.',
  choose: 'A source to cite',
  choosePrompt: 'Choose a source',
  cite: 'Cite this source',
  citeNew: 'Cite a source not registered yet',
  isUnfinished: ' (unfinished)',
  unfinished: (count: number): string =>
    `${count === 1 ? 'One unfinished source is' : `${count}\u00a0unfinished sources are`} not offered here.`,
  toSources: 'Go to the sources',
  chooseFirst: 'Select a source to cite',
  freshTitle: 'A source not registered yet',
  removeFresh: 'Remove this source',
  place: 'Where in it (optional)',
  placeHint: 'For example, page 2 or clause 5',
  words: 'What it says there, in a few words (optional)',
  about: 'What does it speak about? (optional)',
  remove: 'Remove this citation',
} as const
