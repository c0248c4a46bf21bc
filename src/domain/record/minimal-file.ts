/**
 * The minimal file: a release and answers, for use without the browser.
 * `{"release": "…", "answers": {"<question>": "<option>" | {"option": "…", "firmness": "…"}}}`
 */
import * as z from 'zod/mini'
import { asksFirmness, type Standard } from '../content/standard.ts'
import { findAnswerProblem } from './bind.ts'
import { createRecord } from './create.ts'
import type { ReadRecord } from './read.ts'
import { type Answer, answerSchema } from './answer-schema.ts'
import type { Answers } from './schema.ts'

const optionSchema = z.nonoptional(answerSchema.shape.option)
const judgementSchema = z.strictObject({ option: optionSchema, firmness: answerSchema.shape.firmness })

/** The release that a minimal file names, as text; or a problem that says what is wrong with the file. */
export function readReleaseOfMinimalFile(
  value: unknown,
): { readonly ok: true; readonly release: string } | { readonly ok: false; readonly problem: string } {
  const refuse = (problem: string) => ({ ok: false, problem }) as const
  if (!isObject(value)) return refuse('The file holds no JSON object. It needs ‘release’ and ‘answers’.')
  const stray = Object.keys(value).find((key) => key !== 'release' && key !== 'answers')
  if (stray !== undefined)
    return refuse(`The file has a field ‘${stray}’. It may hold ‘release’ and ‘answers’ only.`)
  if (typeof value['release'] !== 'string') return refuse('The file does not name its ‘release’ as text.')
  if (!isObject(value['answers'])) return refuse('The file does not hold its ‘answers’ as an object.')
  return { ok: true, release: value['release'] }
}

/**
 * Reads a minimal file into a full record, so that one way of classifying serves all.
 * A bare option is firm where firmness is asked.
 *
 * @returns the record, or one sentence on the first thing that is wrong
 */
export function readMinimalFile(
  standard: Standard,
  value: unknown,
  as: { readonly id: string; readonly now: string },
): ReadRecord {
  const named = readReleaseOfMinimalFile(value)
  if (!named.ok) return named
  if (named.release !== standard.release.id) {
    return {
      ok: false,
      problem: `The file names the release ‘${named.release}’, not ‘${standard.release.id}’.`,
    }
  }
  const answers: Answers = {}
  const given = isObject(value) && isObject(value['answers']) ? Object.entries(value['answers']) : []
  for (const [id, entry] of given) {
    const question = standard.questions.find((known) => known.id === id)
    if (!question) return { ok: false, problem: `The release ‘${named.release}’ has no question ‘${id}’.` }
    const read = readAnswer(id, entry)
    if (!read.ok) return read
    const problem = findAnswerProblem(standard, id, read.answer)
    if (problem) return { ok: false, problem }
    const isFirm = asksFirmness(question) && read.answer.option !== standard.questionnaire.unknown.id
    answers[question.id] = isFirm ? { ...read.answer, firmness: read.answer.firmness ?? 'firm' } : read.answer
  }
  return { ok: true, record: { ...createRecord({ ...as, release: standard.release.id }), answers } }
}

function readAnswer(
  id: string,
  entry: unknown,
): { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly problem: string } {
  const result = z.safeParse(judgementSchema, typeof entry === 'string' ? { option: entry } : entry)
  if (result.success) return { ok: true, answer: result.data }
  const issue = result.error.issues[0]
  if (issue?.code === 'unrecognized_keys') {
    return {
      ok: false,
      problem: `The answer to ‘${id}’ has a field ‘${issue.keys[0]}’. It may hold ‘option’ and ‘firmness’.`,
    }
  }
  if (issue?.path[0] === 'firmness') {
    return {
      ok: false,
      problem: `The firmness at ‘${id}’ is none of ${judgementSchema.shape.firmness.def.innerType.options.join(', ')}.`,
    }
  }
  return {
    ok: false,
    problem:
      typeof entry === 'string'
        ? `The question ‘${id}’ has no option ‘${entry}’.`
        : `The answer to ‘${id}’ is neither the identifier of an option nor an object with ‘option’.`,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
