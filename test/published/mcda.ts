/**
 * Published examples of majority-rule sorting, written down as facts: performances, profiles, vetoes, weights,
 * majorities and the categories that the authors give. Sources: the R package MCDA (P. Meyer, S. Bigaret and others),
 * https://github.com/paterijk/MCDA, `tests/MRSort.R` and `tests/LPDMRSort.R`; the students are from P. Meyer and
 * A.-L. Olteanu, ‘Integrating large positive and negative performance differences in majority-rule sorting models’
 * (2015), as that file says.
 *
 * Here profiles run from the lowest category up, and a criterion to be minimised (price, time) is negated, with its
 * profiles and vetoes.
 */

import type { SortingProblem } from '../../src/domain/classify/majority-sort.ts'

export type PublishedExample = {
  readonly source: string
  /** From the lowest up. */
  readonly categories: readonly string[]
  readonly problem: SortingProblem
  readonly alternatives: readonly {
    readonly name: string
    readonly performance: readonly number[]
    readonly category: string
  }[]
}

/** Five ways to travel by price (least), time (least) and comfort (most), into Bad, Medium and Good. */
export const transport: PublishedExample = {
  source: 'https://github.com/paterijk/MCDA/blob/master/tests/MRSort.R',
  categories: ['Bad', 'Medium', 'Good'],
  problem: {
    weights: [1, 3, 2],
    majority: 3,
    profiles: [
      [-7, -25, 2],
      [-3, -11, 3],
    ],
    vetoes: [
      [null, null, 0],
      [-9, null, null],
    ],
  },
  alternatives: [
    { name: 'RER', performance: [-1, -10, 1], category: 'Good' },
    { name: 'METRO1', performance: [-4, -20, 2], category: 'Medium' },
    { name: 'METRO2', performance: [-2, -20, 0], category: 'Bad' },
    { name: 'BUS', performance: [-6, -40, 0], category: 'Bad' },
    { name: 'TAXI', performance: [-30, -30, 3], category: 'Bad' },
  ],
}

/** The same, filtered to price and time, to Bad and Medium, and to two alternatives, at a majority of 2. */
export const transportFiltered: PublishedExample = {
  source: transport.source,
  categories: ['Bad', 'Medium'],
  problem: { weights: [1, 3], majority: 2, profiles: [[-7, -25]], vetoes: [[null, null]] },
  alternatives: [
    { name: 'RER', performance: [-1, -10], category: 'Medium' },
    { name: 'BUS', performance: [-6, -40], category: 'Bad' },
  ],
}

/**
 * Twenty-four students with three marks of equal weight, at a majority of half the weight; F is fail, P is pass.
 * The categories are those of the rule called V in the source: a majority, and a veto at a mark of 7 or less.
 * Thirds and a half are written as weights of 2 and a majority of 3.
 */
export const students: PublishedExample = {
  source: 'https://github.com/paterijk/MCDA/blob/master/tests/LPDMRSort.R',
  categories: ['F', 'P'],
  problem: { weights: [2, 2, 2], majority: 3, profiles: [[10, 10, 10]], vetoes: [[7, 7, 7]] },
  alternatives: [
    { name: 'a1', performance: [10, 10, 9], category: 'P' },
    { name: 'a2', performance: [10, 9, 10], category: 'P' },
    { name: 'a3', performance: [9, 10, 10], category: 'P' },
    { name: 'a4', performance: [9, 9, 10], category: 'F' },
    { name: 'a5', performance: [9, 10, 9], category: 'F' },
    { name: 'a6', performance: [10, 9, 9], category: 'F' },
    { name: 'a7', performance: [10, 10, 7], category: 'F' },
    { name: 'a8', performance: [10, 7, 10], category: 'F' },
    { name: 'a9', performance: [7, 10, 10], category: 'F' },
    { name: 'a10', performance: [9, 9, 17], category: 'F' },
    { name: 'a11', performance: [9, 17, 9], category: 'F' },
    { name: 'a12', performance: [17, 9, 9], category: 'F' },
    { name: 'a13', performance: [7, 10, 17], category: 'F' },
    { name: 'a14', performance: [10, 17, 7], category: 'F' },
    { name: 'a15', performance: [17, 7, 10], category: 'F' },
    { name: 'a16', performance: [7, 17, 10], category: 'F' },
    { name: 'a17', performance: [17, 10, 7], category: 'F' },
    { name: 'a18', performance: [10, 7, 17], category: 'F' },
    { name: 'a19', performance: [7, 9, 17], category: 'F' },
    { name: 'a20', performance: [9, 17, 7], category: 'F' },
    { name: 'a21', performance: [17, 7, 9], category: 'F' },
    { name: 'a22', performance: [7, 17, 9], category: 'F' },
    { name: 'a23', performance: [17, 9, 7], category: 'F' },
    { name: 'a24', performance: [9, 7, 17], category: 'F' },
  ],
}
