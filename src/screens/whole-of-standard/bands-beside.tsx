import { Fragment } from 'react'
import { Link } from 'wouter'
import { isCertain } from '../../domain/classify/levels.ts'
import type { Determination, Interval } from '../../domain/classify/types.ts'
import {
  levelsToRead,
  markStatements,
  type MarkedStatement,
} from '../../domain/classify/whole-of-standard.ts'
import { gapsAt } from '../../domain/content/reading.ts'
import type { Level } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { againstOf } from '../../domain/record/against.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { levelName, standsWithin } from '../../domain/report/words/bands.ts'
import { plain } from '../../domain/report/words/inline.ts'
import { kindName, reference } from '../../domain/report/words/kinds.ts'
import { listOf } from '../../domain/report/words/lists.ts'
import { questionName, streamName } from '../../domain/report/words/questions.ts'
import { markNames } from '../../domain/report/words/whole-of-standard.ts'
import { OfficialTexts } from '../official/official-texts.tsx'
import { answerAddress } from '../result/answer-link.tsx'
import { characteristicsSection } from '../sections.ts'
import styles from './bands-beside.module.css'
import { wholeOfStandardWords as words } from './words.ts'

type Props = {
  readonly standard: Standard
  readonly record: AssessmentRecord
  readonly classification: Determination
}

type Place = { readonly id: string; readonly name: string; readonly stands: Interval | null }

/** The result’s band beside its neighbours, dimension by dimension, each statement marked from the answers. */
export function BandsBeside({ standard, record, classification }: Props) {
  const { band: indicated } = againstOf(classification)
  const levels = levelsToRead(classification).map((level) => ({
    level,
    statements: markStatements(standard, classification, level),
  }))
  return placesOf(standard, classification).map((place) => (
    <section key={place.id} className={styles.place} aria-labelledby={`place-${place.id}`}>
      <h2 id={`place-${place.id}`}>{place.name}</h2>
      {place.stands && <p>{standsInWords(standard, place.stands)}</p>}
      {gapsAt(standard, place.id).map(({ id, text }) => (
        <p key={id} className={styles.gap}>
          {text}
        </p>
      ))}
      <div className={styles.levels}>
        {levels.map(({ level, statements }) => (
          <OneLevel
            key={level}
            standard={standard}
            record={record}
            place={place.id}
            level={level}
            isIndicated={level === indicated}
            statements={statements.filter(({ statement }) => statement.dimension === place.id)}
          />
        ))}
      </div>
    </section>
  ))
}

function standsInWords(standard: Standard, stands: Interval): string {
  const where = standsWithin(standard, stands)
  return isCertain(stands) ? words.stands(where) : words.couldStand(where)
}

function placesOf(standard: Standard, { dimensions }: Determination): readonly Place[] {
  return [
    ...standard.dimensions.map(({ id, name }) => ({
      id: String(id),
      name,
      stands: dimensions.find(({ dimension }) => dimension === id)?.best ?? null,
    })),
    { id: characteristicsSection, name: standard.questionnaire.characteristics.name, stands: null },
  ]
}

type OneLevelProps = Pick<Props, 'standard' | 'record'> & {
  readonly place: string
  readonly level: Level
  readonly isIndicated: boolean
  readonly statements: readonly MarkedStatement[]
}

function OneLevel({ standard, record, place, level, isIndicated, statements }: OneLevelProps) {
  const { id, official } = record
  return (
    <div className={styles.level} data-indicated={isIndicated}>
      <h3 className={styles.name}>
        {levelName(standard, level)}
        {isIndicated && <span className={styles.indicated}> {words.indicated}</span>}
      </h3>
      {statements.length === 0 && <p className={styles.none}>{words.noText}</p>}
      <ul className={styles.statements}>
        {statements.map((marked) => (
          <li key={marked.statement.id}>
            <span className={styles.mark} data-mark={marked.mark}>
              {markNames[marked.mark]}
            </span>{' '}
            {marked.statement.text} <Basis standard={standard} id={id} marked={marked} />
          </li>
        ))}
      </ul>
      {official && (
        <OfficialTexts standard={standard} official={official} at={{ band: level, dimension: place }} />
      )}
    </div>
  )
}

type BasisProps = Pick<Props, 'standard'> & { readonly id: string; readonly marked: MarkedStatement }

/** What a statement is, whom it speaks of, and the answers that its mark rests on. */
function Basis({ standard, id, marked }: BasisProps) {
  const { statement, questions } = marked
  const streams = plain(listOf(statement.streams.map((stream) => streamName(standard, stream))))
  return (
    <span className={styles.basis}>
      {reference(statement.id)}. {kindName(statement.kind)}.
      {streams !== '' && ` ${words.forStreams(streams)}.`}
      {questions.length > 0 && ` ${words.seeAnswer} `}
      {questions.map((question, index) => (
        <Fragment key={question}>
          {index > 0 && ', '}
          <Link to={answerAddress(standard, id, question)}>{questionName(standard, question)}</Link>
        </Fragment>
      ))}
    </span>
  )
}
