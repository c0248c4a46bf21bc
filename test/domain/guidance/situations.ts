/**
 * Roles and what must happen next for them, worked by hand from the guidance of 11 June 2020 and a calendar.
 * `items` are all that apply, in any order; `dates` are the days reckoned, and `waiting` the items whose date waits
 * for an answer.
 */

export type Situation = {
  readonly name: string
  readonly band: 0 | 1 | 2 | 3 | null
  readonly answers: Readonly<Record<string, string>>
  readonly items: readonly string[]
  readonly dates?: Readonly<Record<string, string>>
  readonly waiting?: readonly string[]
}

/** Every SES role. */
const ses = ['numbers-approved']

/** Every selection process for an SES role. */
const selecting = [
  ...ses,
  'room-before-recruiting',
  'merit',
  'register-excess',
  'vacancy-form',
  'merit-lists-advice',
  'public-notice',
  'advertising-policy',
  'templates',
  'commissioner-part',
  'full-part',
  'composition',
  'conflict-care',
  'delegate-decides',
  'fact-sheet',
  'pay-instrument',
]

/** A role that is filled without a selection process, and paid. */
const unselected = [...ses, 'pay-instrument']

/** An ongoing job: in the Gazette, and in the numbers. */
const ongoing = ['gazette-vacancy', 'count-three-months']

const select = { filling: 'select' }
const initial = { filling: 'select', tenure: 'non-ongoing', gazetted: 'no' }
const extension = { filling: 'extend', gazetted: 'no' }
const fiveYears = { filling: 'extend', gazetted: 'yes', 'full-merit': 'yes' }
const represented = { ...select, 'commissioner-part': 'representative' }
const representing = [
  ...selecting,
  'representative-approval',
  'representative-eligible',
  'representative-independent',
]
const promoted = { ...select, outcome: 'promote', 'promoted-from': 'within', 'promoted-ongoing': 'yes' }
const promoting = [...selecting, 'promotion-duties', 'promotion-effect', 'gazette-promotion']
const engaged = { ...select, outcome: 'engage' }
const engaging = [...selecting, 'engage']
const engagedForTerm = { ...engaged, tenure: 'non-ongoing', 'term-start': '2026-01-01' }
const betweenForGood = { filling: 'move', 'move-reach': 'between', 'move-duration': 'permanent' }
const movingForGood = [
  ...unselected,
  'count-three-months',
  'move-talk-permanent',
  'move-offer-permanent',
  'move-effect-permanent',
]
const betweenForATime = { filling: 'move', 'move-reach': 'between', 'move-duration': 'temporary' }
const movingForATime = [
  ...unselected,
  'move-talk-temporary',
  'move-offer-temporary',
  'move-agreement',
  'move-effect-temporary',
]
const actingWithin = { filling: 'move', 'move-reach': 'within', 'move-duration': 'temporary' }
const filledBy = { 'role-state': 'existing', filling: 'none' }

export const situations: readonly Situation[] = [
  // The band
  { name: 'a new role below the SES', band: 0, answers: { 'role-state': 'new' }, items: [] },
  { name: 'a role below the SES, as if a selection were held', band: 0, answers: select, items: [] },
  { name: 'a band that is not determined', band: null, answers: select, items: [] },
  { name: 'a Band 1 role of which nothing is answered', band: 1, answers: {}, items: ses },
  {
    name: 'a role that is not to be filled now',
    band: 2,
    answers: { 'role-state': 'vacant', filling: 'none' },
    items: ses,
  },
  { name: 'a selection of which nothing more is answered', band: 1, answers: select, items: selecting },
  {
    name: 'an ongoing Band 1 role',
    band: 1,
    answers: { ...select, tenure: 'ongoing', 'role-state': 'vacant' },
    items: [...selecting, ...ongoing],
  },
  {
    name: 'a Band 2 role with a day for advertising: notice to the Commission is for Band 3',
    band: 2,
    answers: { ...select, tenure: 'ongoing', 'advertise-on': '2026-04-15' },
    items: [...selecting, ...ongoing],
  },

  // Band 3: one month before advertising
  {
    name: 'a Band 3 role without a day for advertising',
    band: 3,
    answers: { ...select, tenure: 'ongoing' },
    items: [...selecting, ...ongoing, 'band-3-notice'],
    waiting: ['band-3-notice'],
  },
  ...(
    [
      ['15 April 2026', '2026-04-15', '2026-03-15'],
      ['31 March 2026, as February has no day 31', '2026-03-31', '2026-02-28'],
      ['29 March 2026, as February has no day 29', '2026-03-29', '2026-02-28'],
      ['29 March 2028, in a leap year', '2028-03-29', '2028-02-29'],
      ['31 March 2028, in a leap year', '2028-03-31', '2028-02-29'],
      ['1 January 2027, over the turn of the year', '2027-01-01', '2026-12-01'],
      ['31 December 2026, as November has 30 days', '2026-12-31', '2026-11-30'],
    ] as const
  ).map(([day, advertised, notice]) => ({
    name: `a Band 3 role advertised on ${day}`,
    band: 3 as const,
    answers: { ...select, 'advertise-on': advertised },
    items: [...selecting, 'band-3-notice'],
    dates: { 'band-3-notice': notice },
  })),

  // Non-ongoing terms
  {
    name: 'a non-ongoing role of which the Gazette is not answered',
    band: 1,
    answers: { ...select, tenure: 'non-ongoing' },
    items: selecting,
  },
  {
    name: 'an initial term without its dates',
    band: 1,
    answers: initial,
    items: [...selecting, 'term-18', 'term-36'],
    waiting: ['term-18', 'term-36'],
  },
  {
    name: 'an initial term of exactly 18 months',
    band: 1,
    answers: { ...initial, 'term-start': '2026-01-01', 'term-end': '2027-06-30' },
    items: [...selecting, 'term-18', 'term-36'],
    dates: { 'term-18': '2027-06-30', 'term-36': '2028-12-31' },
  },
  {
    name: 'an initial term of 18 months and one day',
    band: 1,
    answers: { ...initial, 'term-start': '2026-01-01', 'term-end': '2027-07-01' },
    items: [...selecting, 'gazette-vacancy', 'term-18', 'term-18-exceeded', 'term-36'],
    dates: { 'term-18': '2027-06-30', 'term-36': '2028-12-31' },
  },
  {
    name: 'an initial term from 31 August that ends with February',
    band: 1,
    answers: { ...initial, 'term-start': '2024-08-31', 'term-end': '2026-02-28' },
    items: [...selecting, 'term-18', 'term-36'],
    dates: { 'term-18': '2026-02-28', 'term-36': '2027-08-30' },
  },
  {
    name: 'an initial term from 31 August that goes on to 1 March',
    band: 1,
    answers: { ...initial, 'term-start': '2024-08-31', 'term-end': '2026-03-01' },
    items: [...selecting, 'gazette-vacancy', 'term-18', 'term-18-exceeded', 'term-36'],
    dates: { 'term-18': '2026-02-28', 'term-36': '2027-08-30' },
  },
  {
    name: 'an initial term from a leap day',
    band: 2,
    answers: { ...initial, 'term-start': '2024-02-29', 'term-end': '2025-08-28' },
    items: [...selecting, 'term-18', 'term-36'],
    dates: { 'term-18': '2025-08-28', 'term-36': '2027-02-28' },
  },
  {
    name: 'an initial term that ends in the February of a leap year',
    band: 2,
    answers: { ...initial, 'term-start': '2026-08-29', 'term-end': '2028-02-28' },
    items: [...selecting, 'term-18', 'term-36'],
    dates: { 'term-18': '2028-02-28', 'term-36': '2029-08-28' },
  },
  {
    name: 'an initial term of 4 years without the Gazette',
    band: 2,
    answers: { ...initial, 'term-start': '2026-01-01', 'term-end': '2029-12-31' },
    items: [...selecting, 'gazette-vacancy', 'term-18', 'term-18-exceeded', 'term-36', 'term-36-exceeded'],
    dates: { 'term-18': '2027-06-30', 'term-36': '2028-12-31' },
  },
  {
    name: 'an extension to exactly 3 years',
    band: 1,
    answers: { ...extension, 'term-start': '2026-01-01', 'term-end': '2028-12-31' },
    items: [...unselected, 'term-36'],
    dates: { 'term-36': '2028-12-31' },
  },
  {
    name: 'an extension to 3 years and one day',
    band: 1,
    answers: { ...extension, 'term-start': '2026-01-01', 'term-end': '2029-01-01' },
    items: [...unselected, 'term-36', 'term-36-exceeded'],
    dates: { 'term-36': '2028-12-31' },
  },
  {
    name: 'an extension to exactly 5 years, with the Gazette and full merit',
    band: 1,
    answers: { ...fiveYears, 'term-start': '2026-01-01', 'term-end': '2030-12-31' },
    items: [...unselected, 'term-60'],
    dates: { 'term-60': '2030-12-31' },
  },
  {
    name: 'an extension to 5 years and one day',
    band: 1,
    answers: { ...fiveYears, 'term-start': '2026-01-01', 'term-end': '2031-01-01' },
    items: [...unselected, 'term-60', 'term-60-exceeded'],
    dates: { 'term-60': '2030-12-31' },
  },
  {
    name: '5 years from a leap day',
    band: 1,
    answers: { ...fiveYears, 'term-start': '2024-02-29', 'term-end': '2029-02-28' },
    items: [...unselected, 'term-60'],
    dates: { 'term-60': '2029-02-28' },
  },
  {
    name: 'the Gazette without full merit: no 5 years',
    band: 1,
    answers: {
      filling: 'extend',
      gazetted: 'yes',
      'full-merit': 'no',
      'term-start': '2026-01-01',
      'term-end': '2030-12-31',
    },
    items: [...unselected, 'term-merit-missing'],
  },
  {
    name: 'full merit answered, and then the Gazette denied: the answer no longer counts',
    band: 1,
    answers: { ...extension, 'full-merit': 'yes', 'term-start': '2026-01-01' },
    items: [...unselected, 'term-36'],
    dates: { 'term-36': '2028-12-31' },
  },
  {
    name: 'a term of 2 years, in the Gazette and on full merit',
    band: 2,
    answers: {
      ...select,
      tenure: 'non-ongoing',
      gazetted: 'yes',
      'full-merit': 'yes',
      'term-start': '2026-07-01',
      'term-end': '2028-06-30',
    },
    items: [...selecting, 'gazette-vacancy', 'term-60'],
    dates: { 'term-60': '2031-06-30' },
  },

  // 3 months in the numbers
  ...(
    [
      ['exactly 3 months', '2026-01-01', '2026-03-31', true],
      ['3 months less one day', '2026-01-01', '2026-03-30', false],
      ['30 November to the end of February', '2025-11-30', '2026-02-28', true],
      ['30 November to the day before the end of February', '2025-11-30', '2026-02-27', false],
      ['30 November to 28 February of a leap year', '2027-11-30', '2028-02-28', false],
      ['30 November to 29 February of a leap year', '2027-11-30', '2028-02-29', true],
    ] as const
  ).map(([span, from, to, counts]) => ({
    name: `a role filled for a time: ${span}`,
    band: 1 as const,
    answers: { ...actingWithin, 'filled-from': from, 'filled-to': to },
    items: [...unselected, 'move-within-temporary', ...(counts ? ['count-three-months'] : [])],
  })),
  {
    name: 'a non-ongoing role that persons in turn fill for 3 months',
    band: 1,
    answers: {
      ...extension,
      'term-start': '2026-01-01',
      'filled-from': '2025-11-01',
      'filled-to': '2026-01-31',
    },
    items: [...unselected, 'count-three-months', 'term-36'],
    dates: { 'term-36': '2028-12-31' },
  },

  // Before and while advertising
  {
    name: 'excess employees in the agency',
    band: 1,
    answers: { ...select, 'own-excess': 'yes' },
    items: [...selecting, 'own-excess'],
  },
  {
    name: 'no excess employees in the agency',
    band: 1,
    answers: { ...select, 'own-excess': 'no' },
    items: selecting,
  },
  {
    name: 'current merit lists',
    band: 1,
    answers: { ...select, 'merit-lists': 'yes' },
    items: [...selecting, 'merit-lists'],
  },
  {
    name: 'no merit list yet known',
    band: 1,
    answers: { ...select, 'merit-lists': 'not-known-yet' },
    items: selecting,
  },
  {
    name: 'a daily newspaper',
    band: 1,
    answers: { ...select, newspaper: 'yes' },
    items: [...selecting, 'newspaper-exemption'],
  },
  {
    name: 'a recruitment company',
    band: 1,
    answers: { ...select, recruiter: 'yes' },
    items: [...selecting, 'recruiter-policy'],
  },
  {
    name: 'RecruitAbility',
    band: 1,
    answers: { ...select, recruitability: 'yes' },
    items: [...selecting, 'recruitability'],
  },
  {
    name: 'affirmative measures',
    band: 1,
    answers: { ...select, affirmative: 'yes' },
    items: [...selecting, 'affirmative'],
  },

  // The panel
  {
    name: 'the Commissioner in person',
    band: 3,
    answers: { ...select, 'commissioner-part': 'commissioner', 'advertise-on': '2026-05-04' },
    items: [...selecting, 'band-3-notice'],
    dates: { 'band-3-notice': '2026-04-04' },
  },
  { name: 'a representative', band: 1, answers: represented, items: representing },
  {
    name: 'a representative who is all that is asked',
    band: 1,
    answers: {
      ...represented,
      'representative-approved': 'yes',
      'representative-above': 'yes',
      'representative-outside': 'yes',
      'representative-independent': 'yes',
    },
    items: representing,
  },
  {
    name: 'a representative not yet approved',
    band: 1,
    answers: { ...represented, 'representative-approved': 'no' },
    items: [...representing, 'representative-wait'],
  },
  {
    name: 'a representative at the level of the vacancy',
    band: 1,
    answers: { ...represented, 'representative-above': 'no' },
    items: [...representing, 'representative-replace'],
  },
  {
    name: 'a representative from the same portfolio',
    band: 1,
    answers: { ...represented, 'representative-outside': 'no' },
    items: [...representing, 'representative-replace'],
  },
  {
    name: 'a representative who is not independent',
    band: 1,
    answers: { ...represented, 'representative-independent': 'no' },
    items: [...representing, 'representative-replace'],
  },
  {
    name: 'a member with a tie to an applicant',
    band: 1,
    answers: { ...select, conflict: 'member' },
    items: [...selecting, 'conflict-member'],
  },
  {
    name: 'a chair with a tie to an applicant',
    band: 1,
    answers: { ...select, conflict: 'chair' },
    items: [...selecting, 'conflict-chair'],
  },

  // The outcome
  {
    name: 'a delegate who departs from the panel',
    band: 1,
    answers: { ...select, 'delegate-departs': 'yes' },
    items: [...selecting, 'delegate-reasons'],
  },
  {
    name: 'no appointment',
    band: 1,
    answers: { ...select, outcome: 'none' },
    items: [...selecting, 'no-appointment'],
  },
  {
    name: 'an engagement from outside',
    band: 1,
    answers: { ...engaged, tenure: 'ongoing', 'engaged-person': 'outside' },
    items: [...engaging, ...ongoing],
  },
  {
    name: 'an engagement with probation',
    band: 1,
    answers: { ...engaged, 'engagement-conditions': 'probation' },
    items: [...engaging, 'engage-conditions'],
  },
  {
    name: 'an engagement with other conditions',
    band: 1,
    answers: { ...engaged, 'engagement-conditions': 'other' },
    items: [...engaging, 'engage-conditions'],
  },
  {
    name: 'a term without a word on its early end',
    band: 1,
    answers: { ...engaged, tenure: 'non-ongoing', 'early-termination': 'no' },
    items: [...engaging, 'early-termination'],
  },
  {
    name: 'an engagement for exactly 5 years, in the Gazette without full merit',
    band: 1,
    answers: { ...engagedForTerm, gazetted: 'yes', 'full-merit': 'no', 'term-end': '2030-12-31' },
    items: [...engaging, 'gazette-vacancy', 'engage-term-60', 'term-merit-missing'],
    dates: { 'engage-term-60': '2030-12-31' },
  },
  {
    name: 'an engagement for 5 years and one day, in the Gazette without full merit',
    band: 1,
    answers: { ...engagedForTerm, gazetted: 'yes', 'full-merit': 'no', 'term-end': '2031-01-01' },
    items: [...engaging, 'gazette-vacancy', 'engage-term-60', 'term-merit-missing', 'term-60-exceeded'],
    dates: { 'engage-term-60': '2030-12-31' },
  },
  {
    name: 'an engagement for exactly 18 months without the Gazette, which can go on to 3 years',
    band: 1,
    answers: { ...engagedForTerm, gazetted: 'no', 'term-end': '2027-06-30' },
    items: [...engaging, 'engage-term-36', 'term-18', 'term-36'],
    dates: { 'engage-term-36': '2028-12-31', 'term-18': '2027-06-30', 'term-36': '2028-12-31' },
  },
  {
    name: 'an ongoing engagement, where an early end does not arise',
    band: 1,
    answers: { ...engaged, tenure: 'ongoing', 'early-termination': 'no' },
    items: [...engaging, ...ongoing],
  },
  {
    name: 'a person who has had a redundancy benefit',
    band: 1,
    answers: { ...engaged, 'redundancy-benefit': 'yes' },
    items: [...engaging, 'redundancy-limits'],
  },
  {
    name: 'an ongoing Parliamentary Service employee engaged higher',
    band: 1,
    answers: {
      ...engaged,
      tenure: 'ongoing',
      'engaged-person': 'parliamentary-higher',
      'decision-on': '2025-11-30',
    },
    items: [...engaging, ...ongoing, 'gazette-parliamentary'],
    dates: { 'gazette-parliamentary': '2026-02-28' },
  },
  {
    name: 'the same engaged for a term: not in the Gazette',
    band: 1,
    answers: { ...engaged, tenure: 'non-ongoing', 'engaged-person': 'parliamentary-higher' },
    items: engaging,
  },
  {
    name: 'another Parliamentary Service employee: not in the Gazette',
    band: 1,
    answers: { ...engaged, tenure: 'ongoing', 'engaged-person': 'parliamentary-other' },
    items: [...engaging, ...ongoing],
  },

  // Pay
  ...(
    [
      ['exactly 65%', '260000', '400000', false],
      ['65% and one cent', '260000.01', '400000', true],
      ['65% less one cent', '259999.99', '400000.00', false],
      ['a share that falls between 2 cents, from below', '216666.66', '333333.33', false],
      ['a share that falls between 2 cents, from above', '216666.67', '333333.33', true],
      ['65% of an amount with one figure of cents', '260000.1', '400000', true],
    ] as const
  ).map(([share, remuneration, point, isAbove]) => ({
    name: `remuneration of ${share}`,
    band: 2 as const,
    answers: { ...select, remuneration, 'lowest-secretary-point': point },
    items: [...selecting, ...(isAbove ? ['pay-agreement'] : [])],
  })),
  {
    name: 'remuneration without the amount to compare it with',
    band: 2,
    answers: { ...select, remuneration: '900000' },
    items: selecting,
  },

  // Promotions
  {
    name: 'a promotion within the agency',
    band: 1,
    answers: { ...promoted, 'gazetted-on': '2026-02-05', 'decision-on': '2026-01-31' },
    items: promoting,
    dates: { 'promotion-effect': '2026-03-05', 'gazette-promotion': '2026-04-30' },
  },
  {
    name: 'a promotion from another agency',
    band: 2,
    answers: {
      ...promoted,
      'promoted-from': 'another',
      'gazetted-on': '2026-12-10',
      'decision-on': '2026-08-15',
    },
    items: [...promoting, 'promotion-agreement'],
    dates: { 'promotion-effect': '2027-01-07', 'gazette-promotion': '2026-11-15' },
  },
  {
    name: 'a promotion with a sooner date agreed',
    band: 1,
    answers: {
      ...promoted,
      'gazetted-on': '2026-02-05',
      'agreed-on': '2026-02-16',
      'decision-on': '2027-11-29',
    },
    items: promoting,
    dates: { 'promotion-effect': '2026-02-16', 'gazette-promotion': '2028-02-29' },
  },
  {
    name: 'a promotion with a later date agreed, which does not count',
    band: 1,
    answers: {
      ...promoted,
      'gazetted-on': '2026-02-05',
      'agreed-on': '2026-03-06',
      'decision-on': '2027-11-30',
    },
    items: promoting,
    dates: { 'promotion-effect': '2026-03-05', 'gazette-promotion': '2028-02-29' },
  },
  {
    name: 'a promotion with a date agreed and no notice in the Gazette yet',
    band: 1,
    answers: { ...promoted, 'agreed-on': '2026-02-16' },
    items: promoting,
    waiting: ['promotion-effect', 'gazette-promotion'],
  },
  {
    name: 'a promotion notified in the February of a leap year',
    band: 1,
    answers: { ...promoted, 'gazetted-on': '2028-02-01', 'decision-on': '2028-02-29' },
    items: promoting,
    dates: { 'promotion-effect': '2028-02-29', 'gazette-promotion': '2028-05-29' },
  },
  {
    name: 'a promotion notified in another February',
    band: 1,
    answers: { ...promoted, 'gazetted-on': '2026-02-01', 'decision-on': '2026-02-01' },
    items: promoting,
    dates: { 'promotion-effect': '2026-03-01', 'gazette-promotion': '2026-05-01' },
  },
  {
    name: 'a promotion of an employee who is not ongoing: its outcome is not in the Gazette',
    band: 1,
    answers: { ...promoted, 'promoted-ongoing': 'no', 'decision-on': '2026-02-01' },
    items: [...selecting, 'promotion-duties', 'promotion-effect'],
    waiting: ['promotion-effect'],
  },

  // Moves
  {
    name: 'a permanent move within the agency, at Band 3: no panel and no advertisement',
    band: 3,
    answers: { filling: 'move', 'move-reach': 'within', 'move-duration': 'permanent' },
    items: [...unselected, 'count-three-months', 'move-within-permanent'],
  },
  {
    name: 'a permanent move between agencies',
    band: 2,
    answers: { ...betweenForGood, 'notice-on': '2026-02-20' },
    items: movingForGood,
    dates: { 'move-effect-permanent': '2026-03-20' },
  },
  {
    name: 'a permanent move on a later date agreed',
    band: 2,
    answers: { ...betweenForGood, 'notice-on': '2026-02-20', 'agreed-on': '2026-05-01' },
    items: movingForGood,
    dates: { 'move-effect-permanent': '2026-05-01' },
  },
  {
    name: 'a permanent move on a date agreed, before any notice',
    band: 2,
    answers: { ...betweenForGood, 'agreed-on': '2026-05-01' },
    items: movingForGood,
    dates: { 'move-effect-permanent': '2026-05-01' },
  },
  {
    name: 'a temporary move that the losing agency agrees to',
    band: 1,
    answers: { ...betweenForATime, 'losing-agrees': 'yes', 'notice-on': '2028-02-15' },
    items: movingForATime,
    dates: { 'move-effect-temporary': '2028-03-14' },
  },
  {
    name: 'a temporary move that the losing agency does not agree to',
    band: 1,
    answers: { ...betweenForATime, 'losing-agrees': 'no' },
    items: [...movingForATime, 'move-remain'],
    waiting: ['move-effect-temporary'],
  },
  {
    name: 'a selection that ends in a move at level',
    band: 1,
    answers: {
      ...select,
      tenure: 'ongoing',
      outcome: 'move',
      'move-reach': 'between',
      'move-duration': 'permanent',
      'notice-on': '2026-12-20',
    },
    items: [...selecting, ...ongoing, 'move-talk-permanent', 'move-offer-permanent', 'move-effect-permanent'],
    dates: { 'move-effect-permanent': '2027-01-17' },
  },

  // The person in the role now
  {
    name: 'a filled role found to be below the SES, reduced without agreement',
    band: 0,
    answers: { 'role-state': 'existing', reduction: 'without-consent' },
    items: ['reduction-grounds'],
  },
  {
    name: 'a filled role reduced with agreement',
    band: 1,
    answers: { ...filledBy, reduction: 'with-consent' },
    items: [...ses, 'reduction-agreed'],
  },
  {
    name: 'a person who may become excess',
    band: 1,
    answers: { ...filledBy, 'occupant-excess': 'yes' },
    items: [...ses, 'redeployment-register'],
  },
  {
    name: 'a resignation',
    band: 1,
    answers: { ...filledBy, leaving: 'resign' },
    items: [...ses, 'resignation'],
  },
  {
    name: 'an incentive to retire',
    band: 1,
    answers: { ...filledBy, leaving: 'incentive' },
    items: [...ses, 'incentive', 'incentive-limits'],
  },
  {
    name: 'a termination',
    band: 1,
    answers: { ...filledBy, leaving: 'termination' },
    items: [...ses, 'termination-letter', 'termination-certificate'],
  },
  {
    name: 'a new role, of which no one is in it',
    band: 1,
    answers: { 'role-state': 'new', filling: 'none', leaving: 'termination' },
    items: ses,
  },
]
