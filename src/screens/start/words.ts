/** The words of the start page. */

export const purpose =
  'Read a role against the Senior Executive Service (SES) work level standards of the Australian Public Service (APS). You answer questions about the work. The tool shows which band and stream the work indicates, why, and what would change it.'

export const principles = [
  {
    name: 'The position, not the person.',
    text: 'Describe the duties as the agency has set them. Who holds the role, and how well, plays no part.',
  },
  {
    name: 'Work value, not pay.',
    text: 'Answer from what the work requires. Salary, title, volume of work and free SES places play no part.',
  },
] as const

export const steps = [
  {
    count: '13',
    name: 'about the contribution',
    text: 'find the stream in which the role contributes most.',
  },
  { count: '15', name: 'about the work', text: 'in 5 dimensions indicate the band.' },
  {
    count: '3',
    name: 'about what sets roles apart',
    text: 'test that result and are not counted towards it.',
  },
] as const

export const fits = [
  'a new, vacant or changed APS role that may belong in the SES',
  'a filled SES role whose classification is under review',
  'a specialist or a corporate role, with or without staff',
] as const

export const doesNotFit = [
  'a statutory office or an agency head',
  'a role that is plainly at an APS or Executive Level classification',
  'a decision about pay, or about a person',
] as const

export const ready = [
  'the position description, or a draft of it',
  'the organisation chart, with 2 layers above the role and 2 below',
  'the delegations and the budget that come with the role',
  'the corporate plan, or the program the role serves',
] as const

export const standing = [
  'The result supports a decision and never makes one. The agency head or a delegate decides, after reading the whole standard.',
  'The method is this tool’s own. It is not the Commission’s 2013 SES evaluation methodology, which agencies were told to use beside the standard.',
] as const

export const privacy =
  'Your answers stay in this browser, and in what you save, copy or print. Nothing is sent anywhere. Others who use this browser profile can open them.'
