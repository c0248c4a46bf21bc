/** The check of a content release: what the schema and the compiling cannot say. */
import { factChecks } from './fact-checks.ts'
import { migrationChecks } from './migration-checks.ts'
import { scaleChecks } from './scale-checks.ts'
import type { Content, ContentCheck, ContentProblem } from './types.ts'
import { wordChecks } from './word-checks.ts'

/** Every check, by family. Each has a broken fixture in test/content/. */
export const contentChecks: readonly ContentCheck[] = [
  ...factChecks,
  ...scaleChecks,
  ...migrationChecks,
  ...wordChecks,
]

/**
 * Everything that is wrong with a release that compiles: facts, kinds, scales, migrations and words.
 * An empty list means that it may be released.
 */
export function checkContent(content: Content): readonly ContentProblem[] {
  return contentChecks.flatMap((check) => check.find(content))
}

/** One line for a problem: file, identifier, what is wrong and how to mend it. */
export function describeProblem({
  check,
  file,
  id,
  message,
}: Readonly<Record<'check' | 'file' | 'id' | 'message', string>>): string {
  return `${file}, ${id}: ${message} (${check})`
}
