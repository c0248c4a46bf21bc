import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { Link } from 'wouter'
import { TextArea } from '../../components/text-area.tsx'
import type { CheckFinding, Determination } from '../../domain/classify/types.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { explainCheck } from '../../domain/record/change.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { lapsedLabel } from '../../domain/report/sections/checks.ts'
import { checkInWords } from '../../domain/report/words/checks.ts'
import { quote } from '../../domain/report/words/quote.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { mendingOf } from './mending.ts'
import styles from './result-screen.module.css'
import { checksWords } from './words.ts'

type Props = {
  readonly standard: Standard
  readonly record: AssessmentRecord
  readonly classification: Determination
}

type ExplanationsForm = { explanations: Record<string, string> }

/** Each check, to be mended by a change or explained in words. Explanations are saved as they are typed. */
export function ChecksForm({ standard, record, classification }: Props) {
  const { update } = useAssessmentActions()
  const { id } = record
  const { checks } = classification
  const form = useForm<ExplanationsForm>({
    defaultValues: {
      explanations: Object.fromEntries(checks.map(({ key }) => [key, record.explanations[key] ?? ''])),
    },
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          update(id, (current, now) =>
            Object.entries(values.explanations).reduce(
              (next, [key, text]) => (text.length > passageLimit ? next : explainCheck(next, key, text, now)),
              current,
            ),
          ),
      }),
    [form, id, update],
  )
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <p>{checks.length === 0 ? checksWords.none : checksWords.lead}</p>
      <ul className={styles.checks}>
        {checks.map((check) => (
          <Check
            key={check.key}
            check={check}
            standard={standard}
            record={record}
            classification={classification}
            registration={form.register(`explanations.${check.key}`)}
          />
        ))}
      </ul>
    </form>
  )
}

type CheckProps = Props & {
  readonly check: CheckFinding
  readonly registration: ReturnType<ReturnType<typeof useForm<ExplanationsForm>>['register']>
}

function Check({ check, standard, record, classification, registration }: CheckProps) {
  const { name, message, mend } = checkInWords(standard, record, classification, check)
  const mending = mendingOf(standard, record.id, check)
  return (
    <li className={styles.check} data-open={check.explained === null}>
      <h3 className={styles['check-name']}>
        {name}{' '}
        <span className={styles.state}>
          {check.explained === null ? checksWords.open : checksWords.explained}
        </span>
      </h3>
      <p>{message}</p>
      <p>{mend}</p>
      <p>
        <Link to={mending.to}>{mending.words}</Link>
      </p>
      {check.lapsed !== undefined && (
        <p>
          {lapsedLabel}: {quote(check.lapsed)}
        </p>
      )}
      <TextArea
        id={`explanation-${check.key}`}
        label={
          <>
            {checksWords.because}
            <span className="visually-hidden"> {checksWords.of(name)}</span>
          </>
        }
        rows={2}
        limit={passageLimit}
        registration={registration}
      />
    </li>
  )
}
