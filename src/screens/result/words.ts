/** The words of the result screen beside the report’s own. */

export const resultWords = {
  heading: 'Result',
  unfinishedHeading: 'The result is not ready',
  unfinishedLead: 'It is shown once every question is answered, so that it cannot steer the answers.',
  soFarHeading: 'So far, and not a result',
  soFar:
    'You have ‘Show as I go’ turned on. Unanswered questions are read here as not enough known, so this can still turn out either way.',
  next: 'What to do next',
  toReport: 'Go to the report',
  toWholeOfStandard: 'Read the whole standard beside it',
  toVerification: 'Verify the result through other streams',
  back: 'Back to the task list',
} as const

export const checksWords = {
  heading: 'Checks',
  none: 'No check found anything to mend or explain.',
  lead: 'Each of these asks you to change an answer or to say why it stands. What you write is printed in the report.',
  open: 'Open',
  explained: 'Explained',
  because: 'Explained because …',
  /** Tells this field from those of other checks, for who hears it without its heading. */
  of: (name: string): string => `(${name.charAt(0).toLowerCase()}${name.slice(1)})`,
} as const
