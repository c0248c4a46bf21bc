import { useState } from 'react'
import type { Saved } from '../../store/register/save.ts'
import { saveWords as words } from './save-words.ts'
import styles from './save-to-file.module.css'
import { useSave } from './use-save.ts'

/** Saves one assessment to its file, from wherever it is shown. Says what came of it. */
export function SaveToFile({ id }: { readonly id: string }) {
  const { saveOne } = useSave()
  const [saved, setSaved] = useState<Saved | null>(null)
  return (
    <>
      <button type="button" className={styles.save} onClick={() => void saveOne(id).then(setSaved)}>
        {words.save}
      </button>
      <span role="status" className={saved?.ok === false ? styles.problem : styles.done}>
        {savedInWords(saved)}
      </span>
    </>
  )
}

/** Nothing where nothing was saved because the user thought better of it. */
export function savedInWords(saved: Saved | null): string {
  if (saved === null) return ''
  if (!saved.ok) return saved.problem
  if (saved.result === null) return ''
  const { name, left } = saved.result
  return left === undefined ? words.savedAs(name) : `${words.savedAs(name)} ${words.left(left)}`
}
