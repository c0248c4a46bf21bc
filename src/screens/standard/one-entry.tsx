import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { type Entry, placesOf, testsOf } from '../../domain/content/reading.ts'
import type { Descriptor, Level } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { levelName } from '../../domain/report/words/bands.ts'
import { kindName } from '../../domain/report/words/kinds.ts'
import { streamName } from '../../domain/report/words/questions.ts'
import { usePrintTitle } from '../../outputs/screen/print-identity.ts'
import { address } from '../addresses.ts'
import { OfficialTexts } from '../official/official-texts.tsx'
import { useOfficialWording } from '../official/use-official-wording.ts'
import { BandColumn } from './band-column.tsx'
import { entryName } from './entry-name.ts'
import styles from './standard.module.css'
import { standardWords as words } from './words.ts'
import '../../outputs/pages.css'

type Props = { readonly standard: Standard; readonly entry: Entry }

/** One statement, rule or gap: its words, their kind, where they were read, and what tests them. */
export function OneEntry({ standard, entry }: Props) {
  const { statement } = entry
  const name = entryName(entry)
  const official = useOfficialWording()
  useDocumentTitle([name, words.title])
  usePrintTitle(`${name}, ${standard.release.id}`)
  return (
    <div className={styles.reading}>
      <BackLink to={address('standard')}>{words.back}</BackLink>
      <PageHeading caption={words.types[entry.type]} lead={entry.text}>
        {entry.about ?? name}
      </PageHeading>
      <Provenance standard={standard} entry={entry} />
      {statement !== null && official !== null && (
        <OfficialTexts
          standard={standard}
          official={official}
          at={{ band: statement.level, dimension: statement.dimension }}
        />
      )}
      <h2>{words.tested}</h2>
      {statement === null ? (
        <p>{entry.type === 'gap' ? words.untestedGap : words.untestedRule}</p>
      ) : (
        <Tests standard={standard} statement={statement} />
      )}
      {statement !== null && <Neighbours standard={standard} statement={statement} />}
    </div>
  )
}

function Provenance({ standard, entry: { statement, kind, facts } }: Props) {
  const place = placesOf(standard).find(({ id }) => id === statement?.dimension)
  const source = standard.release.sources.find(({ id }) => id === statement?.source)
  return (
    <dl className={styles.facts}>
      {statement !== null && place !== undefined && (
        <>
          <dt>{words.at}</dt>
          <dd>{levelName(standard, statement.level)}</dd>
          <dt>{words.place}</dt>
          <dd>
            <Link to={address('standardEntry', { entry: place.id })}>{place.name}</Link>
          </dd>
          <dt>{words.speaksOf}</dt>
          <dd>
            {statement.streams.map((id) => streamName(standard, id)).join(' and ') || words.everyStream}
          </dd>
        </>
      )}
      {kind !== null && (
        <>
          <dt>{words.kind}</dt>
          <dd>{kindName(kind)}</dd>
        </>
      )}
      {source !== undefined && (
        <>
          <dt>{words.source}</dt>
          <dd>
            {source.title}
            <br />
            {source.address}
            <br />
            {source.read}
          </dd>
        </>
      )}
      {facts.length > 0 && (
        <>
          <dt>{words.facts}</dt>
          <dd>
            {facts.join(', ')}. {words.seeAlso} <Link to={address('coverage')}>{words.coverageLink}</Link>.
          </dd>
        </>
      )}
    </dl>
  )
}

type OfStatement = { readonly standard: Standard; readonly statement: Descriptor }

function Tests({ standard, statement }: OfStatement) {
  const tests = testsOf(standard, statement.id)
  if (tests.length === 0) return <p>{words.untested}</p>
  return (
    <>
      <p>{words.meets}</p>
      <dl className={styles.terms}>
        {tests.map(({ question, option }) => (
          <div key={option.id}>
            <dt>
              {question.name}: {question.question}
            </dt>
            <dd>{option.text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The same part of the standard one level up and one level down. */
function Neighbours({ standard, statement }: OfStatement) {
  const levels = ([0, 1, 2, 3] as const satisfies readonly Level[]).filter(
    (level) => Math.abs(level - statement.level) === 1,
  )
  return (
    <>
      <h2>{words.neighbours}</h2>
      <div className={styles.columns}>
        {levels.map((level) => (
          <BandColumn key={level} standard={standard} place={statement.dimension} level={level} />
        ))}
      </div>
    </>
  )
}
