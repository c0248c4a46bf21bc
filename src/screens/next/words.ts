/** The words of the screens about what must happen next, beside those of the guidance. */
export const nextWords = {
  heading: 'What must happen next',
  lead: (date: string): string =>
    `Steps for this role, from guidance of the Australian Public Service Commission last reviewed on ${date}. Parts of it have been superseded since: each step says how far it can be relied on.`,
  apartHeading: 'This part stands apart from the assessment',
  apart: 'Nothing here reaches the classification. It is not sealed, and it is not in the report.',
  apartLater:
    'It can be changed after the decision. It may hold pay and personal circumstances, so it prints only from its own page.',
  bandHeading: 'Band',
  noBand: 'No band is indicated, recommended or decided yet. Most steps wait for it.',
  toResult: 'What the band waits for',
  belowSes:
    'The role is below the SES. The guidance speaks of SES roles, so only steps for a person in the role can arise.',
  conditionsHeading: 'Conditions of this role',
  answered: (answered: number, asked: number): string => `${answered} of ${asked} questions answered.`,
  answerConditions: 'Answer the questions',
  open: (count: number): string =>
    count === 1
      ? 'Answer this question first. The list grows with the answer.'
      : `Answer these ${count}\u00a0questions first. The list grows with the answers.`,
  soFar: 'The steps below follow from what is answered so far. They are not the whole list.',
  couldAdd: (count: number): string =>
    count === 1 ? 'Could add one step.' : `Could add up to ${count} steps.`,
  noSteps: 'No step applies by the answers so far.',
  progress: (done: number, all: number): string => `${done} of ${all} done`,
  superseded: 'No calendar entry is offered, as what this date rests on is superseded.',
  calendar: 'Save to a calendar',
  keep: 'Dates, notes and references',
  keepSome: 'Dates, notes and references: some kept',
  doneOn: 'Done on',
  reference: 'Reference',
  referenceHint: 'Where it is recorded',
  referenceTooLong: 'The reference must be 1,000 characters or fewer. This one is not saved.',
  note: 'Note',
  readOn: 'Read as current on',
  readOnHint: 'If you have compared this step with what holds now, the date on which you did so',
  realDate: 'Enter a real date from 1900 on, such as 22 11 2026. This one is not saved.',
  toPrint: 'Go to the printable list',
  printedElsewhere: 'What must happen next is printed from its own page only.',
  back: 'Back to the task list',
} as const

export const conditionWords = {
  heading: 'Conditions of this role',
  lead: 'Answer what is known. Each answer can add steps to the list, or take some away. Nothing here reaches the classification.',
  notKnownYet: 'Not known yet',
  dateHint: 'For example, 22 11 2026',
  realDate: (question: string): string => `Enter a real date from 1900 on, such as 22 11 2026: ${question}`,
  amount: (question: string): string => `Enter an amount in dollars, such as 412500: ${question}`,
  reversed: (question: string): string => `Enter a date that is not before the first day: ${question}`,
  back: 'Back to what must happen next',
} as const

export const printWords = {
  back: 'Back to what must happen next',
  print: 'Print this list',
} as const
