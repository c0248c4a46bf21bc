import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import type { Source, SourceId } from '../../domain/record/evidence-schema.ts'
import { sourceInList } from '../../domain/report/words/evidence.ts'
import styles from './citations.module.css'
import { citeWords as words } from './words.ts'

type Props = {
  readonly id: string
  readonly sources: readonly Source[]
  /** Called as well where the page is left with a source chosen. */
  readonly onCite: (source: SourceId) => void
  readonly onCiteNew: () => void
}

/** The ways to cite: a source of the register, or one that is not in it yet. */
export function ChooseSource({ id, sources, onCite, onCiteNew }: Props) {
  const [chosen, setChosen] = useState('')
  const [isMissing, setMissing] = useState(false)
  const source = sources.find((each) => each.id === chosen)
  const citeChosen = useEffectEvent(() => source && onCite(source.id))
  useEffect(() => () => citeChosen(), [])
  const cite = () => {
    setMissing(source === undefined)
    if (source === undefined) return document.getElementById(`${id}-choose`)?.focus()
    setChosen('')
    return onCite(source.id)
  }
  return (
    <>
      {sources.length > 0 && (
        <Select
          id={`${id}-choose`}
          label={words.choose}
          prompt={words.choosePrompt}
          error={isMissing ? words.chooseFirst : undefined}
          choices={sources.map((source) => ({ value: source.id, label: sourceInList(source) }))}
          registration={{ value: chosen, onChange: (event) => setChosen(event.currentTarget.value) }}
        />
      )}
      <div className={styles.ways}>
        {sources.length > 0 && (
          <Button kind="secondary" onClick={cite}>
            {words.cite}
          </Button>
        )}
        <Button id={`${id}-new`} kind="secondary" onClick={onCiteNew}>
          {words.citeNew}
        </Button>
      </div>
    </>
  )
}
