import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { titleOf } from '../../domain/report/words/role.ts'
import type { Line } from '../../store/register/lines.ts'
import type { Done } from '../../store/register/done.ts'
import { useRegister } from '../../store/use-register.ts'
import styles from './register-screen.module.css'
import { savedInWords } from './save-to-file.tsx'
import { useSave } from './use-save.ts'
import { registerWords as words } from './words.ts'

type Props = {
  readonly chosen: readonly Line[]
  /** Whether there is anything to select. */
  readonly isEmpty: boolean
  /** The selection has been dealt with. */
  readonly onDone: () => void
}

type Outcome =
  | { readonly kind: 'said'; readonly text: string; readonly undo?: readonly string[] }
  | { readonly kind: 'problem'; readonly text: string }
  /** Nothing was done yet: these are decided, or could not be read, and there is no file of them. */
  | { readonly kind: 'unfiled'; readonly ids: readonly string[]; readonly titles: string }

/** What can be done with the selected assessments, and what came of it. */
export function SelectionActions({ chosen, isEmpty, onDone }: Props) {
  const register = useRegister()
  const { saveOne, saveMany } = useSave()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const ids = chosen.map(({ id }) => id)

  const say = (done: Done<unknown>, text: string, undo?: readonly string[]) => {
    if (!done.ok) return setOutcome({ kind: 'problem', text: done.problem })
    setOutcome({ kind: 'said', text, ...(undo && { undo }) })
    return onDone()
  }
  const remove = async (removed: readonly string[]) => {
    const done = await register.remove(removed)
    say(done, words.removed(removed.length), done.ok ? done.result : [])
  }
  const removeUnlessUnfiled = async () => {
    if (ids.length === 0) return setOutcome({ kind: 'problem', text: words.selectFirst })
    const unfiled = new Set(await register.findUnfiled(ids))
    if (unfiled.size === 0) return remove(ids)
    const titles = chosen.filter(({ id }) => unfiled.has(id)).map((line) => `‘${titleOf(line)}’`)
    return setOutcome({ kind: 'unfiled', ids, titles: titles.join(', ') })
  }
  const duplicate = async () => {
    const [id, ...others] = ids
    if (id === undefined || others.length > 0) {
      return setOutcome({ kind: 'problem', text: words.selectOnlyOne })
    }
    return say(await register.duplicate(id), words.duplicated)
  }
  const save = async () => {
    const [id, ...others] = ids
    if (id === undefined) return setOutcome({ kind: 'problem', text: words.selectFirst })
    const saved = others.length === 0 ? await saveOne(id) : await saveMany(ids)
    // Nothing is said where the user thought better of it.
    return say(saved, savedInWords(saved))
  }
  const undo = async (keys: readonly string[]) => {
    say(await register.putBack(keys), words.broughtBack(keys.length))
  }

  if (isEmpty && outcome === null) return null
  return (
    <div className={styles.actions}>
      <p className={styles.chosen}>{words.withSelected(chosen.length)}</p>
      {/* Pressed without what it needs, each says what to select. */}
      <Button kind="secondary" aria-disabled={ids.length === 0} onClick={() => void save()}>
        {words.save}
      </Button>
      <Button kind="secondary" aria-disabled={ids.length !== 1} onClick={() => void duplicate()}>
        {words.duplicate}
      </Button>
      <Button
        id="register-remove"
        kind="secondary"
        aria-disabled={ids.length === 0}
        onClick={() => void removeUnlessUnfiled()}
      >
        {words.remove}
      </Button>
      <div className={styles.outcome} role="status">
        {outcome?.kind === 'said' && (
          <p>
            {outcome.text}{' '}
            {outcome.undo && (
              <Button kind="secondary" onClick={() => void undo(outcome.undo ?? [])}>
                {words.undo}
              </Button>
            )}
          </p>
        )}
      </div>
      {outcome?.kind === 'problem' && (
        <Notice tone="attention" urgent heading={words.problemHeading}>
          <p>{outcome.text}</p>
        </Notice>
      )}
      {outcome?.kind === 'unfiled' && (
        <Notice tone="attention" urgent heading={words.unfiledHeading}>
          <p>{words.unfiled(outcome.titles)}</p>
          <Button onClick={() => void save()}>{words.save}</Button>{' '}
          <Button kind="secondary" onClick={() => setOutcome(null)}>
            {words.keep}
          </Button>{' '}
          <Button kind="secondary" onClick={() => void remove(outcome.ids)}>
            {words.removeAnyway}
          </Button>
        </Notice>
      )}
    </div>
  )
}
