/** Compiles a release once: parsed, identifiers bound both ways, indexes built. What is wrong is refused. */
import * as z from 'zod/mini'
import { methodSchema, questionnaireSchema, releaseSchema, standardSchema } from './schema.ts'
import { notEnoughKnown, type Question, type Standard } from './standard.ts'

/** The files of one release as read, before anything is known about them. */
export type ReleaseFiles = {
  readonly release: unknown
  readonly standard: unknown
  readonly questionnaire: unknown
  readonly method: unknown
}

/** A release that cannot be used. `problems` says each thing that is wrong, with its place. */
export class ContentError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The content release cannot be used: ${problems.join('; ')}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

function parse<Schema extends z.ZodMiniType>(file: string, schema: Schema, value: unknown): z.infer<Schema> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  throw new ContentError(
    result.error.issues.map(
      (issue) => `${file} at ${issue.path.map(String).join('.') || 'the top'}: ${issue.message}`,
    ),
  )
}

/**
 * Compiles one release into the immutable Standard that everything else reads.
 *
 * @param files the parsed JSON of release.json, standard.json, questionnaire.json and method.json
 * @throws ContentError with every problem of shape, or else every problem of binding, never the first alone
 */
export function compileRelease(files: ReleaseFiles): Standard {
  const release = parse('release.json', releaseSchema, files.release)
  const text = parse('standard.json', standardSchema, files.standard)
  const questionnaire = parse('questionnaire.json', questionnaireSchema, files.questionnaire)
  const method = parse('method.json', methodSchema, files.method)

  const questions: Question[] = [
    ...questionnaire.contribution.statements.map(
      (statement) => ({ type: 'statement', id: statement.id, statement }) as const,
    ),
    {
      type: 'forced-choice',
      id: questionnaire.contribution.forcedChoice.id,
      forcedChoice: questionnaire.contribution.forcedChoice,
    },
    ...text.dimensions.flatMap((dimension) =>
      questionnaire.indicators
        .filter((indicator) => indicator.dimension === dimension.id)
        .map((indicator) => ({ type: 'indicator', id: indicator.id, indicator }) as const),
    ),
    ...questionnaire.characteristics.items.map(
      (characteristic) => ({ type: 'characteristic', id: characteristic.id, characteristic }) as const,
    ),
  ]

  const questionById = new Map(questions.map((question) => [question.id, question]))
  const streams = text.streams.map((stream) => ({
    ...stream,
    statements: questionnaire.contribution.statements.filter((statement) => statement.stream === stream.id),
  }))
  const streamById = new Map(streams.map((stream) => [stream.id, stream]))
  const dimensions = text.dimensions.map((dimension) => ({
    ...dimension,
    indicators: questionnaire.indicators.filter((indicator) => indicator.dimension === dimension.id),
  }))
  const dimensionById = new Map(dimensions.map((dimension) => [dimension.id, dimension]))
  const descriptorById = new Map(text.descriptors.map((descriptor) => [descriptor.id, descriptor]))

  const standard: Standard = Object.freeze({
    release,
    text,
    questionnaire,
    method,
    streams,
    dimensions,
    indicators: dimensions.flatMap((dimension) => dimension.indicators),
    characteristics: questionnaire.characteristics.items,
    questions,
    question: (id) => questionById.get(id),
    dimension: (id) => dimensionById.get(id),
    stream: (id) => streamById.get(id),
    descriptor: (id) => descriptorById.get(id),
  })
  const problems = findBindingProblems(standard)
  if (problems.length > 0) throw new ContentError(problems)
  return standard
}

/** Every identifier that is doubled, or that points at nothing; every count the method relies on that is off. */
function findBindingProblems(standard: Standard): string[] {
  const { text, questionnaire, release } = standard
  const problems: string[] = []
  const refuse = (isWrong: boolean, problem: string) => {
    if (isWrong) problems.push(problem)
  }

  const scaled = [...questionnaire.indicators, ...questionnaire.characteristics.items]
  for (const [what, ids] of [
    [
      'question',
      [...questionnaire.contribution.statements, questionnaire.contribution.forcedChoice, ...scaled].map(
        (q) => q.id,
      ),
    ],
    ['option', scaled.flatMap((question) => question.options.map((option) => option.id))],
    ['descriptor', text.descriptors.map((descriptor) => descriptor.id)],
    ['stream', text.streams.map((stream) => stream.id)],
    ['dimension', text.dimensions.map((dimension) => dimension.id)],
    ['source', release.sources.map((source) => source.id)],
  ] as const) {
    const seen = new Set<string>()
    for (const id of ids) {
      refuse(seen.has(id), `the ${what} ‘${id}’ stands twice`)
      seen.add(id)
    }
  }

  for (const stream of standard.streams) {
    refuse(
      stream.statements.length !== 3,
      `the stream ‘${stream.id}’ needs three statements, not ${stream.statements.length}`,
    )
  }
  for (const statement of questionnaire.contribution.statements) {
    refuse(
      !standard.stream(statement.stream),
      `the statement ‘${statement.id}’ names no stream that exists: ‘${statement.stream}’`,
    )
  }
  for (const option of questionnaire.contribution.forcedChoice.options) {
    refuse(
      option.stream !== null && !standard.stream(option.stream),
      `the option ‘${option.id}’ of the forced choice names no stream that exists`,
    )
  }
  const { unknown, firmness, contribution } = questionnaire
  refuse(
    String(unknown.id) !== notEnoughKnown,
    `the option for what is not known is ‘${notEnoughKnown}’, not ‘${unknown.id}’`,
  )
  refuse(
    firmness.options.length !== 4 || new Set(firmness.options.map(({ id }) => id)).size !== 4,
    'each of the four kinds of firmness stands once',
  )
  refuse(
    contribution.scale.map(({ level }) => level).join() !== '0,1,2,3',
    'the scale of the contribution has the levels 0 to 3, once each, in ascending order',
  )
  refuse(
    text.streams.some(
      ({ id }) => contribution.forcedChoice.options.filter(({ stream }) => stream === id).length !== 1,
    ),
    'the forced choice offers each stream once',
  )
  for (const dimension of standard.dimensions) {
    refuse(
      dimension.indicators.length !== 3,
      `the dimension ‘${dimension.id}’ needs three indicators, not ${dimension.indicators.length}`,
    )
  }
  refuse(
    standard.dimensions.length !== 5,
    `the standard needs five dimensions, not ${standard.dimensions.length}`,
  )
  refuse(standard.characteristics.length !== 3, `three distinguishing characteristics are needed`)

  for (const indicator of questionnaire.indicators) {
    refuse(
      !standard.dimension(indicator.dimension),
      `the indicator ‘${indicator.id}’ names no dimension that exists`,
    )
    for (const stream of text.streams) {
      refuse(
        !(stream.id in indicator.notes),
        `the indicator ‘${indicator.id}’ has no note for the stream ‘${stream.id}’`,
      )
    }
    for (const noted of Object.keys(indicator.notes)) {
      refuse(
        !text.streams.some((stream) => stream.id === noted),
        `‘${indicator.id}’ has a note for no stream that exists: ‘${noted}’`,
      )
    }
  }
  for (const question of scaled) {
    const levels = question.options.map((option) => option.level)
    refuse(
      new Set(levels).size !== 4 ||
        levels.some((level, index) => index > 0 && level < (levels[index - 1] ?? 0)),
      `the options of ‘${question.id}’ must cover levels 0 to 3 in ascending order`,
    )
    refuse(
      question.options.length > 7,
      `‘${question.id}’ has more than seven options, which the result code cannot hold`,
    )
    for (const option of question.options) {
      refuse(option.id === questionnaire.unknown.id, `the option ‘${option.id}’ is reserved`)
      for (const id of option.descriptors) {
        refuse(!standard.descriptor(id), `the option ‘${option.id}’ names no descriptor that exists: ‘${id}’`)
      }
    }
  }
  for (const descriptor of text.descriptors) {
    refuse(
      descriptor.dimension !== 'distinguishing-characteristics' && !standard.dimension(descriptor.dimension),
      `the descriptor ‘${descriptor.id}’ names no dimension that exists`,
    )
    refuse(
      !release.sources.some((source) => source.id === descriptor.source),
      `the descriptor ‘${descriptor.id}’ names no source that exists: ‘${descriptor.source}’`,
    )
    for (const id of descriptor.streams) {
      refuse(!standard.stream(id), `the descriptor ‘${descriptor.id}’ names no stream that exists: ‘${id}’`)
    }
  }
  return problems
}
