/** The worked cases, loaded when they are asked for. */
import * as z from 'zod/mini'
import { caseSchema, type WorkedCase } from '../domain/content/case-schema.ts'

/**
 * Loads every worked case, in the order they are listed.
 *
 * @throws z.core.$ZodError where a case is not of the shape of a case
 */
export async function loadCases(): Promise<readonly WorkedCase[]> {
  const { caseFiles } = await import('./case-files.ts')
  return z.parse(z.array(caseSchema), caseFiles)
}
