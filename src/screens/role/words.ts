/** The words of the form about the role. */

export const lead =
  'Describe the position as the agency has set it, or as it is proposed. Say what the work requires, not who does it or what it pays.'

export const refused = {
  heading: 'This tool refuses PROTECTED information and above',
  reason:
    'It keeps what you type in this browser, which is not a system for security classified information. This choice was not stored.',
  mend: 'Take anything above OFFICIAL: Sensitive out of this assessment, and record it in a system approved for it.',
} as const

export const problems = {
  title: 'Enter the title of the role',
  agency: 'Enter the agency',
  primaryPurpose: 'Enter the primary purpose of the role',
  duties: 'Enter the group of duties',
  status: 'Select whether the role is new, vacant, changed or filled',
  presentClassification: 'Select the present classification of the role',
  duration: 'Select whether the duties are ongoing',
  supervisorLevel: 'Select the level of the position this role reports to',
  layers: 'Enter the number of layers as a whole number, such as 1',
  marking: 'Select a protective marking',
  markingRefused: 'Select OFFICIAL or OFFICIAL: Sensitive, as this tool refuses PROTECTED and above',
  assessor: 'Enter the name of the assessor',
  assessedOnMissing: 'Enter the date of the assessment',
  assessedOnWrong: 'Enter the date of the assessment as a real date, such as 22 11 2026',
  methodologyApplied: 'Select whether the 2013 methodology was also applied',
  tooLong: (what: string, limit: number): string =>
    `${what} must be ${limit.toLocaleString('en-AU')} characters or fewer`,
} as const

export const labels = {
  title: 'Title of the role',
  agency: 'Agency',
  workArea: 'Work area (optional)',
  workAreaHint: 'For example, the group, division or branch',
  primaryPurpose: 'Primary purpose',
  primaryPurposeHint: 'Why the role exists, in 1 or 2 sentences',
  duties: 'Group of duties',
  dutiesHint: 'In the words of the position description or its draft. The duties are what is classified.',
  status: 'Is the role new, vacant, changed or filled?',
  presentClassification: 'What is the present classification of the role?',
  presentClassificationHint: 'It has no part in the result. A check compares the two for a filled role.',
  presentClassificationOther: 'Name of the other classification (optional)',
  earlierEvaluations: 'Earlier evaluations (optional)',
  earlierEvaluationsHint: 'When the role was last evaluated, by which method, and the result',
  duration: 'Are the duties ongoing?',
  durationDetail: 'When they end, and why (optional)',
  reportsTo: 'Position this role reports to (optional)',
  reportsToHint: 'The title of the position, not a name',
  supervisorLevel: 'At what level is that position?',
  layersAbove: 'SES layers above this role (optional)',
  layersAboveHint: 'Between this role and the agency head, the agency head left out',
  layersBelow: 'SES layers below this role (optional)',
  layersBelowHint: 'Enter 0 where there are none',
  marking: 'Protective marking of this assessment',
  markingHint:
    'It is printed at the top and bottom of every page. An assessment that tells of a restructure not yet announced, or of a person, is usually OFFICIAL: Sensitive.',
  markingAbove: 'PROTECTED or above',
  assessor: 'Assessor',
  assessorHint: 'Who answers these questions',
  assessorRole: 'Position of the assessor (optional)',
  assessedOn: 'Date of the assessment',
  assessedOnHint: 'For example, 22 11 2026',
  methodologyApplied: 'Was the Commission’s 2013 SES evaluation methodology also applied?',
  methodologyAppliedHint:
    'This tool’s method is another one. The report says whether the 2013 methodology was used as well.',
  methodologyReference: 'Where that evaluation is recorded (optional)',
} as const
