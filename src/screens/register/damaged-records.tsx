import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import type { Damaged } from '../../storage/record-storage.ts'
import { useAssessments } from '../../store/context.tsx'
import { useRegister } from '../../store/use-register.ts'
import { damagedWords as words } from './words.ts'

/** What is stored and could not be read, each offered as a file. Nothing at all where all is well. */
export function DamagedRecords() {
  const damaged = useAssessments((state) => state.damaged)
  if (damaged.length === 0) return null
  return (
    <Notice tone="attention" heading={words.heading(damaged.length)}>
      <p>{words.explanation}</p>
      <ul>
        {damaged.map((each) => (
          <li key={each.key}>
            <DamagedRecord damaged={each} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type Props = { readonly damaged: Damaged; readonly onRemoved?: () => void }

/** It can be deleted once a file holds it: what cannot be read here may be read by another version. */
export function DamagedRecord({ damaged: { key, problem }, onRemoved }: Props) {
  const { saveDamaged, deleteDamaged } = useRegister()
  const [isSaved, setSaved] = useState(false)
  const [refusal, setRefusal] = useState('')
  const save = async () => {
    const done = await saveDamaged(key)
    setSaved(done.ok)
    setRefusal(done.ok ? '' : done.problem)
  }
  const remove = async () => {
    const done = await deleteDamaged(key)
    if (done.ok) onRemoved?.()
    else setRefusal(done.problem)
  }
  const which = <span className="visually-hidden"> {key}</span>
  return (
    <div>
      <p>{problem}</p>
      <Button kind="secondary" onClick={() => void save()}>
        {words.save}
        {which}
      </Button>{' '}
      {isSaved && (
        <Button kind="secondary" onClick={() => void remove()}>
          {words.remove}
          {which}
        </Button>
      )}
      <p role="status">{refusal}</p>
    </div>
  )
}
