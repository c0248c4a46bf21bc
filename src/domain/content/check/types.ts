/** What the check of a content release reads and what it says. */
import type { Migration } from '../migration-schema.ts'
import type { Facts, FactId, Kind } from '../schema.ts'
import type { Standard } from '../standard.ts'

/** A content release as compiled, the facts that it rests on, and how records come to it. */
export type Content = {
  readonly standard: Standard
  readonly facts: Facts
  /** Every release, oldest first. */
  readonly releases: readonly Standard[]
  readonly migrations: readonly Migration[]
}

export type ContentFile =
  | 'release.json'
  | 'standard.json'
  | 'questionnaire.json'
  | 'method.json'
  | 'facts.json'
  | `migrations/${string}.json`

/** One thing that is wrong: where it stands, and how to mend it. */
export type ContentProblem = {
  /** Name of the check that found it. */
  readonly check: string
  readonly file: ContentFile
  /** Identifier of the text, question, option or fact. */
  readonly id: string
  readonly message: string
}

/** A text that rests on facts. */
export type Citation = {
  readonly file: ContentFile
  readonly id: string
  readonly kind: Kind
  readonly facts: readonly FactId[]
}

/** A check: its name, and what it finds. */
export type ContentCheck = {
  readonly id: string
  readonly find: (content: Content) => readonly ContentProblem[]
}
