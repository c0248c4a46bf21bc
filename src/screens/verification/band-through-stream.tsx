import { Details } from '../../components/details.tsx'
import type { Band } from '../../domain/classify/types.ts'
import type { StreamId } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { levelInText } from '../../domain/report/words/bands.ts'
import { kindName, reference } from '../../domain/report/words/kinds.ts'
import { streamName } from '../../domain/report/words/questions.ts'
import { characteristicsSection } from '../sections.ts'
import styles from './verification-screen.module.css'
import { verificationWords as words } from './words.ts'

type Props = { readonly standard: Standard; readonly band: Band; readonly stream: StreamId }

/** What there is to read before a band can be verified: the stream, the band’s statements, and the stream’s notes. */
export function BandThroughStream({ standard, band, stream }: Props) {
  const name = streamName(standard, stream)
  const bandName = levelInText(standard, band)
  return (
    <>
      <p>{standard.stream(stream)?.summary}</p>
      <Details summary={words.statements(bandName)} open>
        <Statements standard={standard} band={band} stream={stream} />
      </Details>
      <Details summary={words.notes(name)}>
        {standard.dimensions.map((dimension) => (
          <div key={dimension.id}>
            <h3 className={styles.dimension}>{dimension.name}</h3>
            <dl className={styles.notes}>
              {dimension.indicators.map((indicator) => (
                <div key={indicator.id}>
                  <dt>{indicator.name}</dt>
                  <dd>{indicator.notes[stream]?.text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </Details>
    </>
  )
}

/** The band’s statements that speak of all roles or of this stream, by dimension. */
function Statements({ standard, band, stream }: Props) {
  const statements = standard.text.descriptors.filter(
    ({ level, streams }) => level === band && (streams.length === 0 || streams.includes(stream)),
  )
  const places = [
    ...standard.dimensions.map(({ id, name }) => ({ id: String(id), name })),
    { id: characteristicsSection, name: standard.questionnaire.characteristics.name },
  ]
  return places
    .map((place) => ({ ...place, own: statements.filter(({ dimension }) => dimension === place.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ id, name, own }) => (
      <div key={id}>
        <h3 className={styles.dimension}>{name}</h3>
        <ul className={styles.statements}>
          {own.map((statement) => (
            <li key={statement.id}>
              {statement.text}{' '}
              <span className={styles.kind}>
                {reference(statement.id)}. {kindName(statement.kind)}.
                {statement.streams.length > 0 && ` ${words.forStream(streamName(standard, stream))}.`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    ))
}
