import { use } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { loadMoveSteps } from '../../content/migrations.ts'
import type { Standard } from '../../domain/content/standard.ts'
import type { Move } from '../../domain/record/move-release.ts'
import { answersOf, resultOfMove } from '../../domain/report/words/move.ts'
import { questionAsked, questionName } from '../../domain/report/words/questions.ts'
import { address } from '../addresses.ts'
import { useMove } from '../result/use-result.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { movedByField, type Moving, useMoveForm } from './move-form.ts'
import styles from './move-release-screen.module.css'
import { moveWords as words } from './words.ts'

/** What a move to the newest release would change, for whoever assesses; and the move, which is theirs to make. */
export function MoveReleaseScreen({ record, standard }: AssessmentScreenProps) {
  const steps = use(loadMoveSteps(record.release))
  const to = steps.at(-1)?.to
  if (to === undefined) return <NothingToMove record={record} />
  return <Plan record={record} standard={standard} steps={steps} to={to} />
}

function NothingToMove({ record }: Pick<Moving, 'record'>) {
  useDocumentTitle([words.heading, record.role.title])
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{words.back}</BackLink>
      <PageHeading>{words.heading}</PageHeading>
      <p>{words.newest}</p>
    </>
  )
}

function Plan(parts: Omit<Moving, 'move'>) {
  const { record, standard, steps, to } = parts
  const move = useMove(record, standard, steps)
  const { registration, errors, attempt, submit } = useMoveForm({ ...parts, move })
  useDocumentTitle([words.heading, record.role.title], errors.length > 0)
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{words.back}</BackLink>
      <ErrorSummary errors={errors} attempt={attempt} />
      <PageHeading lead={words.lead(standard.release.id, to.release.id)}>{words.heading}</PageHeading>
      <h2 className={styles.part}>{words.corrects}</h2>
      {steps.map(({ migration }) => (
        <p key={migration.to}>{migration.summary}</p>
      ))}
      <h2 className={styles.part}>{words.answers}</h2>
      {(['asked-again', 'carried', 'not-asked'] as const).map((fate) => (
        <Answers key={fate} fate={fate} move={move} standard={standard} />
      ))}
      {move.added.length > 0 && (
        <section>
          <h3>{words.added}</h3>
          <ul>
            {move.added
              .flatMap((id) => to.question(id) ?? [])
              .map((question) => (
                <li key={question.id}>{questionAsked(question)}</li>
              ))}
          </ul>
        </section>
      )}
      <p>{move.answers.length === 0 ? words.unchanged : words.rest}</p>
      <h2 className={styles.part}>{words.result}</h2>
      <p>{resultOfMove(standard, to, move)}</p>
      {move.moves && <p>{words.moves}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextInput
          id={movedByField}
          label={words.by}
          hint={words.byHint}
          error={errors[0]?.message}
          width="medium"
          registration={registration}
        />
        <Button type="submit">{words.move(to.release.id)}</Button>
      </form>
    </>
  )
}

type AnswersProps = {
  readonly fate: Move['answers'][number]['fate']
  readonly move: Move
  readonly standard: Standard
}

function Answers({ fate, move, standard }: AnswersProps) {
  const answers = answersOf(move, fate)
  if (answers.length === 0) return null
  return (
    <section>
      <h3>{words.fates[fate]}</h3>
      <dl className={styles.answers}>
        {answers.map(({ question, reasons }) => (
          <div key={question}>
            <dt>{questionName(standard, question)}</dt>
            {reasons.map((reason) => (
              <dd key={reason}>{reason}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
