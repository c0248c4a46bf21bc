/** The words of the review. */
export const reviewWords = {
  heading: 'Review',
  recommendFirstHeading: 'The recommendation comes first',
  recommendFirst:
    'A review follows the assessor’s recommendation on the result as it is now. There is none yet, or it is to be redone.',
  toRecommendation: 'Go to the recommendation',

  openLead: 'For a reviewer: someone other than the assessor, who reads the record and says what they find.',
  reviewer: 'reviewer',
  kind: 'How do you review?',
  kinds: {
    blind: 'Blind',
    blindHint:
      'You rate the role on your own first. Result, answers, notes, recommendation and earlier classifications are hidden, in lists and previews too, until your ratings are sealed. Then both are shown side by side.',
    ordinary: 'With everything in sight',
    ordinaryHint: 'You read the record as it is, and say for each dimension whether you agree or differ.',
  },
  notABarrier:
    'Hiding is a help against being steered, and no lock: it does not undo what was read before, and a saved file holds everything.',
  selectKind: 'Select how you review',
  open: 'Open the review',
  earlier: 'There were earlier reviews. Leave them unread until your ratings are sealed if you review blind.',
  toEarlier: 'Read them in the report',

  blindHeading: 'Blind review',
  blindLead:
    'Rate the role on your own, from its duties and from what you have been given. What the assessor made of it is hidden until you seal your ratings.',
  role: 'The role',
  ratings: 'Your ratings',
  contribution: 'Contribution',
  answered: (answered: number, all: number): string => `${answered} of ${all} rated`,
  completed: 'Completed',
  notStarted: 'Not started',
  seal: 'Seal the ratings',
  sealHint: 'Sealed ratings do not change. They are then shown beside the assessor’s answers.',
  unrated: (count: number): string =>
    `Rate every question before you seal: ${count === 1 ? 'one is' : `${count} are`} left. ‘Not enough known’ counts.`,
  goOn: 'Continue',
  bestFit: 'The rule of best fit',
  toAll: 'All assessments in this browser',
  note: 'Reasons for this rating (optional)',
  backToRatings: 'Back to your ratings',
  returnUnrated: 'Return the record without rating it',
  return: 'Return the record',

  comparedHeading: 'Both sets of answers, side by side',
  comparedLead: 'Your ratings are sealed. What the assessor answered is shown again.',
  settle: 'Settle each difference',
  settleLead:
    'Say for each what you and the assessor found when you talked it over. It is needed to recommend the record, and is printed in the report.',
  settleOnly:
    'What you write here changes no answer and not the result. Where an answer has to change, return the record: the assessor changes it, and the change is kept.',
  noDifference: 'There is no difference to settle.',
  settled: (name: string): string => `${name}: how was it settled?`,

  findings: 'Your findings',
  findingsLead:
    'Read the result and the report first. Then say for each dimension whether you agree with its level.',
  stands: (where: string): string => `On the assessor’s answers it stands ${where}.`,
  agrees: 'I agree',
  differs: 'I differ',
  reasons: (name: string): string => `Reasons, for ${name}`,
  reasonsOptional: (name: string): string => `Reasons, for ${name} (optional)`,
  toResult: 'Read the result',
  toReport: 'Read the report',

  end: 'End the review',
  endLead: 'The review ends in one of two ways. Either is kept among the acts of the record.',
  outcome: 'How does the review end?',
  recommended: 'Recommended to the delegate',
  recommendedHint: 'The record, with what you found, is ready for a decision.',
  returned: 'Returned with comments',
  returnedHint: 'The assessor takes it up again.',
  comments: 'Comments',
  commentsHint: 'Printed in the report. They are needed where the record is returned.',
  what: 'review',

  selectOutcome: 'Select how the review ends',
  enterComments: 'Enter the comments that the record is returned with',
  selectFinding: (name: string): string => `Select whether you agree, for ${name}`,
  enterReasons: (name: string): string => `Enter the reasons for differing, for ${name}`,
  enterSettled: (name: string): string => `Enter how the difference was settled, for ${name}`,
} as const
