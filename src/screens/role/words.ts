/** The words of the form about the role. */

export const lead =
  'Describe the position as the agency has set it, or as it is proposed. Say what the work requires, not who does it or what it pays.'

export const problems = {
  title: 'Enter the title of the role',
  agency: 'Enter the agency',
  primaryPurpose: 'Enter the primary purpose of the role',
  duties: 'Enter the duties of the role',
  layersAbove: 'Enter the number of SES layers above as a whole number, such as 1',
  layersBelow: 'Enter the number of SES layers below as a whole number, such as 1',
  assessor: 'Enter the name of the assessor',
  assessedOnMissing: 'Enter the date of the assessment',
  assessedOnWrong: 'Enter the date of the assessment as a real date from 1900 on, such as 22 11 2026',
  assessedOnAhead: 'The date of the assessment must be today or earlier',
  tooLong: (what: string, limit: number): string =>
    `${what} must be ${limit.toLocaleString('en-AU')} characters or fewer`,
} as const

const notKnown = 'Leave blank if not known. The report then says ‘Not provided’.'

export const headings = {
  work: 'The work',
  standing: 'Status of the role',
  place: 'Where it sits',
  assessment: 'This assessment',
} as const

export const labels = {
  title: 'Title of the role',
  agency: 'Agency',
  workArea: 'Work area (optional)',
  workAreaHint: 'For example, the group, division or branch',
  primaryPurpose: 'Primary purpose',
  primaryPurposeHint: 'Why the role exists, in 1 or 2 sentences',
  duties: 'Duties of the role',
  dutiesHint: 'The group of duties to be classified, in the words of the position description or its draft',
  status: 'Is the role new, vacant, changed or filled? (optional)',
  statusHint: notKnown,
  presentClassification: 'What is the present classification of the role? (optional)',
  presentClassificationHint: `It has no part in the result. For a filled role, a check tells where the result reads lower than it. ${notKnown}`,
  presentClassificationOther: 'Name of the other classification (optional)',
  earlierEvaluations: 'Earlier evaluations (optional)',
  earlierEvaluationsHint: 'When the role was last evaluated, by which method, and the result',
  duration: 'Are the duties ongoing? (optional)',
  durationHint: notKnown,
  durationDetail: 'When they end, and why (optional)',
  reportsTo: 'Position this role reports to (optional)',
  reportsToHint: 'The title of the position, not a name',
  supervisorLevel: 'At what level is that position? (optional)',
  supervisorLevelHint: notKnown,
  layersAbove: 'SES layers above this role (optional)',
  layersAboveHint: 'Between this role and the agency head, the agency head left out',
  layersBelow: 'SES layers below this role (optional)',
  layersBelowHint: 'Enter 0 where there are none',
  assessor: 'Assessor',
  assessorHint: 'Who answers these questions',
  assessorRole: 'Position of the assessor (optional)',
  assessedOn: 'Date of the assessment',
  assessedOnHint: 'For example, 22 11 2026',
  methodologyApplied: 'Was the Commission’s 2013 SES evaluation methodology also applied? (optional)',
  methodologyAppliedHint: `This tool’s method is another one. The report says whether the 2013 methodology was used as well. ${notKnown}`,
  methodologyReference: 'Where that evaluation is recorded (optional)',
} as const
