/** The words of the page about the duties. */
export const dutiesWords = {
  heading: 'Duties',
  lead: 'Tie each sentence of the duty statement to the answers that it supports.',
  none: 'The form about the role has no duties yet. Paste the duty statement there, and its sentences stand here.',
  toRole: 'Go to the form about the role',
  change:
    'The sentences are those of the form about the role. A tie holds while its sentence stays as it is.',
  changeLink: 'Change the duties',
  tie: (tied: number): string => (tied === 0 ? 'Tie to answers' : `Change the ties (${tied})`),
  legend: 'Which answers does it support?',
  contribution: (stream: string): string => `Contribution: ${stream}`,
  /** The number is the one that the statement is asked under. */
  statement: (place: number, text: string): string => `Statement\u00a0${place}: ${text}`,
  /** Tells this list from those of other sentences, for who hears it alone. */
  ofSentence: (place: number): string => `of sentence ${place}`,
  tiedTo: 'Tied to',
  lostHeading: 'Ties without a sentence',
  lost: 'These sentences were changed or taken out. Tie the new sentences, then remove these.',
  remove: 'Remove these ties',
  shows: 'What the ties show',
  showsLater: 'Which claims have no duty behind them is shown once every question is answered.',
  back: 'Back to the task list',
} as const
