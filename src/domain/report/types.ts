/**
 * The report model: ONE tree that every output renders. Words are decided here and nowhere else;
 * a renderer chooses only how a block looks.
 */
import type { QuestionId } from '../content/schema.ts'
import type { Interval } from '../classify/types.ts'

/** A run of text; with `question` it links to the answer behind it on screen. */
export type Inline = { readonly text: string; readonly question?: QuestionId; readonly strong?: true }

export type Words = readonly Inline[]

export type Cell = { readonly words: Words; readonly header?: true }

export type Block =
  | { readonly type: 'paragraph'; readonly words: Words; readonly tone?: 'lead' | 'attention' | 'quiet' }
  | { readonly type: 'list'; readonly ordered?: true; readonly items: readonly Words[] }
  | { readonly type: 'facts'; readonly rows: readonly { readonly term: string; readonly words: Words }[] }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | BandProfile

/** The picture of the finding; its table twin stands beside it. */
export type BandProfile = {
  readonly type: 'band-profile'
  readonly caption: string
  /** Names of the levels, lowest first. */
  readonly levels: readonly string[]
  /** The indicated band, or null. */
  readonly band: number | null
  readonly rows: readonly {
    readonly name: string
    readonly ownScale: boolean
    readonly best: Interval
    readonly possible: Interval
    readonly points: readonly { readonly name: string; readonly question: QuestionId; readonly best: Interval; readonly possible: Interval; readonly words: string }[]
    /** The same in words, for the table twin. */
    readonly words: string
  }[]
}

export type Section = {
  readonly id: SectionId
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
}

export type SectionId = string

export type Report = {
  /** ‘OFFICIAL’, ‘OFFICIAL: Sensitive’, or the words that stand in its place while none is chosen. */
  readonly marking: string
  readonly markingChosen: boolean
  readonly title: string
  /** Shown at the top of every page of a worked example. */
  readonly notReal: string | null
  /** The document's sentence: band, stream, strength, or the honest outcome. */
  readonly summary: string
  readonly sections: readonly Section[]
}
