import { describedBy, HintAndError, type FieldProps } from './field.tsx'
import field from './field.module.css'
import styles from './file-input.module.css'

type Props = FieldProps & {
  readonly label: string
  /** Endings of the names that the browser offers first, as ‘.json,.html’. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** One file, chosen or dropped onto the field: the browser’s own control takes both. */
export function FileInput({ id, label, hint, error, accept, onFile }: Props) {
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
        className={styles.input}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // The same file, mended, can be chosen again.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
