/** The words of the screen that moves an assessment to the newest release. */
export const moveWords = {
  back: 'Back to the task list',
  heading: 'Move to the newest release',
  lead: (from: string, to: string): string =>
    `This assessment is read under the content release ${from}. The newest is ${to}. It moves only if you move it.`,
  newest: 'This assessment is under the newest release of the content. There is nothing to move.',
  corrects: 'What the newest release corrects',
  differences: 'See every difference between the 2 releases, word by word',
  answers: 'What becomes of your answers',
  unchanged: 'Every answer is carried over, and every option means what it meant.',
  rest: 'Every other answer is carried over as it is.',
  fates: {
    'asked-again': 'To be answered again. What you wrote to it is kept.',
    carried: 'Carried over. The words have changed, and the answer still holds.',
    'not-asked': 'Not asked any more. The answer is left behind.',
  },
  added: 'Asked for the first time',
  result: 'What becomes of the result',
  moves:
    'Where band or stream is then another, the verification, the recommendation and any review are to be done again. Their text is kept.',
  by: 'Who moves it',
  byHint: 'The record keeps who moved it, when, and what changed.',
  byMissing: 'Enter who moves the assessment',
  byTooLong: 'Who moves the assessment must be 1,000 characters or fewer',
  move: (to: string): string => `Move to ${to}`,
  available: (to: string): string => `A newer release of the content is available: ${to}.`,
  see: 'See what a move would change',
} as const
