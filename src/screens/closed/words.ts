/** The words of a screen that is closed. */
export const closedWords = {
  hidden: {
    heading: 'This record is open for blind review',
    reason:
      'Its result, answers, notes, recommendation and earlier classifications are hidden until the reviewer’s own ratings are sealed, or the record is returned.',
    toReview: 'Go to the review',
  },
  final: {
    heading: 'This record is final',
    reason:
      'The delegate has decided, so it can only be read. What is found later goes into a new version, which supersedes it.',
    toReport: 'Read the report',
    toDecision: 'Go to the decision',
  },
} as const
