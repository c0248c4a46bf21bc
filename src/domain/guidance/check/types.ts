/** What the check of a release of the guidance reads and what it says. */
import type { Facts } from '../../content/schema.ts'
import type { Guidance } from '../compile.ts'

/** A release of the guidance as compiled, and the facts that it points to. */
export type GuidanceContent = { readonly guidance: Guidance; readonly facts: Facts }

type GuidanceFile = 'release.json' | 'conditions.json' | 'items.json'

/** One thing that is wrong: where it stands, and how to mend it. */
export type GuidanceProblem = {
  /** Name of the check that found it. */
  readonly check: string
  readonly file: GuidanceFile
  /** Identifier of the item, question, section or development. */
  readonly id: string
  readonly message: string
}

/** A check: its name, and what it finds. */
export type GuidanceCheck = {
  readonly id: string
  readonly find: (content: GuidanceContent) => readonly GuidanceProblem[]
}

/** One check over one file: its name, and what `judge` finds, by identifier. */
export function checkOf(
  id: string,
  file: GuidanceFile,
  judge: (content: GuidanceContent) => readonly { readonly id: string; readonly message: string }[],
): GuidanceCheck {
  return { id, find: (content) => judge(content).map((problem) => ({ check: id, file, ...problem })) }
}
