/**
 * Majority-rule sorting (MR-Sort), the simplest non-compensatory member of the ELECTRE TRI family.
 *
 * Sources: A. Leroy, V. Mousseau and M. Pirlot, ‘Learning the parameters of a multiple criteria sorting method’
 * (2011); axioms in D. Bouyssou and T. Marchant, ‘An axiomatic approach to noncompensatory sorting methods in
 * MCDM, II: more than two categories’ (2007).
 */

/** A sorting problem. All numbers are integers; profiles and vetoes run from the lowest category to the highest. */
export type SortingProblem = {
  /** One weight a criterion, none negative. */
  readonly weights: readonly number[]
  /** The weight that a coalition of criteria needs; positive. */
  readonly majority: number
  /** The lower profile of each category but the lowest. On no criterion does it fall from one to the next. */
  readonly profiles: readonly (readonly number[])[]
  /** For each profile, the performance at or below which a criterion forbids the category; null: no veto. */
  readonly vetoes?: readonly (readonly (number | null)[])[]
}

/**
 * Sorts one object into its category.
 *
 * @param performance one integer a criterion, more being better: the caller negates a criterion to be minimised
 * @returns the highest category whose profile a sufficient coalition reaches and that no veto forbids;
 *   0 for the category below the lowest profile
 * @throws RangeError where the problem or the performance is malformed
 */
export function majoritySort(problem: SortingProblem, performance: readonly number[]): number {
  return majoritySorter(problem)(performance)
}

/** The same for many objects: the problem is checked once. */
export function majoritySorter(problem: SortingProblem): (performance: readonly number[]) => number {
  refuseMalformed(problem)
  const { weights, majority, profiles, vetoes } = problem
  return (performance) => {
    refuseUnevenRow(performance, weights)
    const highest = profiles.findLastIndex(
      (profile, k) =>
        weigh(weights, profile, performance) >= majority && !isForbidden(vetoes?.[k] ?? [], performance),
    )
    return highest + 1
  }
}

/** The weight of the coalition of criteria that reach the profile. */
function weigh(
  weights: readonly number[],
  profile: readonly number[],
  performance: readonly number[],
): number {
  return weights.reduce((sum, weight, i) => (at(performance, i) >= at(profile, i) ? sum + weight : sum), 0)
}

function isForbidden(vetoes: readonly (number | null)[], performance: readonly number[]): boolean {
  return vetoes.some((veto, i) => veto !== null && at(performance, i) <= veto)
}

function refuseMalformed({ weights, majority, profiles, vetoes }: SortingProblem) {
  refuseUnless(
    weights.every((weight) => Number.isInteger(weight) && weight >= 0),
    'a weight is an integer from 0 up',
  )
  refuseUnless(Number.isInteger(majority) && majority > 0, 'the majority is an integer from 1 up')
  for (const profile of profiles) refuseUnevenRow(profile, weights)
  refuseUnless(
    profiles.every(
      (profile, k) => k === 0 || profile.every((value, i) => value >= at(at(profiles, k - 1), i)),
    ),
    'a profile never falls below the one before it',
  )
  if (vetoes === undefined) return
  refuseUnless(vetoes.length === profiles.length, 'there is a row of vetoes for each profile')
  for (const row of vetoes)
    refuseUnevenRow(
      row.map((veto) => veto ?? 0),
      weights,
    )
}

/** Refuses a row that has not one integer for each criterion. */
function refuseUnevenRow(row: readonly number[], weights: readonly number[]) {
  refuseUnless(
    weights.every((_, i) => Number.isInteger(at(row, i))),
    'a row holds integers',
  )
  refuseUnless(row.length === weights.length, 'a row is no longer than the list of criteria')
}

function at<Value>(row: readonly Value[], index: number): Value {
  const value = row[index]
  if (value === undefined) throw malformed('a row is no shorter than the list of criteria')
  return value
}

function refuseUnless(holds: boolean, rule: string) {
  if (!holds) throw malformed(rule)
}

function malformed(rule: string): RangeError {
  return new RangeError(`The sorting problem is malformed: ${rule}.`)
}
