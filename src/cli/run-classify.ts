/** `npm run -s classify -- FILE_OR_CODE`: classifies a record, a minimal file or a result code. */
import { readFile, stat } from 'node:fs/promises'
import { loadRelease } from '../content/releases.ts'
import { classify } from '../domain/classify/classify.ts'
import type { Standard } from '../domain/content/standard.ts'
import { findBindingProblem } from '../domain/record/bind.ts'
import { recordFromCode } from '../domain/record/from-code.ts'
import { readMinimalFile, readReleaseOfMinimalFile } from '../domain/record/minimal-file.ts'
import { claimsToBeRecord, readRecord, type ReadRecord } from '../domain/record/read.ts'
import { claimsToBeCode, readResultCode } from '../domain/record/result-code.ts'
import { type CommandOutcome, messageOf, refuse, succeed } from './outcome.ts'
import { printClassification } from './print-classification.ts'

const usage = 'Give one file or result code: npm run -s classify -- FILE_OR_CODE'
const mostBytes = 5_000_000

/** What was given cannot be classified; the message says why, in one line. */
class Refusal extends Error {}

/**
 * Runs the command.
 *
 * @param args the arguments after the command’s name
 * @param now the moment, ISO 8601 in UTC; a record that is built here is dated with it
 */
export async function runClassify(args: readonly string[], now: string): Promise<CommandOutcome> {
  const [given] = args
  if (given === undefined || given === '' || args.length > 1) return refuse(usage)
  try {
    const as = { id: 'command-line', now }
    const { standard, read } = claimsToBeCode(given.trim())
      ? await fromCode(given, as)
      : await fromFile(given, as)
    if (!read.ok) return refuse(read.problem)
    return succeed(
      JSON.stringify(printClassification(standard, read.record, classify(standard, read.record)), null, 2),
    )
  } catch (error) {
    return refuse(messageOf(error))
  }
}

type As = { readonly id: string; readonly now: string }
type Found = { readonly standard: Standard; readonly read: ReadRecord }

async function fromCode(text: string, as: As): Promise<Found> {
  const code = readResultCode(text)
  if (!code.ok) throw new Refusal(code.problem)
  const standard = await loadRelease(code.release)
  return { standard, read: recordFromCode(standard, code.body, as) }
}

async function fromFile(path: string, as: As): Promise<Found> {
  const value = parse(path, await readText(path))
  if (claimsToBeRecord(value)) {
    const read = readRecord(value)
    if (!read.ok) throw new Refusal(read.problem)
    const standard = await loadRelease(read.record.release)
    const problem = findBindingProblem(standard, read.record)
    return { standard, read: problem ? { ok: false, problem } : read }
  }
  const named = readReleaseOfMinimalFile(value)
  if (!named.ok) throw new Refusal(named.problem)
  const standard = await loadRelease(named.release)
  return { standard, read: readMinimalFile(standard, value, as) }
}

async function readText(path: string): Promise<string> {
  const found = await stat(path).catch((error: unknown) => {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Refusal(
      isAbsent ? `There is no file ‘${path}’.` : `The file ‘${path}’ cannot be read: ${messageOf(error)}.`,
    )
  })
  if (found.isDirectory()) throw new Refusal(`‘${path}’ is a folder. ${usage}`)
  if (!found.isFile()) throw new Refusal(`‘${path}’ is not a file. ${usage}`)
  if (found.size > mostBytes) throw new Refusal(`The file ‘${path}’ is larger than 5 MB, which no record is.`)
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new Refusal(`The file ‘${path}’ cannot be read: ${messageOf(error)}.`)
  })
}

function parse(path: string, text: string): unknown {
  try {
    // Some editors put a byte order mark in front, which JSON does not allow.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refusal(`The file ‘${path}’ is not JSON.`)
  }
}
