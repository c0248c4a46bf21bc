import { useState } from 'react'
import { Details } from '../../components/details.tsx'
import { tieDuty } from '../../domain/record/change-duties.ts'
import type { DutyTie } from '../../domain/record/evidence-schema.ts'
import { questionName } from '../../domain/report/words/questions.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { sectionsOf } from '../sections.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import styles from './duties-screen.module.css'
import { dutiesWords as words } from './words.ts'

type Props = AssessmentScreenProps & {
  readonly duty: DutyTie
  /** Counted from 1. */
  readonly place: number
}

/** One sentence of the duties. The answers to tie it to are a press away; each tie is saved as it is made. */
export function OneDuty(props: Props) {
  const { standard, duty, place } = props
  const [isOpened, setOpened] = useState(false)
  return (
    <li className={styles.duty}>
      <p>{duty.sentence}</p>
      {duty.questions.length > 0 && (
        <p className={styles.tied}>
          {words.tiedTo}: {duty.questions.map((id) => questionName(standard, id)).join(', ')}
        </p>
      )}
      <Details
        summary={
          <>
            {words.tie(duty.questions.length)}
            <span className="visually-hidden"> {words.ofSentence(place)}</span>
          </>
        }
        onOpen={() => setOpened(true)}
      >
        {isOpened && <Ties {...props} />}
      </Details>
    </li>
  )
}

function Ties({ standard, record, duty, place }: Props) {
  const { update } = useAssessmentActions()
  const prefix = `duty-${place}`
  return (
    <fieldset className={styles.ties}>
      <legend className={styles.legend}>{words.legend}</legend>
      {sectionsOf(standard).map((section) => (
        <div key={section.id} role="group" aria-labelledby={`${prefix}-${section.id}`}>
          <p id={`${prefix}-${section.id}`} className={styles.section}>
            {section.name}
          </p>
          {section.questions.map((question) => (
            <p key={question} className={styles.tie}>
              <input
                id={`${prefix}-${question}`}
                type="checkbox"
                checked={duty.questions.includes(question)}
                onChange={(event) => {
                  const { checked } = event.currentTarget
                  update(record.id, (current, now) => tieDuty(current, duty.sentence, question, checked, now))
                }}
              />
              <label htmlFor={`${prefix}-${question}`}>{questionName(standard, question)}</label>
            </p>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
