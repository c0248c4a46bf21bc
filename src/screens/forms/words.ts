/** The words of the blank forms beside those of the questionnaire. */
export const formWords = {
  forms: 'Blank forms',
  formsLead: 'To print and to write on, before anything is entered.',
  back: 'Back to the start',
  backToForms: 'Back to the blank forms',
  print: 'Print this form',
  printOverview: 'Print this page',
  interview: 'Interview form',
  interviewLead:
    'Every question on paper, for a talk with the people who know the work. It has no levels and no bands, so that they do not lead the answers.',
  fields: [
    'Role',
    'Agency and work area',
    'Asked of',
    'Asked by',
    'Date',
    'Protective marking once filled in',
  ],
  howToAnswer: 'How to answer',
  statement: 'Statement',
  haveAtHand: 'Have at hand',
  room: 'Note, and where it can be checked',
  overviewName: 'The streams on a page',
  overviewLead:
    'What each stream contributes, and how unusual roles are placed. It can be handed out before a talk about a role.',
  overview: (count: number): string => `The ${count} streams on a page`,
  standing:
    'Ask of each line how large a part of the role it is: no part, a minor one, a major one, or the main reason.',
  release: (id: string): string => `Release ${id} of this tool’s content.`,
} as const
