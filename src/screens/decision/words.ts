/** The words of the decision. */
export const decisionWords = {
  heading: 'Decision',
  lead: 'For the delegate. The tool indicates and the assessor recommends; the decision is yours, after reading the standard and the report.',
  recommended: (result: string): string => `Recommended: ${result}.`,
  indicated: (result: string): string => `Indicated: ${result}.`,
  toReport: 'Read the report',

  first: {
    recommendation: {
      heading: 'The recommendation comes first',
      reason:
        'A decision follows the assessor’s recommendation on the result as it is now. There is none yet, or it is to be redone.',
      mend: 'Go to the recommendation',
    },
    review: {
      heading: 'The review ends first',
      reason: 'A review is under way. A decision would leave it without an end.',
      mend: 'Go to the review',
    },
    role: {
      heading: 'The description of the role comes first',
      reason:
        'A classification is decided for a group of duties. This record does not yet say what the role is.',
      mend: 'Go to the form about the role',
    },
    marking: {
      heading: 'The protective marking comes first',
      reason: 'A decided record can no longer be changed, and it cannot be printed without a marking.',
      mend: 'Go to the form about the role',
    },
  },

  decision: 'The decision',
  delegate: 'Name of the delegate',
  delegateRole: 'Position of the delegate',
  band: 'Which classification is allocated to the group of duties?',
  bandHint: 'One only. It is allocated to the duties, and not to a person.',
  range: 'Where more than one classification seems to fit',
  rangeText:
    'Rule\u00a09(4) of the Classification Rules lets an agency head allocate more than one classification to one group of duties that holds work of the value of each. This is known as a broadband. Whether one may cross SES bands is for the Rules now in force to say. This record holds no broadband: it takes the one classification that the duties as a whole are worth.',
  duties: 'Group of duties',
  dutiesHint: 'The duties that the classification is allocated to, as determined',
  power: 'Power relied on',
  powerHint: 'In your own words: the rule or section, and the instrument of delegation',
  what: 'decision',
  on: 'Date of the decision',

  grounds: 'Reasons and conditions',
  reasons: 'Reasons',
  reasonsOptional: 'Reasons (optional)',
  reasonsHint: 'Printed in the report',
  conditions: 'Conditions (optional)',
  conditionsHint: 'For example, that a function moves to the role first',
  reviewTrigger: 'What would bring a review about (optional)',
  reviewTriggerHint: 'For example, a change in what the role is accountable for',
  reviewOn: 'Date of review (optional)',

  numbersReference:
    'Reference of the approval in the SES numbers and the average staffing level (ASL) (optional)',
  certifiedBy:
    'Who certifies, before the role is filled, that its classification rests on an evaluation against the standard (optional)',
  certifiedOn: 'Date of certification (optional)',
  neighbours: 'Effect on neighbouring roles',
  supervisor: 'The supervisor’s role (optional)',
  peers: 'Peers’ roles (optional)',
  reports: 'Roles that report to it (optional)',
  layers: 'Layers of management (optional)',

  selectBand: 'Select the classification that is allocated',
  enterDuties: 'Enter the group of duties',
  enterPower: 'Enter the power relied on',
  enterReasons: 'Enter the reasons for the decision',
  realDate: (what: string): string => `Enter the ${what} as a real date from 1900 on, such as 22 11 2026`,
  reviewDate: 'date of review',
  certificationDate: 'date of certification',
  reductionHeading: 'A lower classification for a filled role',
  wantedHeading: 'This decision needs reasons',

  checkHeading: 'Check the decision before you make it',
  checkLead:
    'From the decision on, this record is final. It can be read and printed. What is found later goes into a new version.',
  unfinishedHeading: 'The decision is not complete',
  unfinished: 'Something that a decision needs is missing.',
  backToDecision: 'Back to the decision',
  toDecision: 'Go to the decision',
  change: 'Change the decision',
  openChecks: (count: number): string =>
    count === 1
      ? 'One check is open, and is printed as open.'
      : `${count} checks are open, and are printed as open.`,
  toChecks: 'Read the checks',
  decide: 'Make the decision',

  finalHeading: 'The decision is made',
  finalLead: 'This record is final and can only be read.',
  newVersionHeading: 'If something is found later',
  newVersionHint:
    'A new version is a draft that supersedes this record and links back to it. It carries the role, the sources and the answers, and not the recommendation, the reviews and the decision.',
  startedBy: 'Who starts it',
  startedByHint: 'The record keeps who started it, and when.',
  startedByMissing: 'Enter who starts the new version',
  startedByTooLong: 'Who starts the new version must be 1,000 characters or fewer',
  newVersion: 'Start a new version',
  begun: 'A new version is begun in this browser.',
  toNewVersion: 'Go to the new version',
} as const
