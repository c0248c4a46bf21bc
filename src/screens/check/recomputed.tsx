import { useEffect, useMemo, useState } from 'react'
import { sealingFor } from '../../content/sealing.ts'
import { classify } from '../../domain/classify/classify.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { type Sealing, takeSnapshot } from '../../domain/record/acts.ts'
import { findBindingProblem } from '../../domain/record/bind.ts'
import { checkSeals } from '../../domain/record/check-seals.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { isResultSeen } from '../../domain/record/result-seen.ts'
import { reportSeal } from '../../domain/report/seals.ts'
import { summaryText } from '../../domain/report/sections/result.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { useStandard } from '../../store/context.tsx'
import { timeZone } from '../time-zone.ts'
import { Waiting } from '../waiting.tsx'
import styles from './check-screen.module.css'
import { NotRecomputed } from './checked-code.tsx'
import { checkWords as words } from './words.ts'

type Props = { readonly record: AssessmentRecord; readonly standard: Standard }

/** The result of a record under its own release, beside what was sealed at each step. */
export function Recomputed({ record }: Pick<Props, 'record'>) {
  const loaded = useStandard(record.release)
  if (loaded.status === 'loading') return <Waiting />
  if (loaded.status === 'failed') return <NotRecomputed problem={loaded.problem} />
  const problem = findBindingProblem(loaded.standard, record)
  if (problem !== null) return <NotRecomputed problem={problem} />
  return <Result record={record} standard={loaded.standard} />
}

function Result({ record, standard }: Props) {
  const classification = useMemo(() => classify(standard, record), [standard, record])
  if (classification.outcome !== 'incomplete' && !isResultSeen(record))
    return <p>{words.hiddenUntil.opened}</p>
  return (
    <>
      <p>{summaryText(standard, classification)}</p>
      <p>{words.underRelease(record.release)}</p>
      <Seals record={record} standard={standard} isComplete={classification.outcome !== 'incomplete'} />
    </>
  )
}

function Seals({ record, standard, isComplete }: Props & { readonly isComplete: boolean }) {
  const [sealing, setSealing] = useState<Sealing | null>(null)
  useEffect(() => void sealingFor(standard).then(setSealing), [standard])
  const seals = useMemo(() => checkSeals(record), [record])
  if (seals.length === 0) return <p>{words.noSeals}</p>
  if (sealing === null) return <Waiting />
  const now = isComplete ? takeSnapshot(record, sealing) : null
  return seals
    .map((seal) => reportSeal(standard, seal, now, seal.act === record.acts.at(-1), timeZone()))
    .map(({ heading, blocks }) => (
      <section key={heading} className={styles.seal}>
        <h5>{heading}</h5>
        <ReportBlocks blocks={blocks} />
      </section>
    ))
}
