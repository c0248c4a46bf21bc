import { useMemo } from 'react'
import { Notice } from '../../components/notice.tsx'
import { classify } from '../../domain/classify/classify.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { recordFromCode } from '../../domain/record/from-code.ts'
import { summaryText } from '../../domain/report/sections/result.ts'
import { useStandard } from '../../store/context.tsx'
import { Waiting } from '../waiting.tsx'
import { checkWords as words } from './words.ts'

type Props = { readonly release: string; readonly body: string }

/** What a result code gives, read under its own release. */
export function CheckedCode({ release, body }: Props) {
  const loaded = useStandard(release)
  if (loaded.status === 'loading') return <Waiting />
  if (loaded.status === 'failed') return <NotRecomputed problem={loaded.problem} />
  return <Recomputed standard={loaded.standard} body={body} />
}

function Recomputed({ standard, body }: { readonly standard: Standard; readonly body: string }) {
  const read = useMemo(
    // The record lasts as long as this page, and is kept nowhere: neither its name nor its time matters.
    () => recordFromCode(standard, body, { id: 'checked-code', now: '1970-01-01T00:00:00Z' }),
    [standard, body],
  )
  if (!read.ok) return <NotRecomputed problem={read.problem} />
  return (
    <>
      <p>{words.codeHolds}</p>
      <h3>{words.result}</h3>
      <p>{summaryText(standard, classify(standard, read.record))}</p>
      <p>{words.underRelease(standard.release.id)}</p>
    </>
  )
}

export function NotRecomputed({ problem }: { readonly problem: string }) {
  return (
    <Notice tone="attention" heading={words.notRecomputed}>
      <p>{problem}</p>
    </Notice>
  )
}
