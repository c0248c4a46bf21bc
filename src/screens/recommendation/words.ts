/** The words of the recommendation. */
export const recommendationWords = {
  heading: 'Recommendation',
  lead: (result: string): string =>
    `The answers indicate ${result}. What is recommended is for you, the assessor, to say. You may recommend another level, with your reasons.`,
  leadOpen:
    'The answers do not settle the band. What is recommended is for you, the assessor, to say, with your reasons.',
  checkFirstHeading: 'The whole-of-standard check comes first',
  checkFirst:
    'A recommendation follows from reading the whole standard for the band and its neighbours. That check is not completed for the result as it is now.',
  toCheck: 'Go to the whole-of-standard check',
  band: 'Which classification do you recommend?',
  stream: 'Which stream do you recommend?',
  streamHint: 'The stream helps to read the standard. It does not set the band.',
  noStream: 'No stream',
  reasons: 'Reasons for the recommendation',
  reasonsHint: 'Name the facts that carry it. If you depart from what the answers indicate, say why.',
  assessor: 'assessor',
  what: 'recommendation',
  selectBand: 'Select the classification that you recommend',
  selectStream: 'Select the stream that you recommend, or that there is none',
  enterReasons: 'Enter the reasons for the recommendation',
  make: 'Make the recommendation',
  sealed:
    'This seals a snapshot: the result, the release of the content and the version of the app as they are now. The record can still be changed until a delegate decides.',
  made: 'The recommendation is made',
  madeLead: 'A reviewer or the delegate can take it from here.',
  redoHeading: 'The recommendation is to be redone',
  redo: 'The band or the stream has changed since the recommendation was made. Its text is kept. Write it again, then make it anew.',
  again: 'Write it again',
  againHint:
    'To change it, write it again. Your text is kept, and the history of the record keeps that it was made.',
  toReport: 'Go to the report',
} as const
