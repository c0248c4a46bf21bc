/** The errors of a draft in the order of its page. */
import type { FieldErrors, FieldValues } from 'react-hook-form'
import type { FieldError } from '../../components/error-summary.tsx'

/** @param fieldId the identifier of a field’s first control */
export function errorsInOrder<Draft extends FieldValues>(
  errors: FieldErrors<Draft>,
  fields: readonly (keyof Draft & string)[],
  fieldId: (field: keyof Draft & string) => string,
): readonly FieldError[] {
  return fields.flatMap((field) => {
    const message = errors[field]?.message
    return typeof message === 'string' ? [{ field: fieldId(field), message }] : []
  })
}
