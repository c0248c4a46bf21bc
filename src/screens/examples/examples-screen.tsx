import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { loadCases } from '../../content/cases.ts'
import type { WorkedCase } from '../../domain/content/case-schema.ts'
import { useWaysIn } from '../../store/use-ways-in.ts'
import { address } from '../addresses.ts'
import { Waiting } from '../waiting.tsx'
import styles from './examples-screen.module.css'
import { kinds, lead } from './words.ts'

/** Worked examples, for someone who wants to see a result before answering anything. */
export function ExamplesScreen() {
  useDocumentTitle(['Worked examples'])
  const [, navigate] = useLocation()
  const { openExample } = useWaysIn()
  const [cases, setCases] = useState<readonly WorkedCase[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    loadCases().then(setCases, () =>
      setProblem('The worked examples could not be read. Load the page again.'),
    )
  }, [])

  const open = async (id: string) => {
    const opened = await openExample(id)
    if (opened.ok) navigate(address(opened.isComplete ? 'result' : 'taskList', { id: opened.id }))
    else setProblem(opened.problem)
  }

  return (
    <>
      <BackLink to={address('start')}>Back to the start</BackLink>
      <PageHeading lead={lead}>Worked examples</PageHeading>
      {problem !== null && (
        <Notice tone="attention" urgent>
          <p>{problem}</p>
        </Notice>
      )}
      {cases === null && problem === null && <Waiting />}
      {cases !== null &&
        kinds.map(({ kind, name, text }) => {
          const group = cases.filter((each) => each.kind === kind)
          if (group.length === 0) return null
          return (
            <section key={kind} className={styles.group} aria-labelledby={`kind-${kind}`}>
              <div>
                <h2 id={`kind-${kind}`}>{name}</h2>
                <p>{text}</p>
              </div>
              <ul className={styles.list}>
                {group.map((example) => (
                  <li key={example.id} className={styles.example}>
                    <h3 id={example.id}>{example.title}</h3>
                    <p className={styles.notReal}>Not a real role</p>
                    <p>{example.summary}</p>
                    <Button
                      kind="secondary"
                      aria-label={`Open the example: ${example.title}`}
                      onClick={() => void open(example.id)}
                    >
                      Open the example
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
    </>
  )
}
