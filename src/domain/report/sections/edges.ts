/** What would change the result: the edge map, grouped by dimension for print. */
import type { Edge, Step } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { paragraph, table } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block, Section, TableGroup, Words } from '../types.ts'
import { levelName } from '../words/bands.ts'
import { join, paragraphOf, say } from '../words/inline.ts'
import { counted, listOf, opening, verb } from '../words/lists.ts'
import { dimensionName, questionLink, questionLinkInText } from '../words/questions.ts'
import { edgeResult, whatWouldChange } from '../words/steps.ts'

/** Absent where no level is indicated: there is nothing that a step could move. */
export function edgesSections({ standard, classification }: Determined): readonly Section[] {
  if (classification.outcome === 'not-determined') return []
  const { size, edges } = classification.edges
  return [
    {
      id: 'edges',
      heading: 'Steps in one or 2\u00a0answers',
      brief: size === 'none',
      blocks:
        size === 'none'
          ? [paragraph(whatWouldChange(standard, classification))]
          : size === 'single'
            ? singleBlocks(standard, edges)
            : pairBlocks(standard, edges),
    },
  ]
}

function singleBlocks(standard: Standard, edges: readonly Edge[]): readonly Block[] {
  const notFirm = edges.filter((edge) => edge.steps.some((step) => step.notFirm))
  return [
    paragraph(
      paragraphOf(
        say`${opening(counted(edges.length, 'one-level step'))} in a single answer would change the result.`,
        notFirm.length === 0
          ? 'Each of these answers is firm in that direction.'
          : say`${opening(counted(notFirm.length, 'answer'))} among them ${verb(notFirm.length, 'is', 'are')} not firm in that direction: ${listOf(notFirm.flatMap((edge) => edge.steps.map((step) => questionLinkInText(standard, step.question))))}.`,
      ),
    ),
    table(
      'Single steps that would change the result',
      [
        ['Indicator', 'name'],
        ['From', 'few-words'],
        ['To', 'few-words'],
        ['Result', 'rest'],
      ],
      byDimension(standard, edges, (own) =>
        own.flatMap((edge) => edge.steps.map((step) => singleRow(standard, edge, step))),
      ),
    ),
  ]
}

function singleRow(standard: Standard, edge: Edge, step: Step): readonly Words[] {
  return [
    [questionLink(standard, step.question)],
    join(levelName(standard, step.from)),
    join(levelName(standard, step.to), step.notFirm ? ' (not firm)' : ''),
    join(opening(edgeResult(standard, edge))),
  ]
}

function pairBlocks(standard: Standard, edges: readonly Edge[]): readonly Block[] {
  return [
    paragraph(
      paragraphOf(
        'No one-level step in a single answer would change the result.',
        say`${opening(counted(edges.length, 'pair'))} of one-level steps would.`,
      ),
    ),
    table(
      'Pairs of steps that would change the result',
      [
        ['A step on', 'name'],
        ['Together with a step on', 'rest'],
        ['Result', 'few-words'],
      ],
      byDimension(standard, edges, (own) => pairRows(standard, own)),
    ),
  ]
}

function byDimension(
  standard: Standard,
  edges: readonly Edge[],
  rowsOf: (own: readonly Edge[]) => readonly (readonly Words[])[],
): readonly TableGroup[] {
  return standard.dimensions
    .map((dimension) => ({
      heading: join(dimensionName(standard, dimension.id)),
      rows: rowsOf(edges.filter((edge) => edge.steps[0]?.dimension === dimension.id)),
    }))
    .filter((group) => group.rows.length > 0)
}

/**
 * Pairs share a row where their first steps go with the same second steps to the same result: the table
 * says the same as the list of pairs, in a tenth of the space.
 */
function pairRows(standard: Standard, edges: readonly Edge[]): readonly (readonly Words[])[] {
  const partners = new Map<
    string,
    { readonly first: Step; readonly result: string; readonly seconds: Step[] }
  >()
  for (const edge of edges) {
    const [first, second] = edge.steps
    if (first === undefined || second === undefined) continue
    const result = edgeResult(standard, edge)
    const key = `${first.question} ${first.to} ${result}`
    const known = partners.get(key)
    if (known) known.seconds.push(second)
    else partners.set(key, { first, result, seconds: [second] })
  }
  const rows = new Map<
    string,
    { readonly firsts: Step[]; readonly result: string; readonly seconds: readonly Step[] }
  >()
  for (const { first, result, seconds } of partners.values()) {
    const key = `${result} ${seconds.map((step) => `${step.question} ${step.to}`).join()}`
    const known = rows.get(key)
    if (known) known.firsts.push(first)
    else rows.set(key, { firsts: [first], result, seconds })
  }
  return [...rows.values()].map(({ firsts, result, seconds }) => [
    stepsIn(standard, firsts),
    stepsIn(standard, seconds),
    join(opening(result)),
  ])
}

/** ‘Reach or Integration, up to SES Band 3’: steps told by the level they go to. */
function stepsIn(standard: Standard, steps: readonly Step[]): Words {
  const levels = [...new Set(steps.map((step) => step.to))]
  const told = levels.map((level) => {
    const to = steps.filter((step) => step.to === level)
    const direction = to.some((step) => step.to > step.from) ? 'up' : 'down'
    const names = to.map((step) =>
      join(questionLink(standard, step.question), step.notFirm ? ' (not firm)' : ''),
    )
    return say`${listOf(names, 'or')}, ${direction} to ${levelName(standard, level)}`
  })
  return join(...told.flatMap((words, index) => (index === 0 ? [words] : ['; ', words])))
}
