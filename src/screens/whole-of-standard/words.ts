/** The words of the whole-of-standard check. */
import type { Mark } from '../../domain/classify/whole-of-standard.ts'

/** What each mark means. */
export const meanings: Readonly<Record<Mark, string>> = {
  met: 'An answer takes an option that rests on this statement. Where the option offers alternatives, one of them is enough.',
  above: 'The answer stands at a higher level. Whether the role does this as well was not asked.',
  otherwise: 'The answer stands at this level by another option. This statement was not claimed.',
  'not-met': 'The answer stands below this statement.',
  open: 'Not enough is known to say.',
  'other-stream':
    'It speaks of roles in a stream that is neither indicated for this role nor a secondary one, so no answer marks it.',
  'not-tested': 'No question tests this statement. Hold it against the role yourself.',
}

export const wholeOfStandardWords = {
  heading: 'Whole-of-standard check',
  lead: {
    indicated: (result: string): string =>
      `The answers indicate ${result}. Read that band as a whole beside its neighbours before you agree.`,
    below:
      'The answers read below SES. Read the Executive Level statements as a whole beside SES Band\u00a01 before you agree.',
    open: (where: string): string =>
      `The answers do not settle the band: the role could stand ${where}. Read those bands as a whole, and say what you make of them.`,
  },
  how: 'Each statement is marked from the answers. A mark says what was answered, not whether the answer is right. The statements restate the standard in this tool’s words, so read the standard itself as well.',
  marks: 'What the marks mean',
  indicated: 'Indicated',
  stands: (where: string): string => `On the answers, the role stands ${where} here.`,
  couldStand: (where: string): string => `On what is known, the role could stand ${where} here.`,
  noText: 'No statement could be read here.',
  forStreams: (streams: string): string => `Speaks of ${streams} roles`,
  seeAnswer: 'Answer:',
  gaps: 'What could not be read',
  decide: 'What do you make of the result?',
  agree: {
    indicated: (result: string): string => `I agree: read as a whole, ${result} describes the role best`,
    below: 'I agree: read as a whole, the role is below SES',
    open: 'I agree: what is known does not settle the band',
  },
  depart: {
    indicated: 'I depart from it: read as a whole, another level describes the role better',
    below: 'I depart from it: read as a whole, the role is at an SES band',
    open: 'I depart from it: read as a whole, the standard settles the band',
  },
  reasons: 'Reasons',
  reasonsOptional: 'Reasons (optional)',
  agreeHint: 'This is printed in the report.',
  farBelowHint: (dimensions: string): string =>
    `${dimensions} 2 or more levels below the band. Say why the band still describes the role best. This is printed in the report.`,
  departHint:
    'Name the level that describes the role better and the statements that show it. This is printed in the report.',
  redo: 'The result has changed since this was recorded. Your text is kept below; read the bands again and say what you make of them.',
  selectView: 'Select what you make of the result',
  enterReasons: 'Enter your reasons',
  reasonsName: 'Reasons',
} as const
