/** The facts that the content rests on, loaded when they are asked for. */
import * as z from 'zod/mini'
import { type Facts, factsSchema } from '../domain/content/schema.ts'

let facts: Promise<Facts> | undefined

/**
 * Loads every fact; the same for every call.
 *
 * @throws z.core.$ZodError where the file is not of the shape of the facts
 */
export function loadFacts(): Promise<Facts> {
  facts ??= import('../../content/facts.json').then(
    ({ default: file }) => z.parse(factsSchema, file),
    (error: unknown) => {
      // A chunk that did not arrive may arrive the next time.
      facts = undefined
      throw error
    },
  )
  return facts
}
