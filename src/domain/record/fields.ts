/** The small shapes that every part of a record is made of, with their limits. */
import '../schema-settings.ts'
import * as z from 'zod/mini'
import { wellFormedText } from './well-formed.ts'

/** The most characters that a line, and a passage, of a record may have. */
export const lineLimit = 1000
export const passageLimit = 20_000
/** The most entries that a list of a record may have. */
export const listLimit = 2000

const text = (limit: number) => z.string().check(z.maxLength(limit), z.overwrite(wellFormedText))
export const line = () => text(lineLimit)
export const passage = () => text(passageLimit)
/** ISO 8601 in UTC. */
export const moment = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/))
/** ISO date, or empty. */
export const day = () => z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/))
export const identifier = () => z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[a-z0-9-]+$/))
export const sha256 = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** 0 stands for below the SES. */
export const level = () => z.literal([0, 1, 2, 3])

export const questionIdSchema = identifier().brand<'QuestionId'>()
export const optionIdSchema = identifier().brand<'OptionId'>()
export const streamIdSchema = identifier().brand<'StreamId'>()
export const dimensionIdSchema = identifier().brand<'DimensionId'>()
export const releaseIdSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}\.\d+$/))
  .brand<'ReleaseId'>()
