/** The JSON Schemas for editors, by file name, generated from the schemas that the app itself reads with. */
import * as z from 'zod/mini'
import { caseSchema } from '../domain/content/case-schema.ts'
import { migrationSchema } from '../domain/content/migration-schema.ts'
import {
  factsSchema,
  methodSchema,
  questionnaireSchema,
  releaseSchema,
  standardSchema,
} from '../domain/content/schema.ts'
import { conditionsSchema, guidanceReleaseSchema, itemsSchema } from '../domain/guidance/schema.ts'
import { recordSchema } from '../domain/record/schema.ts'

const schemas = {
  release: releaseSchema,
  standard: standardSchema,
  questionnaire: questionnaireSchema,
  method: methodSchema,
  facts: factsSchema,
  migration: migrationSchema,
  record: recordSchema,
  case: caseSchema,
  'guidance-release': guidanceReleaseSchema,
  'guidance-conditions': conditionsSchema,
  'guidance-items': itemsSchema,
} as const

/** Every schema as it should stand in `content/schema/`. */
export function writeSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      z.toJSONSchema(schema, { io: 'input' }),
    ]),
  )
}
