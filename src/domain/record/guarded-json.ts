/** Parses JSON that nothing is known about: size and depth are seen to before parsing costs anything. */
import { findRepeatedName } from './repeated-name.ts'

/** The most that a file may hold: bytes, and so characters too. */
export const largestFile = 5_000_000
/** A record is seven levels deep, and a backup two more. */
const deepest = 16
const longestName = 200
const refusedNames: readonly string[] = ['__proto__', 'constructor', 'prototype']

export type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string }

/** @returns the value, free of names that reach into an object’s prototype; or one message that says what is wrong */
export function parseGuarded(text: string): ParsedJson {
  const refuse = (problem: string) => ({ ok: false, problem }) as const
  if (isDeeperThan(deepest, text)) {
    return refuse('The file is nested deeper than any record. Choose the file that this tool saved.')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse(
      text.startsWith('{')
        ? 'The file is damaged or cut short. Get it again from where it came from.'
        : 'The file is none that this tool saves. Choose a record, a backup or a report with the ending .json or .html.',
    )
  }
  const problem = findProblem(value) ?? findRepeated(text)
  return problem === null ? { ok: true, value } : refuse(problem)
}

/** Whether brackets outside strings nest deeper than that. Reads the text once, and stops where it is certain. */
function isDeeperThan(limit: number, text: string): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') isInString = !isInString
    else if (isInString && character === '\\') at += 1
    else if (!isInString && (character === '{' || character === '[')) depth += 1
    else if (!isInString && (character === '}' || character === ']')) depth -= 1
    if (depth > limit) return true
  }
  return false
}

/** A backup this tool writes itself, and it is long to go through: a single file may have been written by hand. */
function findRepeated(text: string): string | null {
  const name = text.length > largestFile ? null : findRepeatedName(text)
  return name === null
    ? null
    : `The file has the field ‘${name}’ twice in one place. Leave the one that is meant.`
}

function findProblem(value: unknown): string | null {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? brokenText : null
  if (typeof value !== 'object' || value === null) return null
  for (const [name, each] of Object.entries(value)) {
    if (name.length > longestName || /\p{C}/u.test(name)) {
      return 'The file has a field with a name that no record uses: too long, or with characters that do not print.'
    }
    if (refusedNames.includes(name)) return `The file has a field ‘${name}’, which no record may have.`
    const problem = findProblem(each)
    if (problem !== null) return problem
  }
  return null
}

/** Such a text has no fingerprint. */
const brokenText =
  'The file has half of a character in one of its texts. Get it again from where it came from.'
