import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Link } from 'wouter'
import fields from '../../components/field.module.css'
import type { Question } from '../../domain/content/standard.ts'
import { isUnfinished } from '../../domain/evidence/unfinished.ts'
import {
  citeSource,
  removeCitation,
  removeSource,
  writeCitation,
} from '../../domain/record/change-sources.ts'
import type { Source, SourceId } from '../../domain/record/evidence-schema.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { sourceInText } from '../../domain/report/words/evidence.ts'
import { findRecord } from '../../store/assessments.ts'
import { useAssessmentActions, useStores } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { freshSourceId, type AnswersForm } from '../question/answers-form.ts'
import { ChooseSource } from './choose-source.tsx'
import { CitationFields } from './citation-fields.tsx'
import { Cited } from './cited.tsx'
import styles from './citations.module.css'
import { FreshCitation } from './fresh-citation.tsx'
import { newSource } from './source-form.ts'
import { citeWords as words } from './words.ts'

type Props = {
  readonly record: AssessmentRecord
  readonly question: Question
  /** Of the answers of the page. */
  readonly form: UseFormReturn<AnswersForm>
}

/**
 * The sources cited from one answer, for whoever answers it. Saved as typed. Continue asks for none of it, but for the rest
 * of a source that was begun here.
 */
export function Citations({ record, question, form }: Props) {
  const { assessments } = useStores()
  const { update } = useAssessmentActions()
  // A citation has only its place to be known by: once one is taken out, the others are read from the record anew.
  const [removals, setRemovals] = useState(0)
  const [fresh, setFresh] = useState<readonly Source[]>([])
  const focusOn = useFocusOn()
  const prefix = `${question.id}-cited`
  const citations = record.answers[question.id]?.citations ?? []
  const titleOf = (id: SourceId) =>
    record.sources
      .filter((source) => source.id === id)
      .map((source) => `${sourceInText(source)}${isUnfinished(source) ? words.isUnfinished : ''}`)
      .join()
  // What is being registered here keeps its own fields, from its first letter on.
  const isFresh = (id: SourceId) => fresh.some((source) => source.id === id)
  const others = record.sources.filter(({ id }) => !isFresh(id))
  const unfinished = others.filter(isUnfinished).length

  const cite = (source: SourceId) => {
    // Once the page is left, the assessment may have been put away as well.
    if (findRecord(assessments.getState(), record.id) === undefined) return
    update(record.id, (current, now) => citeSource(current, question.id, source, now))
    focusOn(`${prefix}-${citations.length}-place`)
  }
  const citeNew = () => {
    const source = newSource()
    setFresh([...fresh, source])
    focusOn(`${freshSourceId(question.id, source.id)}-title`)
  }
  const removeFresh = (source: SourceId) => {
    setRemovals(removals + 1)
    setFresh(fresh.filter(({ id }) => id !== source))
    form.setValue(`answers.${question.id}.sources.${source}`, {})
    update(record.id, (current, now) => removeSource(current, source, now))
    focusOn(`${prefix}-new`)
  }
  const remove = (place: number) => {
    setRemovals(removals + 1)
    update(record.id, (current, now) => removeCitation(current, question.id, place, now))
    focusOn(`${prefix}-new`)
  }
  return (
    <fieldset className={styles.citations} aria-describedby={`${prefix}-hint`}>
      <legend className={fields.label}>{words.legend}</legend>
      <p id={`${prefix}-hint`} className={fields.hint}>
        {words.hint}
      </p>
      {citations.map((citation, place) =>
        isFresh(citation.source) ? null : (
          <Cited key={`${removals}-${place}`} title={titleOf(citation.source)} onRemove={() => remove(place)}>
            <CitationFields
              id={`${prefix}-${place}`}
              citation={citation}
              onChange={(patch) =>
                update(record.id, (current, now) => writeCitation(current, question.id, place, patch, now))
              }
            />
          </Cited>
        ),
      )}
      {fresh.map((source) => (
        <FreshCitation
          key={source.id}
          record={record}
          question={question}
          source={source}
          answers={form}
          onRemove={() => removeFresh(source.id)}
        />
      ))}
      <ChooseSource
        id={prefix}
        sources={others.filter((source) => !isUnfinished(source))}
        onCite={cite}
        onCiteNew={citeNew}
      />
      {unfinished > 0 && (
        <p className={styles.unfinished}>
          {words.unfinished(unfinished)}{' '}
          <Link to={address('sources', { id: record.id })}>{words.toSources}</Link>
        </p>
      )}
    </fieldset>
  )
}

/** Moves focus to an element that the next rendering brings. */
function useFocusOn(): (id: string) => void {
  const [target, setTarget] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (target !== null) document.getElementById(target.id)?.focus()
  }, [target])
  return (id) => setTarget({ id })
}
