import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { Button } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Part } from '../../components/part.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Stores } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import styles from './start-screen.module.css'
import { doesNotFit, fits, principles, privacy, purpose, ready, standing, steps } from './words.ts'

type Props = {
  /** Still on their way while the page already stands. */
  readonly stores: Stores | Promise<Stores>
  /** The list of assessments in this browser. */
  readonly kept: ReactNode
}

/** For a manager who has never classified a role: what this is, whether it fits, and the way in. */
export function StartScreen({ stores, kept }: Props) {
  useDocumentTitle([])
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState(false)

  const start = () =>
    Promise.resolve(stores).then(
      ({ assessments }) => navigate(address('taskList', { id: assessments.getState().actions.start() })),
      () => setFailed(true),
    )

  return (
    <>
      <div className={styles.hero}>
        <div className={styles.inner}>
          <PageHeading lead={purpose}>Classify an executive role, with{'\u00a0'}reasons</PageHeading>
          <div className={styles.ways}>
            <Button onClick={() => void start()}>Start an assessment</Button>
            <Link to={address('register')}>Register of assessments</Link>
            <Link to={address('examples')}>Try a worked example</Link>
            <Link to={address('openCode')}>Open a result code</Link>
            <Link to={address('check')}>Check a record</Link>
          </div>
          {failed && <p role="alert">The assessment could not be started. Load the page again.</p>}
        </div>
      </div>
      <div className={styles.inner}>
        {kept}

        <section aria-labelledby="principles" className={styles.principles}>
          <h2 id="principles" className="visually-hidden">
            Two principles
          </h2>
          {principles.map(({ name, text }) => (
            <div key={name}>
              <p className={styles.principle}>{name}</p>
              <p className={styles.meaning}>{text}</p>
            </div>
          ))}
        </section>

        <Part heading="How it works">
          <p>
            Allow about 40 minutes. There are 31 questions about the work, in any order, and everything is
            saved as you type.
          </p>
          <ul className={styles.steps}>
            {steps.map(({ count, name, text }) => (
              <li key={name}>
                <span className={styles.count}>{count}</span>
                <span>
                  <strong>{name}</strong> {text}
                </span>
              </li>
            ))}
          </ul>
        </Part>

        <Part heading="Whether it fits">
          <div className={styles.pair}>
            <List heading="Use it for" items={fits} />
            <List heading="Do not use it for" items={doesNotFit} />
          </div>
        </Part>

        <Part heading="What to have ready">
          <ul>
            {ready.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>
            To prepare on paper, print the <Link to={address('interviewForm')}>interview form</Link> or the{' '}
            <Link to={address('streamOverview')}>streams on a page</Link>.
          </p>
        </Part>

        <Part heading="What the result is">
          {standing.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Part>

        <Part heading="Privacy">
          <p>{privacy}</p>
        </Part>
      </div>
    </>
  )
}

function List({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
