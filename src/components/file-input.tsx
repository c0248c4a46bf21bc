import { controlOf, Field, type FieldProps } from './field.tsx'
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
export function FileInput({ label, accept, multiple, onFiles, ...field }: Props) {
  return (
    <Field label={label} {...field}>
      <input
        {...controlOf(field)}
        type="file"
        accept={accept}
        multiple={multiple}
        className={styles.input}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          if (files.length > 0) onFiles(files)
          // The same file, mended, can be chosen again.
          currentTarget.value = ''
        }}
      />
    </Field>
  )
}
