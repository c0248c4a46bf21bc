import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button.tsx'
import { useStores } from '../../store/context.tsx'
import type { Saved } from '../../store/register/save.ts'
import { address } from '../addresses.ts'
import styles from './register-screen.module.css'
import { savedInWords } from './save-to-file.tsx'
import { useSave } from './use-save.ts'
import { registerWords as words } from './words.ts'

/** Files in, and everything out. */
export function FileActions() {
  const { assessments } = useStores()
  const { saveMany } = useSave()
  const [saved, setSaved] = useState<Saved | null>(null)
  const backUp = async () => setSaved(await saveMany(Object.keys(assessments.getState().rows)))
  return (
    <div className={styles.files}>
      <ButtonLink to={address('openFiles')}>{words.open}</ButtonLink>
      <Button kind="secondary" onClick={() => void backUp()}>
        {words.backUp}
      </Button>
      <p role="status" className={styles.backup}>
        {savedInWords(saved)}
      </p>
    </div>
  )
}
