/** The words of the secondary verification. */
export const verificationWords = {
  heading: 'Secondary verification',
  lead: (band: string, stream: string): string =>
    `The result is ${band} in the ${stream} stream. Other contributions are used to verify that reading.`,
  noBand: 'There is nothing to verify',
  unfinished: 'The result is not ready: some questions are unanswered.',
  toResult: 'Go to the result',
  toTaskList: 'Go to the task list',
  read: (band: string, stream: string): string => `Read ${band} as the standard for a ${stream} role`,
  statements: (band: string): string => `What the standard says at ${band}`,
  notes: (stream: string): string => `What to look for in a ${stream} role`,
  forStream: (stream: string): string => `Speaks of ${stream} roles`,
  reading: (band: string, stream: string): string =>
    `Read through ${stream}, how does ${band} fit this role?`,
  why: 'Why',
  whyHint: 'Name the facts that show it. This is printed in the report.',
  redoHeading: 'To redo',
  redo: 'The result has changed since this was recorded. Your text is kept below; read the band again and choose a finding.',
  selectReading: (stream: string): string => `Select how the band reads through ${stream}`,
  enterWhy: (stream: string): string => `Enter why, for ${stream}`,
  tooLong: (stream: string): string => `Why, for ${stream}, must be 20,000 characters or fewer`,
  choices: {
    fits: 'It fits: the band holds when the role is read through this stream',
    'reads-lower': 'It reads lower',
    'reads-higher': 'It reads higher',
  },
  back: 'Back to the task list',
} as const
