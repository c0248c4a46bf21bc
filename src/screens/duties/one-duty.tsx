import { useState } from 'react'
import { Details } from '../../components/details.tsx'
import type { QuestionId } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { tieDuty } from '../../domain/record/change-duties.ts'
import type { DutyTie } from '../../domain/record/evidence-schema.ts'
import { questionName, questionNumber } from '../../domain/report/words/questions.ts'
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
      {groupsOf(standard).map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${prefix}-${group.id}`}>
          <p id={`${prefix}-${group.id}`} className={styles.section}>
            {group.name}
          </p>
          {group.answers.map(({ id, label }) => (
            <p key={id} className={styles.tie}>
              <input
                id={`${prefix}-${id}`}
                type="checkbox"
                checked={duty.questions.includes(id)}
                onChange={(event) => {
                  const { checked } = event.currentTarget
                  update(record.id, (current, now) => tieDuty(current, duty.sentence, id, checked, now))
                }}
              />
              <label htmlFor={`${prefix}-${id}`}>{label}</label>
            </p>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

type Group = {
  readonly id: string
  readonly name: string
  readonly answers: readonly { readonly id: QuestionId; readonly label: string }[]
}

/** What a sentence can be tied to: the claims that ties are held against, then the statements of the contribution. */
function groupsOf(standard: Standard): readonly Group[] {
  return [
    ...sectionsOf(standard).map(({ id, name, questions }) => ({
      id,
      name,
      answers: questions.map((question) => ({ id: question, label: questionName(standard, question) })),
    })),
    ...standard.streams.map(({ id, name, statements }) => ({
      id,
      name: words.contribution(name),
      answers: statements.map((statement) => ({
        id: statement.id,
        label: words.statement(questionNumber(standard, statement.id), statement.text),
      })),
    })),
  ]
}
