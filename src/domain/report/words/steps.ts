/** Steps of the edge map in words. */
import { isCertain } from '../../classify/levels.ts'
import type { Classification, Edge, Step } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import type { Words } from '../types.ts'
import { levelInText, rangeInText, standsAt } from './bands.ts'
import { join, opened, say } from './inline.ts'
import { counted, listOf, opening } from './lists.ts'
import { questionLinkInText } from './questions.ts'

/** ‘one level higher on Independence’, with the indicator linked. */
function stepInText(standard: Standard, step: Step): Words {
  return say`one level ${step.to > step.from ? 'higher' : 'lower'} on ${questionLinkInText(standard, step.question)}`
}

/** What an edge moves the band to: a band, or two or more between which the answers no longer decide. */
export function edgeResult(standard: Standard, edge: Edge): string {
  if (isCertain(edge.to)) return levelInText(standard, edge.to[0])
  return `not determined (${rangeInText(standard, edge.to)})`
}

/** ‘move the band’, ‘leave the band not determined’, or either, where some of these steps do the one and some the other. */
export function movesInText(edges: readonly Edge[]): string {
  const moving = edges.filter(({ to }) => isCertain(to)).length
  if (moving === edges.length) return 'move the band'
  return moving === 0 ? 'leave the band not determined' : 'move the band or leave it not determined'
}

/** What would change the result, in a line. */
export function whatWouldChange(standard: Standard, classification: Classification): Words {
  if (classification.outcome === 'incomplete' || classification.outcome === 'not-determined') return []
  const { size, edges } = classification.edges
  const first = edges[0]
  if (size === 'none' || first === undefined) {
    return join('No one-level step in any answer, or in any 2\u00a0answers, would change the result.')
  }
  const others = edges.length - 1
  const more =
    others > 0
      ? ` ${opening(counted(others, size === 'single' ? 'other step' : 'other pair'))} would change it too.`
      : ''
  if (size === 'single') return say`${openingStep(standard, first)}.${more}`
  return say`No one-level step in a single answer would change the result. ${openingStep(standard, first)}.${more}`
}

function openingStep(standard: Standard, edge: Edge): Words {
  const steps = edge.steps.map((step) => stepInText(standard, step))
  const moved = isCertain(edge.to)
    ? `would put the role ${standsAt(standard, edge.to[0])}`
    : `would leave the band not determined, ${rangeInText(standard, edge.to)}`
  const unsure = edge.steps.some((step) => step.notFirm)
    ? `, and ${edge.steps.length === 1 ? 'that answer' : 'not every one of those answers'} is ${edge.steps.length === 1 ? 'not firm' : 'firm'}`
    : ''
  return opened(say`${listOf(steps)} ${moved}${unsure}`)
}
