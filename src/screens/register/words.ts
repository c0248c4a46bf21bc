/** The words of the register and of its bin. */
import { counted, opening } from '../../domain/report/words/lists.ts'
import { stateNames } from '../../domain/report/words/state.ts'
import type { ListedResult } from '../../domain/record/summary.ts'
import type { Choice } from '../../store/register/arrivals.ts'
import type { ListedState, Query } from '../../store/register/lines.ts'

export const listedStateNames: Readonly<Record<ListedState, string>> = {
  ...stateNames,
  superseded: 'Superseded',
}

export const sortNames: Readonly<Record<Query['sort'], string>> = {
  changed: 'Last change',
  title: 'Role',
  agency: 'Agency',
  result: 'Result, highest first',
}

const hiddenUntil: Readonly<Record<Extract<ListedResult, { shown: false }>['until'], string>> = {
  answered: 'Hidden until every question is answered',
  sealed: 'Hidden until the reviewer seals the ratings',
  opened: 'Hidden until the result is opened in the assessment',
}

/** What stands in the column of results. */
export function resultInWords(result: ListedResult | undefined): string {
  if (result === undefined) return 'Being read'
  return result.shown ? result.name : hiddenUntil[result.until]
}

export const registerWords = {
  heading: 'Register',
  lead: 'The assessments kept in this browser. What is kept here is a convenience: the file that you save is the record.',
  back: 'Back to the start',
  none: 'No assessments are kept in this browser yet.',
  noneFound: 'No assessment matches. Change what you search for, or show all states.',
  search: 'Search by role or agency',
  state: 'State',
  allStates: 'All states',
  sort: 'Sort by',
  found: (found: number, all: number): string =>
    found === all ? opening(counted(all, 'assessment')) : `${found} of ${counted(all, 'assessment')}`,
  caption: 'Assessments in this browser',
  columns: {
    select: 'Select',
    role: 'Role',
    state: 'State',
    result: 'Result',
    changed: 'Last change',
    file: 'Last saved to a file',
  },
  selectOne: (title: string): string => `Select ${title}`,
  selectAll: (count: number): string =>
    count === 1 ? 'Select the assessment shown' : `Select all ${count} shown`,
  example: 'Worked example, not a real role',
  noAgency: 'Agency not given',
  strength: (strength: string): string => `${strength} finding`,
  neverFiled: 'Never',
  changedSince: 'Changed since',
  more: (count: number): string => `Show ${count} more`,
  withSelected: (count: number): string => (count === 0 ? 'Nothing selected' : `${count} selected`),
  open: 'Open from files',
  backUp: 'Back up everything to one file',
  save: 'Save to a file',
  duplicate: 'Duplicate as a new draft',
  remove: 'Move to the bin',
  selectFirst: 'Select at least one assessment',
  selectOnlyOne: 'Select one assessment to duplicate',
  removed: (count: number): string => `${opening(counted(count, 'assessment'))} moved to the bin.`,
  duplicated: 'Duplicated as a new draft, which stands first when sorted by last change.',
  broughtBack: (count: number): string =>
    `${opening(counted(count, 'assessment'))} brought back from the bin.`,
  undo: 'Undo',
  bin: 'Bin',
  unfiledHeading: 'An assessment is in no file as it is now',
  unfiled: (titles: string): string =>
    `${titles}: the only copy that is up to date is the one in this browser. In the bin it is kept for 30\u00a0days and then deleted. Save it to a file first.`,
  removeAnyway: 'Move to the bin without saving',
  keep: 'Keep it here',
  problemHeading: 'This could not be done',
} as const

export const damagedWords = {
  heading: (count: number): string =>
    count === 1
      ? 'One stored assessment could not be opened'
      : `${count}\u00a0stored assessments could not be opened`,
  explanation:
    'What is stored was left as it is, and nothing is written over it. Everything else opens. Save it to a file before you clear the data of this browser: someone who supports this tool may be able to mend it.',
  save: 'Save what is stored to a file',
  remove: 'Delete it from this browser',
} as const

export const binWords = {
  heading: 'Bin',
  back: 'Back to the register',
  lead: 'What was deleted stays here for 30\u00a0days, and is then gone.',
  empty: 'The bin is empty.',
  deleted: (when: string): string => `Deleted ${when}`,
  unread: 'An assessment that could not be read',
  putBack: 'Bring back',
  broughtBack: (title: string): string => `‘${title}’ is back in the register.`,
  askToEmpty: 'Empty the bin',
  sure: 'Empty the bin for good?',
  forGood: 'What is in it cannot be brought back after that.',
  keep: 'Keep it',
  emptyNow: 'Empty it now',
  emptied: 'The bin was emptied.',
} as const

export const openWords = {
  heading: 'Open from files',
  back: 'Back to the register',
  lead: 'Assessments, backups and self-standing reports that this tool saved. Nothing is taken in before you have seen what it brings.',
  files: 'Files to open',
  filesHint: 'Choose one or more, or drop them here. Their names end in .json or .html.',
  problemOf: (file: string, problem: string): string => `‘${file}’: ${problem}`,
  preview: (count: number): string => `${opening(counted(count, 'assessment'))} in what you chose`,
  inFile: (file: string): string => `In ‘${file}’`,
  here: 'In this browser',
  stateAndChange: (state: string, when: string): string => `${state}, changed ${when}`,
  altered:
    'This does not match the fingerprint that its file carries: it was changed outside this tool after it was saved.',
  what: (title: string): string => `What to do with ‘${title}’`,
  already: 'This is already here, or in another of the files. There is nothing to take in.',
  takeIn: (count: number): string => `Take in ${counted(count, 'assessment')}`,
  forReview:
    'This is recommended, and waits for a review. To review it blind, open it that way now: you rate the role on your own before you see what the assessor made of it.',
  openBlind: 'Open for blind review',
  nothingToTakeIn: 'There is nothing to take in. Everything here stays as it is.',
  toRegister: 'Go to the register',
} as const

export const choiceNames: Readonly<Record<Choice, string>> = {
  add: 'Add it',
  replace: 'Replace the one in this browser',
  beside: 'Keep both',
  skip: 'Leave it out',
}

export const outcomes: Readonly<Record<Choice, string>> = {
  add: 'It is added.',
  replace: 'It takes the place of the one in this browser, which goes to the bin.',
  beside: 'It is added as an assessment of its own, beside the one in this browser.',
  skip: 'It is left out. What is in this browser stays as it is.',
}
