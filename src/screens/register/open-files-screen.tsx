import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { FileInput } from '../../components/file-input.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { stateOf } from '../../domain/record/state.ts'
import { useStores } from '../../store/context.tsx'
import type { Choice } from '../../store/register/arrivals.ts'
import { lookInto, type Looked, takeInChosen } from '../../store/register/open.ts'
import { address } from '../addresses.ts'
import { StepEnd } from '../steps/step-end.tsx'
import { ArrivalList } from './arrival-list.tsx'
import { openWords as words } from './words.ts'

const field = 'open-files'

/** For whoever comes with files: what they bring is shown before anything is taken in. */
export function OpenFilesScreen() {
  const stores = useStores()
  const [, navigate] = useLocation()
  const [looked, setLooked] = useState<Looked | null>(null)
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  // A new attempt takes focus anew, to the preview or to the problem.
  const [attempt, setAttempt] = useState(0)
  const preview = useRef<HTMLHeadingElement>(null)
  const problems = [
    ...(looked?.problems.map(({ file, problem }) => words.problemOf(file, problem)) ?? []),
    ...(refusal === null ? [] : [refusal]),
  ]
  useDocumentTitle([words.heading], problems.length > 0)
  useEffect(() => {
    if (attempt > 0 && problems.length === 0) preview.current?.focus()
  }, [attempt, problems.length])

  const look = async (files: readonly File[]) => {
    const done = await lookInto(stores, files)
    const next = done.ok ? done.result : null
    setLooked(next)
    setChoices(next?.arrivals.map((arrival) => arrival.choices[0]) ?? [])
    setRefusal(done.ok ? null : done.problem)
    setAttempt((count) => count + 1)
  }
  const arrivals = looked?.arrivals ?? []
  const taken = arrivals.filter((_, index) => choices[index] !== 'skip')
  const isForReview = taken.length === 1 && taken.every(({ record }) => stateOf(record) === 'recommended')
  const takeIn = async (to: 'taskList' | 'blindReview') => {
    const chosen = arrivals.map((arrival, index) => ({ arrival, choice: choices[index] ?? 'skip' }))
    const done = await takeInChosen(stores, chosen)
    if (!done.ok) {
      setRefusal(done.problem)
      setAttempt((count) => count + 1)
      return
    }
    const [id, ...others] = done.result
    navigate(id !== undefined && others.length === 0 ? address(to, { id }) : address('register'))
  }

  return (
    <>
      <BackLink to={address('register')}>{words.back}</BackLink>
      <ErrorSummary errors={problems.map((message) => ({ field, message }))} attempt={attempt} />
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      <FileInput
        id={field}
        label={words.files}
        hint={words.filesHint}
        error={problems.length > 0 ? problems.join(' ') : undefined}
        accept=".json,.html"
        multiple
        onFiles={(files) => void look(files)}
      />
      {arrivals.length > 0 && (
        <section aria-labelledby="preview">
          <h2 id="preview" ref={preview} tabIndex={-1}>
            {words.preview(arrivals.length)}
          </h2>
          <ArrivalList
            arrivals={arrivals}
            choices={choices}
            onChoose={(at, choice) => setChoices(choices.with(at, choice))}
          />
          {isForReview && <p>{words.forReview}</p>}
          {taken.length > 0 ? (
            <StepEnd>
              {isForReview && <Button onClick={() => void takeIn('blindReview')}>{words.openBlind}</Button>}
              <Button kind={isForReview ? 'secondary' : 'primary'} onClick={() => void takeIn('taskList')}>
                {words.takeIn(taken.length)}
              </Button>
            </StepEnd>
          ) : (
            <>
              <p>{words.nothingToTakeIn}</p>
              <ButtonLink to={address('register')}>{words.toRegister}</ButtonLink>
            </>
          )}
        </section>
      )}
    </>
  )
}
