/**
 * The result code: a content release and every answer in one line that survives being printed and typed.
 *
 * `SESWLS/<release>/<body>/<check>`. The body has one symbol of Crockford's base 32 for each question in
 * the order of the questionnaire, and one for each stream's secondary verification. The check is the sum
 * of the codes of all characters before it, each weighted by a power of 2, modulo the prime 1021: no
 * single substitution of printable ASCII and no swap of two neighbours leaves it as it was.
 */
import { classify } from '../classify/classify.ts'
import type { Classification } from '../classify/types.ts'
import { isCurrent } from '../classify/verification.ts'
import type { Standard } from '../content/standard.ts'
import { decodeAnswer, encodeAnswer } from './code-answer.ts'
import { checkOf, symbols } from './code-symbols.ts'
import type { Answers, AssessmentRecord, Reading, StreamId } from './schema.ts'

const start = 'SESWLS'
/** A reading's symbol is its place in this list plus one; 0 stands for none. */
const readings = ['fits', 'reads-lower', 'reads-higher'] as const satisfies readonly Reading[]

export type ReadCode =
  | { readonly ok: true; readonly release: string; readonly body: string }
  | { readonly ok: false; readonly problem: string }

type Readings = Readonly<Record<StreamId, Reading>>

export type DecodedCode =
  | {
      readonly ok: true
      readonly answers: Answers
      /** By stream, where one was verified. What it was made against follows from the answers. */
      readonly readings: Readings
    }
  | { readonly ok: false; readonly problem: string }

/** Whether the text means to be a result code, rather than the name of a file. */
export function claimsToBeCode(text: string): boolean {
  return text.toUpperCase().startsWith(`${start}/`)
}

/**
 * Writes the code of a record. Notes, sources and the role are not in it; a verification that no
 * longer holds is not either. An indicator without firmness is unanswered, as it is for the rule.
 *
 * @param classification of this record, where it is at hand
 */
export function writeResultCode(
  standard: Standard,
  record: AssessmentRecord,
  classification?: Classification,
): string {
  const values = [
    ...standard.questions.map((question) => encodeAnswer(standard, question, record.answers[question.id])),
    ...encodeReadings(standard, record, classification),
  ]
  const text = values.map((value) => symbols.charAt(value)).join('')
  let from = 0
  const body = groupSizes(standard).map((size) => text.slice(from, (from += size)))
  const covered = `${start}/${standard.release.id}/${body.join('-')}`
  return `${covered}/${checkOf(covered)}`
}

/**
 * Reads a code as far as that goes without its release: its form and its check. White space around it is
 * dropped; inside, and in case, it has to stand as printed.
 *
 * @returns the release it names and its body, or a problem that says what to do
 */
export function readResultCode(text: string): ReadCode {
  const code = text.trim()
  const refuse = (problem: string): ReadCode => ({ ok: false, problem })
  if (code === '') return refuse('There is no result code. Paste the whole line from the report.')
  if (!claimsToBeCode(code)) {
    return refuse(
      `This is not a result code: it does not start with ‘${start}/’. Paste the whole line from the report.`,
    )
  }
  if (/\s/.test(code)) {
    return refuse(
      'The result code has a space or a line break inside. Take it out, so that the code is one unbroken line.',
    )
  }
  if (/[a-z]/.test(code)) {
    return refuse('The result code has small letters. Write every letter as a capital, as in the report.')
  }
  const parts = code.split('/')
  const [, release, body, check] = parts
  if (release === undefined || body === undefined || check === undefined || check.length < 2) {
    return refuse('The result code is cut short. Paste the whole line from the report.')
  }
  const isWhole = parts.length === 4 && check === checkOf(code.slice(0, code.lastIndexOf('/')))
  if (!isWhole) {
    return refuse(
      'The result code is damaged: a character differs from the code as printed. Copy it from the report again.',
    )
  }
  return { ok: true, release, body }
}

/**
 * Decodes the body under the release that the code names.
 *
 * @returns the answers and the readings, or a problem that says what does not fit the release
 */
export function decodeAnswers(standard: Standard, body: string): DecodedCode {
  const misfit = (what: string): DecodedCode => ({
    ok: false,
    problem: `The result code does not fit the release ‘${standard.release.id}’: ${what}. Copy it from the report again.`,
  })
  const groups = body.split('-')
  const sizes = groupSizes(standard)
  if (groups.length !== sizes.length || groups.some((group, index) => group.length !== sizes[index])) {
    return misfit('it holds another number of answers')
  }
  const text = groups.join('')

  const answers: Answers = {}
  for (const [index, question] of standard.questions.entries()) {
    const answer = decodeAnswer(standard, question, symbols.indexOf(text.charAt(index)))
    if (answer === 'misfit') return misfit(`it holds no possible answer to ‘${question.id}’`)
    if (answer) answers[question.id] = answer
  }

  const found: Record<StreamId, Reading> = {}
  for (const [index, stream] of standard.streams.entries()) {
    const value = symbols.indexOf(text.charAt(standard.questions.length + index))
    const reading = readings[value - 1]
    if (value !== 0 && !reading) return misfit(`it holds no possible verification through ‘${stream.id}’`)
    if (reading) found[stream.id] = reading
  }
  return { ok: true, answers, readings: found }
}

/** Contribution, each dimension, the characteristics, the verification. */
function groupSizes(standard: Standard): number[] {
  const dimensions = standard.dimensions.map((dimension) => dimension.indicators.length)
  const scaled = standard.indicators.length + standard.characteristics.length
  return [
    standard.questions.length - scaled,
    ...dimensions,
    standard.characteristics.length,
    standard.streams.length,
  ]
}

/** By stream: the place of its reading plus one, or 0 where it has none that still holds. */
function encodeReadings(
  standard: Standard,
  record: AssessmentRecord,
  classification?: Classification,
): number[] {
  const isVerified = Object.keys(record.verification).length > 0
  const result = isVerified ? (classification ?? classify(standard, record)) : null
  return standard.streams.map(({ id }) => {
    const entry = record.verification[id]
    const holds = entry && result?.outcome === 'indicated' && isCurrent(entry, result.band, result.stream)
    return holds ? readings.indexOf(entry.reading) + 1 : 0
  })
}
