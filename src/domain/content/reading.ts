/** The standard as it is read, apart from any assessment: its parts by place, by words, and by what tests them. */
import type { Descriptor, DescriptorId, FactId, Kind, Level, Option, StreamId } from './schema.ts'
import type { Characteristic, Indicator, Standard } from './standard.ts'

/** Where the statements that belong to no dimension stand. */
export const characteristicsPlace = 'distinguishing-characteristics'

/** A dimension, or the distinguishing characteristics: what the statements are ordered by. */
export type ReadingPlace = {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly ownScale: boolean
  readonly questions: readonly (Indicator | Characteristic)[]
}

export function placesOf(standard: Standard): readonly ReadingPlace[] {
  const { name, why } = standard.questionnaire.characteristics
  return [
    ...standard.dimensions.map((dimension) => ({ ...dimension, questions: dimension.indicators })),
    { id: characteristicsPlace, name, summary: why, ownScale: false, questions: standard.characteristics },
  ]
}

/** The statements of one place at one level: all, or those that speak of every stream or of this one. */
export function statementsAt(
  standard: Standard,
  place: string,
  level: Level,
  stream: StreamId | null = null,
): readonly Descriptor[] {
  return standard.text.descriptors.filter(
    ({ dimension, level: at, streams }) =>
      dimension === place &&
      at === level &&
      (stream === null || streams.length === 0 || streams.includes(stream)),
  )
}

/** One text of the standard with an address of its own. */
export type Entry = {
  readonly id: string
  readonly type: 'statement' | 'rule' | 'gap'
  readonly text: string
  /** What a gap is about. */
  readonly about: string | null
  /** Null for a gap: there is nothing to be of a kind. */
  readonly kind: Kind | null
  readonly facts: readonly FactId[]
  readonly statement: Descriptor | null
}

/** Every text with an address: the rules of reading, the statements, the gaps. */
export function entriesOf({ text }: Standard): readonly Entry[] {
  return [
    ...text.introduction.map((rule) => ({ ...rule, type: 'rule' as const, about: null, statement: null })),
    ...text.descriptors.map((statement) => ({
      ...statement,
      type: 'statement' as const,
      about: null,
      statement,
    })),
    ...text.gaps.map((gap) => ({ ...gap, type: 'gap' as const, kind: null, facts: [], statement: null })),
  ]
}

/** The gaps in what was found of a place. Their identifiers begin with the place’s. */
export function gapsAt(standard: Standard, place: string): readonly Entry[] {
  return entriesOf(standard).filter(({ id, type }) => type === 'gap' && id.startsWith(place))
}

/** The rules about the boundary between Executive Level 2 and Band 1: they rest on what was read of it. */
export function boundaryRules(standard: Standard): readonly Entry[] {
  return entriesOf(standard).filter(
    ({ type, facts }) => type === 'rule' && facts.some((fact) => fact === 'G-10' || fact.startsWith('E2-')),
  )
}

/**
 * The entries that hold every word of a query, whatever its case; a word may be the beginning of one.
 *
 * @returns none for a query without words
 */
export function searchStandard(standard: Standard, query: string): readonly Entry[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return []
  return entriesOf(standard).filter(({ id, text, about }) => {
    const words = [id, ...wordsOf(`${id} ${about ?? ''} ${text}`)]
    return wanted.every((word) => words.some((each) => each.startsWith(word)))
  })
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The options of questions that an answer with this statement behind it would choose. */
export function testsOf(
  standard: Standard,
  id: DescriptorId,
): readonly { readonly question: Indicator | Characteristic; readonly option: Option }[] {
  return [...standard.indicators, ...standard.characteristics].flatMap((question) =>
    question.options
      .filter(({ descriptors }) => descriptors.includes(id))
      .map((option) => ({ question, option })),
  )
}
