import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { boundaryRules, entriesOf, gapsAt, placesOf, statementsAt } from '../../domain/content/reading.ts'
import type { Level } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { usePrintTitle } from '../../outputs/screen/print-identity.ts'
import { address } from '../addresses.ts'
import { useOfficialWording } from '../official/use-official-wording.ts'
import { WithRelease } from '../with-release.tsx'
import { BandColumn } from './band-column.tsx'
import { EntryList } from './entry-list.tsx'
import { StandardSearch } from './standard-search.tsx'
import { StatementList } from './statement-list.tsx'
import styles from './standard.module.css'
import { standardWords as words } from './words.ts'
import '../../outputs/pages.css'

/** The whole standard on one page, for reading, searching and printing. */
export function StandardScreen() {
  return <WithRelease>{(standard) => <Reading standard={standard} />}</WithRelease>
}

type Part = { readonly standard: Standard }

const bands = [1, 2, 3] as const satisfies readonly Level[]

function Reading({ standard }: Part) {
  const [query, setQuery] = useState('')
  useDocumentTitle([words.title])
  usePrintTitle(words.printTitle(standard.release.id))
  return (
    <div className={styles.reading}>
      <BackLink to={address('start')}>Back to the start</BackLink>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p className={styles.release}>
        {words.release}{' '}
        <Link to={address('release', { release: standard.release.id })}>{standard.release.id}</Link>.{' '}
        {words.seeAlso} <Link to={address('coverage')}>{words.coverageLink}</Link>.
      </p>
      <StandardSearch standard={standard} query={query} onQuery={setQuery} />
      {query.trim() === '' && <Whole standard={standard} />}
    </div>
  )
}

function Whole({ standard }: Part) {
  const form = useForm({ defaultValues: { stream: '' } })
  const chosen = useWatch({ control: form.control, name: 'stream' })
  const stream = standard.streams.find(({ id }) => id === chosen)?.id ?? null
  const hasOfficial = useOfficialWording() !== null
  const { text } = standard
  const boundary = boundaryRules(standard)
  const rules = entriesOf(standard).filter(
    ({ type, id }) => type === 'rule' && boundary.every((rule) => rule.id !== id),
  )
  const places = placesOf(standard)
  return (
    <>
      <Contents
        parts={[
          ['rules', words.rules],
          ['streams', words.streams],
          ['bands', words.bands],
          ...places.map(({ id, name }) => [id, name] as const),
          ['boundary', words.boundary],
          ['gaps', words.gaps],
        ]}
      />
      <Section id="rules" heading={words.rules}>
        <EntryList entries={rules} />
      </Section>
      <Section id="streams" heading={words.streams}>
        <dl className={styles.terms}>
          {standard.streams.map(({ id, name, summary }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{summary}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="bands" heading={words.bands}>
        <dl className={styles.terms}>
          {text.bands.map(({ level, name, summary }) => (
            <div key={level}>
              <dt>{name}</dt>
              <dd>{summary}</dd>
            </div>
          ))}
        </dl>
        <form className={styles.filter}>
          <Radios
            id="stream"
            legend={words.stream}
            hint={words.streamHint}
            layout="inline"
            registration={form.register('stream')}
            choices={[
              { value: '', label: words.everyStream },
              ...standard.streams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </form>
      </Section>
      {places.map((place) => (
        <Section key={place.id} id={place.id} heading={place.name}>
          <p>{place.summary}</p>
          <p className={styles.compare}>
            <Link to={address('standardEntry', { entry: place.id })}>{words.compare(place.name)}</Link>
          </p>
          {(!place.ownScale || hasOfficial) && (
            <div className={styles.columns}>
              {bands.map((level) => (
                <BandColumn key={level} standard={standard} place={place.id} level={level} stream={stream} />
              ))}
            </div>
          )}
          <EntryList entries={gapsAt(standard, place.id)} />
        </Section>
      ))}
      <Section id="boundary" heading={words.boundary}>
        <p>{words.boundaryLead}</p>
        <EntryList entries={boundary} />
        {places.map((place) => {
          const statements = statementsAt(standard, place.id, 0)
          return (
            statements.length > 0 && (
              <div key={place.id}>
                <h3>{place.name}</h3>
                <StatementList standard={standard} statements={statements} none={words.noStatement} />
              </div>
            )
          )
        })}
        <p>
          {text.executiveLevel.advice} {text.executiveLevel.standard}: {text.executiveLevel.address}
        </p>
      </Section>
      <Section id="gaps" heading={words.gaps}>
        <EntryList entries={entriesOf(standard).filter(({ type }) => type === 'gap')} />
      </Section>
      <Button kind="secondary" onClick={() => window.print()}>
        {words.print}
      </Button>
    </>
  )
}

function Section({ id, heading, children }: { id: string; heading: string; children: React.ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

/** The address is the router’s, so that a jump within the page is made here. */
function Contents({ parts }: { readonly parts: readonly (readonly [id: string, name: string])[] }) {
  const jump = (id: string) => {
    const heading = document.getElementById(id)
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                jump(id)
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
