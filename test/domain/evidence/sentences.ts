/**
 * Sentences as they stand in duty statements and in the notes of assessors. Each of the first kind argues from
 * something that has no part in work value; each of the second only looks as if it did.
 */

export type Argument =
  | 'words-person'
  | 'words-pay'
  | 'words-market'
  | 'words-title'
  | 'words-volume'
  | 'words-numbers'
  | 'words-level'

/** Names that the record of these sentences holds: the assessor’s, the reviewer’s and the delegate’s. */
export const names = ['Kim Nguyen', 'Pat O’Brien', 'Dr Sam Whitlock'] as const

export const arguing: readonly (readonly [Argument, string])[] = [
  // About a person
  ['words-person', 'She has led the branch through three restructures and knows the portfolio thoroughly.'],
  ['words-person', 'The incumbent holds a doctorate and is the recognised expert in the field.'],
  ['words-person', 'His judgement is trusted by the Minister’s office.'],
  ['words-person', 'Ms Petrakis negotiates directly with the state commissioners.'],
  ['words-person', 'The role should be rated with Dr Okafor’s international standing in mind.'],
  ['words-person', 'Nguyen rebuilt the relationship with the industry council last year.'],
  ['words-person', 'The current occupant brings 20 years’ experience from the banking sector.'],
  ['words-person', 'Kim Nguyen has taken on duties well beyond the position description.'],
  ['words-person', 'A consistently high performer who exceeds expectations every cycle.'],
  ['words-person', 'Her performance rating last year was outstanding.'],
  ['words-person', 'The officer has a proven track record in complex litigation.'],
  ['words-person', 'Because he’s been acting in the role since March, the duties have grown.'],
  ['words-person', 'Whoever is in the job now is overdue for promotion.'],
  ['words-person', 'This person deserves recognition for carrying the program.'],
  ['words-person', 'An exceptional leader, and personally respected across the sector.'],
  ['words-person', 'The person in the role is due to retire in June.'],
  // About pay
  ['words-pay', 'The salary on offer would not attract a senior engineer.'],
  ['words-pay', 'Without a higher classification the remuneration falls behind that of the direct reports.'],
  ['words-pay', 'The role needs a pay rise to keep pace with its peers.'],
  ['words-pay', 'The present holder is at the top of the pay range.'],
  ['words-pay', 'A retention bonus has been paid for the past two years.'],
  ['words-pay', 'Two of the direct reports earn more than this position.'],
  ['words-pay', 'An individual flexibility arrangement already brings total reward to the next band.'],
  ['words-pay', 'Comparable positions elsewhere are paid at a substantially higher rate.'],
  // About the market
  ['words-market', 'Market rates for actuaries have moved well ahead of this classification.'],
  ['words-market', 'We will not be able to attract and retain a suitable candidate otherwise.'],
  ['words-market', 'The last holder was poached by a consulting firm.'],
  ['words-market', 'A private sector equivalent would sit at executive director.'],
  ['words-market', 'It is a hard-to-fill role and two recruitment rounds have failed.'],
  ['words-market', 'There is a competing offer from a state government.'],
  ['words-market', 'The skills are scarce and demand for such people is intense.'],
  ['words-market', 'Market pressure for cyber security leaders makes the higher level necessary.'],
  ['words-market', 'It has proved difficult to recruit anybody of the right calibre.'],
  // About the title
  ['words-title', 'The title of the position implies a division head.'],
  ['words-title', 'Every other agency calls this role a First Assistant Secretary.'],
  ['words-title', 'The position is titled Chief Data Officer and should be classified accordingly.'],
  ['words-title', 'States give the same title to their most senior specialists.'],
  ['words-title', 'A Deputy Secretary title is needed for overseas counterparts to take the role seriously.'],
  ['words-title', 'The job title has carried weight with industry for a decade.'],
  ['words-title', 'As its name suggests, the Chief Negotiator stands above the other branch heads.'],
  // About volume
  ['words-volume', 'The sheer volume of correspondence exceeds that of any other branch.'],
  ['words-volume', 'The workload has doubled since the inquiry was announced.'],
  ['words-volume', 'It is the busiest branch in the department.'],
  ['words-volume', 'The role regularly works weekends and long hours during sittings.'],
  ['words-volume', 'More than 900 briefs a year pass across this desk.'],
  ['words-volume', 'The number of emails and meetings leaves no room for strategic work.'],
  ['words-volume', 'Staff process a high volume of applications at peak times.'],
  ['words-volume', 'The holder has more work than two people could do.'],
  // About SES numbers
  ['words-numbers', 'There is room in the SES cap for one more position.'],
  ['words-numbers', 'The agency has a spare SES Band 2 allocation this year.'],
  ['words-numbers', 'ASL is available once the taskforce closes.'],
  ['words-numbers', 'The average staffing level allows for another senior position.'],
  ['words-numbers', 'This can be offset by abolishing the SES position in corporate services.'],
  ['words-numbers', 'Our SES numbers are below those of comparable departments.'],
  // The level that is wanted
  ['words-level', 'The responsibilities plainly warrant a Band 2 classification.'],
  ['words-level', 'This is clearly SES Band 3 work.'],
  ['words-level', 'The duties are commensurate with the SES Band 1 level.'],
  ['words-level', 'The position should be upgraded now that the program is permanent.'],
  ['words-level', 'We are seeking reclassification of the role before the next budget.'],
  ['words-level', 'Operates at the Band 2 level in all its dealings with ministers.'],
]

export const innocent: readonly string[] = [
  'Protects stands of she-oak and river red gum along the lower catchment.',
  'Directs the regulation of the wholesale electricity market and of retail market conduct.',
  'Answers for the performance of the program against its published targets.',
  'Decides how the volume of water in each storage is shared between states.',
  'Advises the head of agency on the use of the reserve.',
  'Administers the Remuneration Tribunal Act 1973 and the instruments made under it.',
  'Settles positions with the Assistant Secretary, Fisheries, who leads the counterpart branch.',
  'Speaks for the department before the Deputy Secretary committee on national security.',
  'Has carriage of the Native Title Act 1993 and of the funding of representative bodies.',
  'Gives evidence on the long title of the Bill and the reach of its penalties.',
  'Leads 4 branches, each under a Band 1 officer with delegations of their own.',
  'Three SES Band 1 officers and one Executive Level 2 officer report to the role.',
  'Manages spectrum licences in the 3.4 gigahertz band and the bandwidth of emergency services.',
  'Sets the policy for superannuation and the early release of savings.',
  'Develops advice on minimum wages and on the gender pay gap in large firms.',
  'Approves payments of family allowance and settles disputed debts above $1 million.',
  'Chairs the reform of paid parental leave and the timing of its introduction.',
  'Negotiates market access for beef and grain with 3 trading partners.',
  'Oversees the national carbon market and the integrity of its credits.',
  'Runs labour market programs for people out of work for more than a year.',
  'Directs market testing of the security contract and the choice of supplier.',
  'Works with the private sector on the financing of freight terminals.',
  'Decides the retention and disposal of records of the royal commission.',
  'Publishes Volume 2 of the account and answers for the estimates in it.',
  'Regulates traffic volumes at the 4 largest ports and the busy lanes between them.',
  'Advises on the import volume that would trigger a safeguard measure.',
  'Sets the workload of courts in the funding model agreed with the states.',
  'Answers for the opening hours and the after-hours line of 300 service centres.',
  'Administers the safeguard mechanism and the cap on emissions of large facilities.',
  'Advises on the cap and trade scheme and on price caps for gas.',
  'Decides the reclassification of medicines from prescription to pharmacy supply.',
  'Leads the upgrade of the tax platform and the move of its 40 systems.',
  'Chairs the council of incumbent operators and new entrants to the rail network.',
  'Sets rules on the safety of building occupants and visitors.',
  'Promotes health and physical activity in remote communities.',
  'Leads health promotion and the early detection of chronic disease.',
  'Designs retirement incomes policy with the Treasury.',
  'Plans the retirement of coal plants and the replacement of their supply.',
  'Directs the naming of His Majesty’s ships and the protocol of their commissioning.',
  'Maintains the hospital information system known to states as HIS.',
  'Settles land titles and title to offshore minerals with the Northern Territory.',
  'Reviews the track record of each supplier before a contract is signed.',
  'Is accountable for underperforming contracts and the recovery of public money.',
  'Commissions performance audits and acts on the performance review of the scheme.',
  'Advises on the salary sacrifice rulings and the fringe benefits they cover.',
  'Oversees judicial salaries and allowances policy for territory courts.',
  'Reports on skills shortages in the care economy and the visas that answer them.',
  'Designs programs that attract and keep nurses in rural towns.',
  'Coordinates the recruitment of volunteers after cyclones and floods.',
  'Leads the Professor Chen review of research funding through to legislation.',
  'Consults the Dame Edith Memorial Foundation and other trustees on the collection.',
  'Answers to the Minister for the Band of the Royal Military College and its tours.',
  'Decides claims under the classification standard for films and computer games.',
  'Advises on staffing ratios in aged care and on the number of hospital beds.',
  'Works to goals set by government and finds the ways to reach them.',
  'Represents Australia at the heads of delegation meeting in May and June.',
  'Grants licences to banks, insurers and payment providers, and withdraws them.',
  'Holds the delegation to approve grants of up to $5 million without referral.',
  'Communities deserve early notice, so the role settles the program with their councils first.',
  'The role integrates legal, financial and scientific advice where they conflict.',
]

/**
 * What the descriptions of 11 real roles hold that comes near, in words of our own. The descriptions themselves were
 * tried as well when the words were chosen: none of them raised any of these checks.
 */
export const likeRealRoles: readonly string[] = [
  'Manages large contracts with the private sector for ports and air services.',
  'The branch has over 200 staff in 4 towns, among them those who run community assets.',
  'Watches the safety of medicines after they have reached the market.',
  'The holder answers for consistent decisions of high quality across the division.',
  'Reports on how well the department performs in protective security.',
  'Leads 5 general counsels, one manager and more than 200 lawyers.',
  'Grants clearances at high volume for nearly all agencies of the Commonwealth.',
  'Puts strategic guidance before the Secretary, the service chiefs and the Minister.',
]
