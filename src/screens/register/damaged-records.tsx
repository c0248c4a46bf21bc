import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useAssessments } from '../../store/context.tsx'
import { useRegister } from '../../store/use-register.ts'
import { damagedWords as words } from './words.ts'

/** What is stored and could not be read, each offered as a file. Nothing at all where all is well. */
export function DamagedRecords() {
  const damaged = useAssessments((state) => state.damaged)
  const { saveDamaged } = useRegister()
  if (damaged.length === 0) return null
  return (
    <Notice tone="attention" heading={words.heading(damaged.length)}>
      <p>{words.explanation}</p>
      <ul>
        {damaged.map(({ key, problem }) => (
          <li key={key}>
            <p>{problem}</p>
            <Button kind="secondary" onClick={() => void saveDamaged(key)}>
              {words.save}
              <span className="visually-hidden"> {key}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
