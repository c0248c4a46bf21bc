import { Button } from '../../components/button.tsx'
import { calendarEntry } from '../../domain/guidance/calendar.ts'
import type { ChecklistEntry } from '../../domain/guidance/checklist.ts'
import type { Guidance } from '../../domain/guidance/compile.ts'
import { dueInWords, forceWords, sourceInWords } from '../../domain/guidance/words.ts'
import { keepBesideItem } from '../../domain/record/implement.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { markingNotChosen, titleOf } from '../../domain/report/words/role.ts'
import { downloadFile } from '../../storage/download.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { KeptFields } from './kept-fields.tsx'
import styles from './next-screen.module.css'
import { nextWords as words } from './words.ts'

export type NextStepProps = {
  readonly record: AssessmentRecord
  readonly guidance: Guidance
  readonly entry: ChecklistEntry
}

/** One step of the list: its tick, what it asks, when, how far it can be relied on, and what is kept beside it. */
export function NextStep({ record, guidance, entry }: NextStepProps) {
  const { item, standing, kept } = entry
  const { update } = useAssessmentActions()
  const id = `step-${item.id}`
  return (
    <li className={styles.step} data-done={kept.done}>
      <p className={styles.action}>
        <input
          id={id}
          type="checkbox"
          checked={kept.done}
          aria-describedby={`${id}-standing`}
          onChange={(event) => {
            const { checked } = event.currentTarget
            update(record.id, (current, now) =>
              keepBesideItem(current, guidance.release.id, item.id, { done: checked }, now),
            )
          }}
        />
        <label htmlFor={id}>{item.action}</label>
      </p>
      <div className={styles.told}>
        {item.detail.length > 0 && <p>{item.detail.join(' ')}</p>}
        <DueOfStep record={record} guidance={guidance} entry={entry} />
        <p className={styles.quiet}>
          {forceWords[item.force]}. {sourceInWords(guidance, entry)}
        </p>
        <div id={`${id}-standing`} className={styles.standing} data-standing={standing.state}>
          <p>
            <strong>{standing.label}.</strong> {standing.sentences.join(' ')}
          </p>
        </div>
        <KeptFields record={record} guidance={guidance} entry={entry} />
      </div>
    </li>
  )
}

function DueOfStep({ record, guidance, entry }: NextStepProps) {
  const { due, item, standing } = entry
  if (due === null) return null
  return (
    <>
      <p className={styles.due}>
        <strong>{dueInWords(guidance, due)}</strong> {due.state === 'reckoned' && due.words}
      </p>
      {due.state === 'reckoned' && standing.state === 'superseded' && <p>{words.superseded}</p>}
      {due.state === 'reckoned' && standing.state !== 'superseded' && (
        <Button kind="secondary" onClick={() => saveToCalendar(record, guidance, entry)}>
          {words.calendar}
          <span className="visually-hidden">: {item.action}</span>
        </Button>
      )}
    </>
  )
}

function saveToCalendar({ id, role }: AssessmentRecord, guidance: Guidance, entry: ChecklistEntry): void {
  const text = calendarEntry(guidance, entry, {
    recordId: id,
    role: titleOf(role),
    marking: role.marking || markingNotChosen,
    now: new Date().toISOString(),
  })
  if (text !== null) downloadFile(`${entry.item.id}.ics`, new Blob([text], { type: 'text/calendar' }))
}
