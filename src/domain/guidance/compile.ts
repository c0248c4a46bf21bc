/** Compiles a release of the guidance once: parsed, and its names bound. What is wrong is refused. */
import * as z from 'zod/mini'
import { namedIn } from './named.ts'
import {
  type AskedCondition,
  conditionsSchema,
  type Condition,
  type GuidanceItem,
  type GuidanceRelease,
  guidanceReleaseSchema,
  itemsSchema,
} from './schema.ts'

/** The files of one release of the guidance as read, before anything is known about them. */
export type GuidanceFiles = {
  readonly release: unknown
  readonly conditions: unknown
  readonly items: unknown
}

/** One release of the guidance, bound, that everything else reads. */
export type Guidance = {
  readonly release: GuidanceRelease
  /** What is asked, in order. */
  readonly conditions: readonly AskedCondition[]
  /** What has to happen, in order. */
  readonly items: readonly GuidanceItem[]
}

/** The fact that is never asked: the level of the role, from the assessment. */
export const bandFact = 'band'

/** A release of the guidance that cannot be used. `problems` says each thing that is wrong, with its place. */
export class GuidanceError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The guidance cannot be used: ${problems.join('; ')}`)
    this.name = 'GuidanceError'
    this.problems = problems
  }
}

function parse<Schema extends z.ZodMiniType>(file: string, schema: Schema, value: unknown): z.infer<Schema> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  throw new GuidanceError(
    result.error.issues.map(
      (issue) => `${file} at ${issue.path.map(String).join('.') || 'the top'}: ${issue.message}`,
    ),
  )
}

/**
 * Compiles one release of the guidance.
 *
 * @param files the parsed JSON of release.json, conditions.json and items.json
 * @throws GuidanceError with every problem of shape, or else every name that leads nowhere
 */
export function compileGuidance(files: GuidanceFiles): Guidance {
  const release = parse('release.json', guidanceReleaseSchema, files.release)
  const { conditions } = parse('conditions.json', conditionsSchema, files.conditions)
  const { items } = parse('items.json', itemsSchema, files.items)
  const guidance = { release, conditions, items }
  const problems = [...findDoubled(guidance), ...findUnbound(guidance)]
  if (problems.length > 0) throw new GuidanceError(problems)
  return guidance
}

function findDoubled({ release, conditions, items }: Guidance): string[] {
  const lists = {
    sections: release.sections,
    stages: release.stages,
    developments: release.developments,
    conditions,
    items,
  }
  return Object.entries(lists).flatMap(([name, list]) => {
    const ids = list.map(({ id }) => id)
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: ‘${id}’ stands twice`)
  })
}

function findUnbound({ release, conditions, items }: Guidance): string[] {
  const stages = new Set(release.stages.map(({ id }) => id))
  const sections = new Set(release.sections.map(({ id }) => id))
  const developments = new Set(release.developments.map(({ id }) => id))
  const facts = [bandFact, ...conditions.map(({ id }) => id)]
  const unknown = (place: string, known: { has(id: string): boolean }, ids: readonly string[]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${place}: there is no ‘${id}’`)
  const misread = (place: string, when: Condition) =>
    findMisread(when, conditions).map((problem) => `${place}: ${problem}`)

  return [
    ...conditions.flatMap(({ id, stage, when }, at) => [
      ...unknown(`conditions.json, ${id}, stage`, stages, [stage]),
      // Only what is asked above: so that every question can be asked in order.
      ...unknown(`conditions.json, ${id}, when`, new Set(facts.slice(0, at + 1)), namedIn(when)),
      ...misread(`conditions.json, ${id}, when`, when),
    ]),
    ...items.flatMap(({ id, stage, section, developments: named, when, due }) => [
      ...unknown(`items.json, ${id}, stage`, stages, [stage]),
      ...unknown(`items.json, ${id}, section`, sections, [section]),
      ...unknown(`items.json, ${id}, developments`, developments, named),
      ...unknown(`items.json, ${id}, when`, new Set(facts), namedIn(when)),
      ...misread(`items.json, ${id}, when`, when),
      ...(due === undefined
        ? []
        : unknown(
            `items.json, ${id}, due`,
            new Set(conditions.filter(({ type }) => type === 'date').map((each) => each.id)),
            due.rule === 'weeks-after' ? [due.anchor, due.agreed.fact] : [due.anchor],
          )),
    ]),
  ]
}

/** Facts that a condition compares with what they can never be. */
function findMisread(when: Condition, conditions: readonly AskedCondition[]): string[] {
  if ('all' in when) return when.all.flatMap((each) => findMisread(each, conditions))
  if ('any' in when) return when.any.flatMap((each) => findMisread(each, conditions))
  if ('not' in when) return findMisread(when.not, conditions)
  const typeOf = (fact: string) => conditions.find(({ id }) => id === fact)
  if ('equals' in when) {
    const asked = typeOf(when.fact)
    if (when.fact === bandFact) return /^[0-3]$/.test(when.equals) ? [] : [`no band is ‘${when.equals}’`]
    if (asked === undefined) return []
    if (asked.type !== 'choice') return [`‘${when.fact}’ is no choice, so it equals nothing`]
    return asked.options.some(({ id }) => id === when.equals)
      ? []
      : [`‘${when.fact}’ has no option ‘${when.equals}’`]
  }
  const wanted = 'span' in when ? 'date' : 'amount'
  return namedIn(when)
    .filter((fact) => fact !== bandFact && typeOf(fact) !== undefined && typeOf(fact)?.type !== wanted)
    .map((fact) => `‘${fact}’ asks for no ${wanted}`)
}
