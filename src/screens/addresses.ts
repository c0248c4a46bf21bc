/** Every place of the app and its address, in one table. The app binds each place to its screen. */
export const patterns = {
  start: '/',
  examples: '/examples',
  openCode: '/open-code',
  register: '/register',
  bin: '/register/bin',
  openFiles: '/register/open',
  check: '/check',
  forms: '/forms',
  interviewForm: '/forms/interview',
  streamOverview: '/forms/streams',
  standard: '/standard',
  standardEntry: '/standard/:entry',
  coverage: '/coverage',
  official: '/official',
  replay: '/replay',
  releases: '/releases',
  release: '/releases/:release',
  privacy: '/privacy',
  erase: '/privacy/erase',
  erased: '/privacy/erased',
  about: '/about',
  taskList: '/assessment/:id',
  role: '/assessment/:id/role',
  contribution: '/assessment/:id/contribution',
  question: '/assessment/:id/question/:questionId',
  dimension: '/assessment/:id/dimension/:dimensionId',
  result: '/assessment/:id/result',
  verification: '/assessment/:id/verification',
  wholeOfStandard: '/assessment/:id/whole-of-standard',
  recommendation: '/assessment/:id/recommendation',
  review: '/assessment/:id/review',
  blindReview: '/assessment/:id/review/blind',
  ratings: '/assessment/:id/review/ratings/:sectionId',
  decision: '/assessment/:id/decision',
  checkDecision: '/assessment/:id/decision/check',
  report: '/assessment/:id/report',
  next: '/assessment/:id/next',
  conditions: '/assessment/:id/next/conditions',
  nextPrint: '/assessment/:id/next/print',
  moveRelease: '/assessment/:id/move',
  duties: '/assessment/:id/duties',
  sources: '/assessment/:id/sources',
  source: '/assessment/:id/sources/:sourceId',
  removeSource: '/assessment/:id/sources/:sourceId/remove',
  allScreens: '/all-screens',
  oneState: '/all-screens/:state',
} as const

export type Place = keyof typeof patterns

type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

type Filling<Name extends string> = [Name] extends [never] ? [] : [filling: Readonly<Record<Name, string>>]

/**
 * The address of a place, without the hash.
 *
 * @example address('question', { id: record.id, questionId: 'leads' })
 */
export function address<Name extends Place>(
  place: Name,
  ...filling: Filling<Names<(typeof patterns)[Name]>>
): string
export function address(place: Place, filling: Readonly<Record<string, string>> = {}): string {
  return patterns[place].replaceAll(/:(\w+)/g, (_, name: string) => filling[name] ?? '')
}
