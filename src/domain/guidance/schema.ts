/**
 * The shape of a release of the guidance: what may stand in `content/guidance/`. Types are inferred from it; the
 * JSON Schemas for editors are generated from it. That names are bound is checked in `compile.ts`.
 */
import '../schema-settings.ts'
import * as z from 'zod/mini'
import { releaseIdSchema } from '../record/fields.ts'

const id = () => z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const words = () => z.string().check(z.minLength(1), z.maxLength(600))
const isoDate = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const months = () => z.int().check(z.positive())

/** First to last day, by the names of two questions that ask for dates. */
const span = z.strictObject({ first: id(), last: id() })

const equals = z.strictObject({ fact: id(), equals: z.string() })
const atLeast = z.strictObject({ fact: id(), 'at-least': z.number() })
const abovePercent = z.strictObject({
  fact: id(),
  above: z.strictObject({ percent: z.int().check(z.positive()), of: id() }),
})
const spanAtLeast = z.strictObject({ span, 'at-least': z.strictObject({ months: months() }) })
const spanAbove = z.strictObject({ span, above: z.strictObject({ months: months() }) })

const simple = [equals, atLeast, abovePercent, spanAtLeast, spanAbove] as const

/**
 * When something applies, in a language small enough to be read aloud: `all`, `any` and `not` over facts that
 * `equals` an answer, are `at-least` a number, or are `above` a share of another; and over spans of days.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | z.infer<(typeof simple)[number]>

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    ...simple,
  ]),
)

/** `release.json`: what this release of the guidance is, and what time has done to it. */
export const guidanceReleaseSchema = z.strictObject({
  id: releaseIdSchema,
  title: words(),
  /** The source, and how it was read. */
  source: z.strictObject({ title: words(), read: words() }),
  /** The day the source was last reviewed: what holds of an item of which nothing newer is known. */
  pageDate: isoDate(),
  revision: z.int(),
  /** What of the source is left out on purpose, and why. */
  leftOut: z.array(words()),
  attribution: words(),
  /** The sections of the source, in its order. */
  sections: z.array(z.strictObject({ id: id(), name: words() })),
  /** The stages of the work: the order of questions and of the checklist. */
  stages: z.array(z.strictObject({ id: id(), name: words() })),
  /** What has replaced or changed something that the source rests on. */
  developments: z.array(
    z.strictObject({
      id: id(),
      /** What the source speaks of. */
      older: words(),
      newer: words(),
      /** Since when, as far as it was read: a date, a year, or that no date was found. */
      since: words(),
      text: words(),
      facts: z.array(z.string()),
    }),
  ),
})

const asked = {
  id: id(),
  stage: id(),
  question: words(),
  hint: z.optional(words()),
  /** Asked where this holds. It may speak of what is known before, and of questions above this one. */
  when: condition,
}

/** `conditions.json`: what is asked of the role, in order. */
export const conditionsSchema = z.strictObject({
  conditions: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        ...asked,
        type: z.literal('choice'),
        options: z.array(z.strictObject({ id: id(), label: words() })),
      }),
      z.strictObject({ ...asked, type: z.literal('date') }),
      z.strictObject({ ...asked, type: z.literal('amount') }),
    ]),
  ),
})

/** A date that an item has, reckoned from the answer to a question that asks for one: its anchor. */
const due = z.discriminatedUnion('rule', [
  /** The latest day that is this many calendar months before the anchor. */
  z.strictObject({ rule: z.literal('before'), label: words(), anchor: id(), months: months() }),
  /** The last day within this many calendar months of the anchor. */
  z.strictObject({ rule: z.literal('within'), label: words(), anchor: id(), months: months() }),
  /** The last day of a term that begins on the anchor. Both days count. */
  z.strictObject({ rule: z.literal('term'), label: words(), anchor: id(), months: months() }),
  /** This many weeks after the anchor, or a day agreed: any day, or only a sooner one. */
  z.strictObject({
    rule: z.literal('weeks-after'),
    label: words(),
    anchor: id(),
    weeks: z.int().check(z.positive()),
    agreed: z.strictObject({ fact: id(), counts: z.enum(['any', 'sooner']) }),
  }),
])

/** `items.json`: what has to happen, in the order of the checklist. */
export const itemsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: id(),
      stage: id(),
      /** Section of the source. */
      section: id(),
      /** How strongly the source puts it. */
      force: z.enum(['must', 'should', 'may', 'know']),
      /** What to do, in one sentence. */
      action: words(),
      detail: z.array(words()),
      when: condition,
      /** The legal basis as the source gives it; null where it gives none. */
      basis: z.nullable(words()),
      /** `superseded`: what it rests on was replaced. `not-checked`: nothing newer was looked for or found. */
      standing: z.enum(['superseded', 'not-checked']),
      /** What has replaced it, or bears on it. */
      developments: z.array(id()),
      due: z.optional(due),
    }),
  ),
})

export type GuidanceRelease = z.infer<typeof guidanceReleaseSchema>
export type Stage = GuidanceRelease['stages'][number]
export type Development = GuidanceRelease['developments'][number]
export type AskedCondition = z.infer<typeof conditionsSchema>['conditions'][number]
export type GuidanceItem = z.infer<typeof itemsSchema>['items'][number]
export type DueRule = NonNullable<GuidanceItem['due']>
