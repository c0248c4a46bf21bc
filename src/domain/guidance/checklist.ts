/** The checklist: what has to happen for one role, in order, and what is not answered yet that could add to it. */
import { type KeptItem, keptBeside } from '../record/implement.ts'
import type { Implementation } from '../record/implementation-schema.ts'
import { bandFact, type Guidance } from './compile.ts'
import { type Due, reckonDue } from './due.ts'
import type { RoleFacts } from './facts.ts'
import { blocking, holds } from './holds.ts'
import type { AskedCondition, Development, GuidanceItem, Stage } from './schema.ts'
import { type Standing, standingOf } from './standing.ts'

export type ChecklistEntry = {
  readonly item: GuidanceItem
  /** Name of the section of the source. */
  readonly section: string
  readonly standing: Standing
  readonly due: Due | null
  readonly kept: KeptItem
}

/** A question without an answer, and what its answer could add. */
type OpenQuestion = { readonly condition: AskedCondition; readonly items: readonly GuidanceItem[] }

export type Checklist = {
  /** Only stages in which something has to happen. */
  readonly stages: readonly { readonly stage: Stage; readonly entries: readonly ChecklistEntry[] }[]
  readonly open: readonly OpenQuestion[]
  /** What has replaced or changed something that a step of the list rests on. */
  readonly developments: readonly Development[]
  /** Whether items wait for the band: it is not determined yet. */
  readonly waitsForBand: boolean
}

/** Builds the checklist of a role from what is known of it and what was kept beside its items. */
export function buildChecklist(
  guidance: Guidance,
  facts: RoleFacts,
  kept: Implementation['items'] = {},
): Checklist {
  const { release, items } = guidance
  const entries = items
    .filter(({ when }) => holds(when, facts.known) === 'yes')
    .map((item): ChecklistEntry => {
      const own = keptBeside(kept, item.id)
      return {
        item,
        section: release.sections.find(({ id }) => id === item.section)?.name ?? item.section,
        standing: standingOf(guidance, item, own.readOn),
        due: item.due === undefined ? null : reckonDue(item.due, facts.known),
        kept: own,
      }
    })
  const waiting = items.map((item) => ({ item, waitsFor: findOpen(guidance, facts, item) }))
  return {
    stages: release.stages
      .map((stage) => ({ stage, entries: entries.filter(({ item }) => item.stage === stage.id) }))
      .filter((each) => each.entries.length > 0),
    open: facts.asked
      .map((condition) => ({
        condition,
        items: waiting.filter(({ waitsFor }) => waitsFor.has(condition.id)).map(({ item }) => item),
      }))
      .filter((each) => each.items.length > 0),
    developments: release.developments.filter(({ id }) =>
      entries.some(({ item }) => item.developments.includes(id)),
    ),
    waitsForBand: waiting.some(({ waitsFor }) => waitsFor.has(bandFact)),
  }
}

/**
 * The facts an item waits for that can be answered now: behind a question that is not asked yet stand those that keep
 * it back.
 */
function findOpen(guidance: Guidance, { known, asked }: RoleFacts, item: GuidanceItem): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (facts: readonly string[]): void => {
    for (const fact of facts) {
      const condition = guidance.conditions.find(({ id }) => id === fact)
      if (condition === undefined || asked.includes(condition)) found.add(fact)
      else visit(blocking(condition.when, known))
    }
  }
  visit(blocking(item.when, known))
  return found
}
