import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { Link } from 'wouter'
import { useArrivalFocus } from '../../components/arrival.ts'
import { Details } from '../../components/details.tsx'
import { Radios } from '../../components/radios.tsx'
import type { Characteristic, Indicator, Question, Standard } from '../../domain/content/standard.ts'
import { findStream } from '../../domain/classify/stream.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'
import { contributionQuestions, countAnswered, lacksFirmness } from '../sections.ts'
import { fieldId, type AnswersForm } from './answers-form.ts'
import { Evidence } from './evidence.tsx'
import { commonMistakes, sayFirmness } from './words.ts'
import styles from './scaled-question.module.css'

export type ScaledQuestion = Extract<Question, { type: 'indicator' | 'characteristic' }>

type Props = {
  readonly standard: Standard
  readonly record: AssessmentRecord
  readonly question: ScaledQuestion
  readonly form: UseFormReturn<AnswersForm>
  /** `page`: the question is the page’s heading, with its help around it. `compact`: one of several. */
  readonly layout: 'page' | 'compact'
  /** Where the contribution is answered; the assessor’s page where nothing else is given. */
  readonly toContribution?: string
  /** What the answer rests on; the assessor’s evidence where nothing else is given. */
  readonly children?: ReactNode
}

/** One indicator or characteristic: the question, its options, how firm the judgement is, and what it rests on. */
export function ScaledQuestionFields(props: Props) {
  const { standard, record, question, form, layout, children } = props
  const { unknown, firmness, bestFit } = standard.questionnaire
  const asked = question.type === 'indicator' ? question.indicator : question.characteristic
  const heading = useRef<HTMLHeadingElement>(null)
  const option = useWatch({ control: form.control, name: `answers.${question.id}.option` })
  const errors = form.formState.errors.answers?.[question.id]
  const [wasLeftOpen] = useState(() => lacksFirmness(standard, record, question.id))
  const isPage = layout === 'page'
  return (
    <div className={isPage ? styles.page : styles.compact}>
      {isPage && <ArrivesAt heading={heading} />}
      <Radios
        id={fieldId(question.id, 'option')}
        legend={asked.question}
        legendAs={isPage ? 'h1' : 'h2'}
        headingRef={heading}
        layout="rows"
        error={errors?.option?.message}
        registration={form.register(`answers.${question.id}.option`)}
        choices={[
          ...asked.options.map(({ id, text }) => ({ value: id, label: text })),
          { value: unknown.id, label: unknown.label, hint: unknown.hint, apart: true },
        ]}
      >
        <div className={styles.before}>
          {isPage && <p>{asked.why}</p>}
          <AtHand asked={asked} open={isPage} />
          {isPage && <p className={styles.rule}>{bestFit[0]}</p>}
        </div>
        <div className={styles.beside}>
          <LookFor {...props} />
          <Details summary={commonMistakes}>
            <Items items={asked.mind} />
          </Details>
          {isPage && (
            <Details summary="The rule of best fit">
              <Items items={bestFit} />
            </Details>
          )}
        </div>
      </Radios>
      {option !== '' && option !== unknown.id && (
        <div className={styles.firmness}>
          <Radios
            id={fieldId(question.id, 'firmness')}
            legend={firmness.question}
            hint={wasLeftOpen ? sayFirmness.hint : undefined}
            layout={isPage ? 'stacked' : 'inline'}
            error={errors?.firmness?.message}
            registration={form.register(`answers.${question.id}.firmness`)}
            choices={firmness.options.map(({ id, label }) => ({ value: id, label }))}
          />
        </div>
      )}
      {children ?? (
        <Evidence record={record} question={question} form={form} isUnknown={option === unknown.id} />
      )}
    </div>
  )
}

function ArrivesAt({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  useArrivalFocus(heading)
  return null
}

function AtHand({ asked, open }: { readonly asked: Indicator | Characteristic; readonly open: boolean }) {
  if (!open) {
    return (
      <Details summary="Why this is asked, and what to have at hand">
        <p>{asked.why}</p>
        <Items items={asked.ask} />
      </Details>
    )
  }
  return (
    <div>
      <h2 className={styles.small}>What to have at hand</h2>
      <Items items={asked.ask} />
    </div>
  )
}

/** The note of the role’s stream, open; all of them, closed, while no stream is found. */
function LookFor({ standard, record, question, toContribution }: Props) {
  if (question.type !== 'indicator') return null
  const { stream } = findStream(standard, record.answers)
  const found = standard.streams.find((each) => each.id === stream)
  const notes = question.indicator.notes
  if (found !== undefined) {
    return (
      <Details open summary={`What to look for in a ${found.name} role`}>
        <p>{notes[found.id]?.text}</p>
      </Details>
    )
  }
  const asked = contributionQuestions(standard).map(({ id }) => id)
  const isAnswered = countAnswered(standard, record, asked) === asked.length
  const to = toContribution ?? address('contribution', { id: record.id })
  const contribution = <Link to={to}>the contribution</Link>
  return (
    <>
      {isAnswered ? (
        <p>
          What to look for depends on the stream. The answers about {contribution} do not settle it, so the
          notes for every stream are here.
        </p>
      ) : (
        <p>What to look for depends on the stream, which shows once {contribution} is answered.</p>
      )}
      {standard.streams.map(({ id, name }) => (
        <Details key={id} summary={`What to look for in a ${name} role`}>
          <p>{notes[id]?.text}</p>
        </Details>
      ))}
    </>
  )
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
