/**
 * The shape of a file in `content/migrations/`: how the answers of one release are carried into the next. What it
 * does not name is the same in both releases; the content check proves that (see `check/migration-checks.ts`).
 */
import '../schema-settings.ts'
import * as z from 'zod/mini'
import { releaseSchema } from './schema.ts'

const id = () => z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const words = () => z.string().check(z.minLength(1), z.maxLength(1200))

export const migrationSchema = z.strictObject({
  from: releaseSchema.shape.id,
  to: releaseSchema.shape.id,
  /** What the new release corrects, for whoever moves a record to it. */
  summary: words(),
  /** Questions that changed: what each became, or null where it is not asked any more. */
  questions: z.array(
    z.strictObject({
      id: id().brand<'QuestionId'>(),
      becomes: z.nullable(id().brand<'QuestionId'>()),
      reason: words(),
    }),
  ),
  /** Options that changed: what each became in the question’s new form, or null where the question is to be answered again. */
  options: z.array(
    z.strictObject({
      question: id().brand<'QuestionId'>(),
      id: id().brand<'OptionId'>(),
      becomes: z.nullable(id().brand<'OptionId'>()),
      reason: words(),
    }),
  ),
})

export type Migration = z.infer<typeof migrationSchema>
