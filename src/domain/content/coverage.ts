/** What rests on each fact, and what each option rests on: the content check as a page to read. */
import { findCitations } from './check/citations.ts'
import { entriesOf } from './reading.ts'
import type { Descriptor, Facts, Kind } from './schema.ts'
import type { Standard } from './standard.ts'

/** One text that rests on a fact. */
export type Use = {
  readonly id: string
  /** A rule or a statement of the standard has an address of its own; an option belongs to a question. */
  readonly type: 'entry' | 'option' | 'other'
  /** The question that an option or a note belongs to, by its name. */
  readonly question: string | null
}

export type FactCoverage = {
  readonly fact: Facts['facts'][number]
  readonly uses: readonly Use[]
}

/** Every fact with what rests on it. One on which nothing rests says why in `excused`. */
export function factCoverage(standard: Standard, { facts }: Facts): readonly FactCoverage[] {
  const entries = new Set(entriesOf(standard).map(({ id }) => id))
  const questionOf = namesByOption(standard)
  const citations = findCitations(standard).map(({ id, facts: cited }) => ({
    cited,
    use: {
      id,
      type: entries.has(id) ? 'entry' : questionOf.has(id) ? 'option' : 'other',
      question: questionOf.get(id) ?? null,
    } satisfies Use,
  }))
  return facts.map((fact) => ({
    fact,
    uses: citations.filter(({ cited }) => cited.includes(fact.id)).map(({ use }) => use),
  }))
}

/** The facts by family: what stands before the first hyphen of their identifiers. */
export function familiesOf(
  coverage: readonly FactCoverage[],
): readonly { readonly family: string; readonly facts: readonly FactCoverage[] }[] {
  const familyOf = ({ fact }: FactCoverage) => fact.id.split('-')[0] ?? ''
  return [...new Set(coverage.map(familyOf))].map((family) => ({
    family,
    facts: coverage.filter((each) => familyOf(each) === family),
  }))
}

function namesByOption(standard: Standard): ReadonlyMap<string, string> {
  return new Map(
    [...standard.indicators, ...standard.characteristics].flatMap(({ name, options }) =>
      options.map(({ id }): [string, string] => [id, name]),
    ),
  )
}

/** What one option, or one statement of contribution, rests on. */
export type OptionBasis = {
  readonly id: string
  readonly text: string
  readonly kind: Kind
  readonly facts: readonly string[]
  readonly statements: readonly Descriptor[]
}

/**
 * The options of every question with what they rest on. A choice between streams rests on the facts of the stream it
 * names; that it cannot be said rests on none.
 */
export function optionBases(
  standard: Standard,
): readonly { readonly id: string; readonly name: string; readonly options: readonly OptionBasis[] }[] {
  const { contribution } = standard.questionnaire
  const { forcedChoice } = contribution
  return [
    {
      id: 'contribution',
      name: contribution.question,
      options: contribution.statements.map((statement) => ({ ...statement, statements: [] })),
    },
    {
      id: forcedChoice.id,
      name: forcedChoice.name,
      options: forcedChoice.options.map(({ id, text, stream }) => ({
        id,
        text,
        kind: 'derived' as const,
        facts: (stream === null ? undefined : standard.stream(stream)?.facts) ?? [],
        statements: [],
      })),
    },
    ...[...standard.indicators, ...standard.characteristics].map(({ id, name, options }) => ({
      id,
      name,
      options: options.map((option) => ({
        ...option,
        statements: option.descriptors.flatMap((each) => standard.descriptor(each) ?? []),
      })),
    })),
  ]
}
