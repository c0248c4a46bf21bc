import { useState } from 'react'
import { Select } from '../../components/select.tsx'
import { stateOf } from '../../domain/record/state.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { titleOf } from '../../domain/report/words/role.ts'
import { stateNames } from '../../domain/report/words/state.ts'
import type { Arrival, Choice } from '../../store/register/arrivals.ts'
import { lastChangeInWords } from '../start/last-change.ts'
import styles from './arrival-list.module.css'
import { choiceNames, openWords as words, outcomes, registerWords } from './words.ts'

type Props = {
  readonly arrivals: readonly Arrival[]
  readonly choices: readonly Choice[]
  readonly onChoose: (at: number, choice: Choice) => void
}

/** What each file brings, beside what is kept here, and what is to become of it. */
export function ArrivalList({ arrivals, choices, onChoose }: Props) {
  // The words are of the moment at which the page was come to.
  const [now] = useState(() => new Date())
  return (
    <ul className={styles.list}>
      {arrivals.map((arrival, index) => {
        const { record, here, file, matches } = arrival
        const choice = choices[index] ?? 'skip'
        return (
          <li key={`${file} ${index}`} className={styles.arrival}>
            <h3 className={styles.title}>{titleOf(record.role)}</h3>
            <p className={styles.quiet}>{record.role.agency || registerWords.noAgency}</p>
            <dl className={styles.facts}>
              <Fact term={words.inFile(file)} record={record} now={now} />
              {here !== null && <Fact term={words.here} record={here} now={now} />}
            </dl>
            {matches === false && <p className={styles.attention}>{words.altered}</p>}
            {arrival.choices.length > 1 && (
              <Select
                id={`arrival-${index}`}
                label={words.what(titleOf(record.role))}
                prompt={choiceNames[arrival.choices[0]]}
                choices={arrival.choices.slice(1).map((value) => ({ value, label: choiceNames[value] }))}
                registration={{
                  value: choice === arrival.choices[0] ? '' : choice,
                  onChange: ({ currentTarget: { value } }) =>
                    onChoose(index, arrival.choices.find((each) => each === value) ?? arrival.choices[0]),
                }}
              />
            )}
            <p className={styles.outcome}>
              {arrival.choices.length === 1 ? words.already : outcomes[choice]}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

type FactProps = { readonly term: string; readonly record: AssessmentRecord; readonly now: Date }

/** Enough to tell two states of one assessment apart, and nothing that a blind review hides. */
function Fact({ term, record, now }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words.stateAndChange(stateNames[stateOf(record)], lastChangeInWords(record.changedAt, now))}</dd>
    </div>
  )
}
