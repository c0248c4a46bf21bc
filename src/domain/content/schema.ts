/**
 * The shape of a content release and of the list of facts: what may stand in
 * `content/`. Types are inferred from it; the JSON Schemas for editors in
 * `content/schema/` are generated from it. What a schema cannot say (that
 * identifiers are bound both ways) is in `compile.ts`.
 */
import '../schema-settings.ts'
import * as z from 'zod/mini'

const id = () => z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const words = () => z.string().check(z.minLength(1), z.maxLength(1200))
const isoDate = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

const releaseId = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}\.\d+$/))
  .brand<'ReleaseId'>()
const factId = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/))
  .brand<'FactId'>()
const streamId = id().brand<'StreamId'>()
const dimensionId = id().brand<'DimensionId'>()
const descriptorId = id().brand<'DescriptorId'>()
const questionId = id().brand<'QuestionId'>()
const optionId = id().brand<'OptionId'>()
const checkId = id().brand<'CheckId'>()
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

/** How a text came to be. A text that mixes kinds counts as `derived`. */
const kind = z.enum(['restated', 'restated-in-part', 'restated-other-standard', 'derived'])

const source = z.strictObject({
  id: id(),
  title: words(),
  address: z.string(),
  /** Whether the copy read was whole or cut, and when it is dated. */
  read: words(),
})

/** `release.json`: what this release of the content is, and what it was checked against. */
export const releaseSchema = z.strictObject({
  id: releaseId,
  title: words(),
  standard: words(),
  /** Year of the standard. */
  edition: z.string(),
  pageDate: isoDate(),
  revision: z.int(),
  /** How the release is described wherever it is named, in one line. */
  description: words(),
  checkedAgainst: words(),
  notChecked: z.array(words()),
  sources: z.array(source),
  attribution: words(),
  reviewBy: isoDate(),
})

const text = { text: words(), kind, facts: z.array(factId) }

/** `standard.json`: the standard restated: streams, bands, dimensions, descriptors. */
export const standardSchema = z.strictObject({
  /** The rules of reading, from the standard's introduction. */
  introduction: z.array(z.strictObject({ id: id(), ...text })),
  streams: z.array(
    z.strictObject({ id: streamId, name: words(), summary: words(), kind, facts: z.array(factId) }),
  ),
  /** Levels 0 to 3. Level 0 is below the SES. */
  bands: z.array(z.strictObject({ level, name: words(), summary: words(), kind, facts: z.array(factId) })),
  /** Where a role goes that is below the SES. */
  executiveLevel: z.strictObject({ standard: words(), address: z.string(), advice: words() }),
  dimensions: z.array(
    z.strictObject({
      id: dimensionId,
      code: z.string(),
      name: words(),
      summary: words(),
      /** True where the standard's own text was not available and the scale is this tool's own. */
      ownScale: z.boolean(),
      kind,
      facts: z.array(factId),
    }),
  ),
  descriptors: z.array(
    z.strictObject({
      id: descriptorId,
      level,
      /** A dimension's identifier, or `distinguishing-characteristics`. */
      dimension: z.union([dimensionId, z.literal('distinguishing-characteristics')]),
      /** The streams the statement speaks of; empty where it speaks of all. */
      streams: z.array(streamId),
      ...text,
      /** Identifier of a source in `release.json`. */
      source: id(),
    }),
  ),
  /** What could not be found, shown as a gap and never filled. */
  gaps: z.array(z.strictObject({ id: id(), about: words(), text: words() })),
})

const option = z.strictObject({
  id: optionId,
  level,
  ...text,
  /** Descriptors of the standard that an answer at this option (or above) meets. */
  descriptors: z.array(descriptorId),
  /** True for a limb about one narrow matter, which needs a statement of its complexity or risk. */
  narrow: z.optional(z.boolean()),
})

const note = z.strictObject({ text: words(), kind, facts: z.array(factId) })

const scaledQuestion = {
  id: questionId,
  /** Short name, used in reports and the profile. */
  name: words(),
  /** The question as asked; it asks for facts. */
  question: words(),
  /** Why it is asked and what is done with the answer. */
  why: words(),
  /** Facts and artefacts to have at hand. */
  ask: z.array(words()),
  /** Where raters go wrong. */
  mind: z.array(words()),
  /** In ascending order of level. */
  options: z.array(option),
}

/** `questionnaire.json`: everything that is asked. */
export const questionnaireSchema = z.strictObject({
  /** The rule of best fit, that stands beside the questions and in the report. */
  bestFit: z.array(words()),
  unknown: z.strictObject({ id: optionId, label: words(), hint: words() }),
  firmness: z.strictObject({
    question: words(),
    options: z.array(
      z.strictObject({
        id: z.enum(['firm', 'could-be-higher', 'could-be-lower', 'could-be-either']),
        label: words(),
      }),
    ),
  }),
  contribution: z.strictObject({
    question: words(),
    why: words(),
    mind: z.array(words()),
    scale: z.array(z.strictObject({ id: optionId, level, label: words() })),
    statements: z.array(z.strictObject({ id: questionId, stream: streamId, ...text })),
    forcedChoice: z.strictObject({
      id: questionId,
      name: words(),
      question: words(),
      hint: words(),
      options: z.array(z.strictObject({ id: optionId, stream: z.nullable(streamId), text: words() })),
    }),
  }),
  indicators: z.array(
    z.strictObject({
      ...scaledQuestion,
      dimension: dimensionId,
      /** What to look for, by stream: one note for each stream. */
      notes: z.record(z.string(), note),
    }),
  ),
  characteristics: z.strictObject({
    name: words(),
    why: words(),
    items: z.array(z.strictObject(scaledQuestion)),
  }),
  /** How corporate and unusual roles are placed in a stream. */
  unusualRoles: z.array(z.strictObject({ id: id(), role: words(), rule: words(), example: words(), kind })),
})

/** `method.json`: the numbers and the names of the method. Nothing here is the standard's. */
export const methodSchema = z.strictObject({
  /** Indicators that must reach a level for their dimension to reach it. */
  dimensionMajority: z.int(),
  /** Dimensions that must reach a band for the role to reach it. */
  bandMajority: z.int(),
  characteristicsMajority: z.int(),
  /** Admissible weightings of the dimensions: integers that sum to `total`. */
  weightings: z.strictObject({ total: z.int(), least: z.int(), most: z.int(), majority: z.int() }),
  /** Admissible majorities at equal weights, of the same total. */
  majorities: z.strictObject({ from: z.int(), to: z.int() }),
  strengths: z.array(
    z.strictObject({ id: z.enum(['clear', 'supported', 'borderline']), name: words(), definition: words() }),
  ),
  /** The rule in words, for a committee. */
  rule: z.array(words()),
  /** What this method is not. */
  standing: z.array(words()),
  checks: z.array(
    z.strictObject({
      id: checkId,
      name: words(),
      message: words(),
      mend: words(),
      settings: z.optional(z.record(z.string(), z.string())),
      /** Its message names the band: what explains it for one band explains nothing for another. */
      boundToBand: z.optional(z.literal(true)),
    }),
  ),
})

/** `content/facts.json`: every fact of the standard, by identifier. */
export const factsSchema = z.strictObject({
  facts: z.array(
    z.strictObject({
      id: factId,
      restatement: words(),
      status: z.enum(['seen', 'seen-cut', 'derived', 'not-found']),
      /** `statement`: describes work at a level, and may anchor one question only. `principle`: a rule or background. */
      use: z.enum(['statement', 'principle']),
      sources: z.array(z.string()),
      /** Why no question or text rests on it; absent where one does. */
      excused: z.optional(words()),
    }),
  ),
})

export type ReleaseId = z.infer<typeof releaseId>
export type FactId = z.infer<typeof factId>
export type StreamId = z.infer<typeof streamId>
export type DimensionId = z.infer<typeof dimensionId>
export type DescriptorId = z.infer<typeof descriptorId>
export type QuestionId = z.infer<typeof questionId>
export type OptionId = z.infer<typeof optionId>
export type CheckId = z.infer<typeof checkId>
export type Level = z.infer<typeof level>
export type Kind = z.infer<typeof kind>
export type ReleaseIdentity = z.infer<typeof releaseSchema>
export type StandardText = z.infer<typeof standardSchema>
export type Questionnaire = z.infer<typeof questionnaireSchema>
export type Method = z.infer<typeof methodSchema>
export type Facts = z.infer<typeof factsSchema>
export type Firmness = Questionnaire['firmness']['options'][number]['id']
export type StreamText = StandardText['streams'][number]
export type DimensionText = StandardText['dimensions'][number]
export type Descriptor = StandardText['descriptors'][number]
export type Option = Questionnaire['indicators'][number]['options'][number]
