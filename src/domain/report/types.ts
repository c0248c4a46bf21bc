/**
 * The report model: ONE tree that every output renders. Words are decided here and nowhere else;
 * a renderer chooses only how a block looks.
 */
import type { Interval } from '../classify/types.ts'
import type { DescriptorId, QuestionId } from '../content/schema.ts'

/**
 * A run of text. With `question` it links to the answer behind it; with `descriptor` to the
 * statement of the standard it rests on, which the annex of the standard’s text prints.
 */
export type Inline = {
  readonly text: string
  readonly question?: QuestionId
  readonly descriptor?: DescriptorId
  readonly strong?: true
}

export type Words = readonly Inline[]

export type Paragraph = {
  readonly type: 'paragraph'
  readonly words: Words
  /** `name`: it names what follows, and stays with it. */
  readonly tone?: 'lead' | 'attention' | 'quiet' | 'name'
}

export type List = { readonly type: 'list'; readonly ordered?: true; readonly items: readonly Words[] }

/** A term with what is said of it. With `question` the term leads to the answer behind it. */
type Fact = { readonly term: string; readonly words: Words; readonly question?: QuestionId }

export type Facts = { readonly type: 'facts'; readonly rows: readonly Fact[] }

/** Rows under an optional heading of their own. The first cell of a row is its header. */
export type TableGroup = { readonly heading?: Words; readonly rows: readonly (readonly Words[])[] }

/** A column’s name, and how much room what stands in it wants of the row. */
export type Column = {
  readonly name: string
  readonly room: 'word' | 'few-words' | 'name' | 'half' | 'most' | 'rest'
}

export type Table = {
  readonly type: 'table'
  readonly caption: string
  /** Its cells are to be written in by hand: paper gives them room. */
  readonly byHand?: true
  readonly columns: readonly Column[]
  readonly groups: readonly TableGroup[]
}

/** One answer as a reason: what it is about, its level, its words, what it rests on, and what was noted. */
export type Reason = {
  readonly question: QuestionId
  readonly name: string
  /** The level, in words. */
  readonly level: string
  /** Said where the answer is one of those that explain the result. */
  readonly explains: string | null
  /** Each can be traced: it holds a link to an answer, or to a statement of the standard. */
  readonly sentences: readonly Words[]
  readonly basis: readonly Words[]
  readonly notes: readonly Passage[]
}

/** What a person wrote, as written: a label of ours, and their paragraphs. */
export type Passage = { readonly label: string; readonly paragraphs: readonly string[] }

type Reasons = { readonly type: 'reasons'; readonly items: readonly Reason[] }

export type Passages = { readonly type: 'passages'; readonly items: readonly Passage[] }

type ProfilePoint = {
  readonly question: QuestionId
  readonly name: string
  readonly best: Interval
  readonly possible: Interval
  /** The level in words. */
  readonly words: string
}

export type ProfileRow = {
  readonly name: string
  readonly ownScale: boolean
  readonly best: Interval
  readonly possible: Interval
  /** The level in words. */
  readonly words: string
  readonly points: readonly ProfilePoint[]
}

/** The picture of the finding. Its table twin stands beside it and says the same. */
export type BandProfile = {
  readonly type: 'band-profile'
  readonly title: string
  readonly description: string
  /** Names of the levels, lowest first. */
  readonly levels: readonly string[]
  /** The indicated band or level, or null. */
  readonly band: number | null
  readonly bandLabel: string
  readonly ownScaleLabel: string
  readonly legend: readonly { readonly mark: ProfileMark; readonly text: string }[]
  readonly rows: readonly ProfileRow[]
  readonly twin: Table
}

export type ProfileMark = 'dimension' | 'own-scale' | 'indicator' | 'possible'

export type Block = Paragraph | List | Facts | Table | Reasons | Passages | BandProfile

type SectionId =
  | 'result'
  | 'role'
  | 'indicated'
  | 'profile'
  | 'reasons'
  | `reasons-${string}`
  | 'characteristics'
  | 'case-above'
  | 'case-below'
  | 'edges'
  | 'other-weightings'
  | 'missing'
  | 'verification'
  | 'duties'
  | 'checks'
  | 'whole-of-standard'
  | 'recommendation'
  | 'review'
  | 'decision'
  | 'history'
  | 'annex-evidence'
  | 'signatures'
  | 'annex-edges'
  | 'annex-answers'
  | 'annex-standard'
  | 'annex-official'
  | 'annex-method'
  | 'annex-record'
  | `part-${string}`

export type Section = {
  readonly id: SectionId
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
  /** One short paragraph that reports nothing to act on: on paper it stands beside its heading. */
  readonly brief?: boolean
  /** Annexes follow the body; the first begins a page. */
  readonly annex?: true
}

/** What a file says of itself: to who finds it, files it and keeps it. */
export type Properties = {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly keywords: readonly string[]
  /** What a records system asks for: the rows of the record’s details. */
  readonly details: readonly { readonly name: string; readonly value: string }[]
}

/** A document as it is shown and printed. */
export type PrintedDocument = {
  /** ‘OFFICIAL’, ‘OFFICIAL: Sensitive’, or the words that stand in its place while none is chosen. */
  readonly marking: string
  readonly markingChosen: boolean
  /** What the document is, above its title. */
  readonly kind: string
  /** The role’s title, or the words that stand in its place. */
  readonly title: string
  /** Agency and work area. */
  readonly subtitle: string
  /** The title as it stands in the head of every page, where there is one line for it. */
  readonly runningTitle: string
  /** Said on every page: not a real role, an incomplete draft. */
  readonly notices: readonly string[]
  /** The record’s identifier as the foot of every page has it. */
  readonly recordLabel: string
  readonly sections: readonly Section[]
}

export type Report = PrintedDocument & {
  /** What the document says of itself as a file. */
  readonly properties: Properties
  /** The document’s sentence: band, stream, strength, or the honest outcome. */
  readonly summary: string
  readonly resultCode: string
}
