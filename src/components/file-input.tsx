import { describedBy, HintAndError, type FieldProps } from './field.tsx'
import field from './field.module.css'
import styles from './file-input.module.css'

type Props = FieldProps & {
  readonly label: string
  /** Endings of the names that the browser offers first, as ‘.json,.html’. */
  readonly accept: string
  readonly multiple?: boolean
  /** One file or, with `multiple`, more; never none. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A file or several, chosen or dropped onto the field: the browser’s own control takes both. */
export function FileInput({ id, label, hint, error, accept, multiple, onFiles }: Props) {
  return (
    <div className={`${field.field} ${error === undefined ? '' : field.failed}`}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        className={styles.input}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          if (files.length > 0) onFiles(files)
          // The same file, mended, can be chosen again.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
