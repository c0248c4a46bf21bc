/** Words that the steps from the result to the decision share. */
import type { Level } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import type { DatedStep } from '../../domain/record/latest-step.ts'
import { levelName } from '../../domain/report/words/bands.ts'
import { dateInWords } from '../../domain/report/words/dates.ts'

export const stepWords = {
  back: 'Back to the task list',
  toTaskList: 'Go to the task list',
  leave: 'Leave this page for later',
  unfinishedHeading: 'There is no result yet',
  unfinished: 'Some questions are unanswered. This step follows the result.',
  redoHeading: 'To redo',
  name: 'Name',
  role: 'Position',
  roleHint: 'The title of the position held, not of the role that is assessed',
  date: 'Date',
  enterName: (whose: string): string => `Enter the name of the ${whose}`,
  enterRole: (whose: string): string => `Enter the position of the ${whose}`,
  enterDate: (what: string): string => `Enter the date of the ${what}`,
  realDate: (what: string): string =>
    `Enter the date of the ${what} as a real date from 1900 on, such as 22 11 2026`,
  dateTooEarly: (what: string, { step, on }: DatedStep): string =>
    `The date of the ${what} must be ${dateInWords(on)} or later: that is the date of the ${step}`,
  dateAhead: (what: string): string => `The date of the ${what} must be today or earlier`,
  /** Of a step before this one. */
  stepAhead: ({ step, on }: DatedStep): string =>
    `The ${step} is dated ${dateInWords(on)}, which lies ahead. ${step === 'assessment' ? 'Correct it on the page about the role, or enter' : 'Enter'} that day here as well`,
  tooLong: (what: string, limit: number): string =>
    `${what} must be ${limit.toLocaleString('en-AU')} characters or fewer`,
} as const

/**
 * The classifications that can be chosen, lowest first.
 *
 * @param nameOf what each is called in the choice
 */
export function classificationChoices(
  standard: Standard,
  nameOf: typeof levelName = levelName,
): readonly { readonly value: string; readonly label: string }[] {
  return standard.text.bands.map(({ level }) => ({ value: String(level), label: nameOf(standard, level) }))
}

/** The classification that a choice stands for; null where none was made. */
export function levelOfChoice(standard: Standard, value: string): Level | null {
  return standard.text.bands.find(({ level }) => String(level) === value)?.level ?? null
}
