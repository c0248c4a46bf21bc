import { use, useMemo } from 'react'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Details } from '../../components/details.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { loadFacts } from '../../content/facts.ts'
import {
  factCoverage,
  type FactCoverage,
  familiesOf,
  optionBases,
  type Use,
} from '../../domain/content/coverage.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { kindName, reference } from '../../domain/report/words/kinds.ts'
import { usePrintTitle } from '../../outputs/screen/print-identity.ts'
import { address } from '../addresses.ts'
import { WithRelease } from '../with-release.tsx'
import styles from './coverage-screen.module.css'
import { coverageWords as words } from './words.ts'
import '../../outputs/pages.css'

/** Which text rests on which fact, for whoever has to defend the content or keeps it. */
export function CoverageScreen() {
  return <WithRelease>{(standard) => <Coverage standard={standard} />}</WithRelease>
}

function Coverage({ standard }: { readonly standard: Standard }) {
  const facts = use(loadFacts())
  const coverage = useMemo(() => factCoverage(standard, facts), [standard, facts])
  useDocumentTitle([words.title])
  usePrintTitle(words.title)
  const used = coverage.filter(({ uses }) => uses.length > 0).length
  return (
    <div className={styles.coverage}>
      <BackLink to={address('standard')}>{words.back}</BackLink>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.counts(coverage.length, used)}</p>
      <p>{words.checked}</p>
      <h2>{words.facts}</h2>
      {familiesOf(coverage).map(({ family, facts: own }) => (
        <Details key={family} summary={words.family(family, own.length)}>
          <dl className={styles.facts}>
            {own.map((each) => (
              <Fact key={each.fact.id} {...each} />
            ))}
          </dl>
        </Details>
      ))}
      <h2>{words.options}</h2>
      {optionBases(standard).map(({ id, name, options }) => (
        <Details key={id} summary={name}>
          <ul className={styles.options}>
            {options.map((option) => (
              <li key={option.id}>
                {option.text}{' '}
                <span className={styles.quiet}>
                  {kindName(option.kind)}.{' '}
                  {option.facts.length > 0 ? words.restsOn(option.facts.join(', ')) : words.restsOnNothing}
                  {option.statements.map((statement) => (
                    <span key={statement.id}>
                      {', '}
                      <Link to={address('standardEntry', { entry: statement.id })}>
                        {reference(statement.id)}
                      </Link>
                    </span>
                  ))}
                  .
                </span>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </div>
  )
}

function Fact({ fact, uses }: FactCoverage) {
  return (
    <div>
      <dt id={fact.id}>{fact.id}</dt>
      <dd>{fact.restatement}</dd>
      <dd className={styles.quiet}>
        {words.status[fact.status]}.{' '}
        {uses.length > 0 ? <Uses uses={uses} /> : `${words.leftOut}: ${fact.excused ?? ''}`}
      </dd>
    </div>
  )
}

/** Texts with an address are linked; options stand with their question; notes and summaries are counted. */
function Uses({ uses }: { readonly uses: readonly Use[] }) {
  const others = uses.filter(({ type }) => type === 'other').length
  return (
    <>
      {words.usedBy}{' '}
      {uses
        .filter(({ type }) => type !== 'other')
        .map(({ id, type, question }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            {type === 'entry' ? (
              <Link to={address('standardEntry', { entry: id })}>{id}</Link>
            ) : (
              `${id} (${question ?? ''})`
            )}
          </span>
        ))}
      {others > 0 && `${uses.length > others ? ' and ' : ''}${words.more(others)}`}.
    </>
  )
}
