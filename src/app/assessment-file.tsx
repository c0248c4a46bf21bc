import { useEffect, useState } from 'react'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { SaveToFile } from '../screens/register/save-to-file.tsx'
import { saveWords as words } from '../screens/register/save-words.ts'
import { lastChangeInWords } from '../screens/start/last-change.ts'
import { type Filed, isUnchanged } from '../storage/record-storage.ts'
import { useAssessments } from '../store/context.tsx'

/** Whether the assessment is in a file as it is now, and the way to get it into one. */
export function FileStanding({ record }: { readonly record: AssessmentRecord }) {
  const filed = useAssessments((state) => state.filed[record.id])
  const isFiled = useIsFiled(record, filed)
  return (
    <>
      {filed === undefined ? words.notFiled : wordsFor(filed, isFiled)} <SaveToFile id={record.id} />
    </>
  )
}

function wordsFor(filed: Filed, isFiled: boolean): string {
  const when = lastChangeInWords(filed.at, new Date())
  return isFiled ? words.filed(when) : words.notFiledSince(when)
}

/** Milliseconds without a change after which the fingerprint is taken: never while somebody types. */
const pause = 600

function useIsFiled(record: AssessmentRecord, filed: Filed | undefined): boolean {
  const isCounted = filed !== undefined && isUnchanged(record, filed)
  // What was found last holds until it is found anew, so that looking at the result does not make the words flicker.
  const [isSame, setSame] = useState(isCounted)
  useEffect(() => {
    if (filed === undefined) return undefined
    const find = async () => {
      const { saysTheSame } = await import('../store/register/filed.ts')
      setSame(saysTheSame(record, filed))
    }
    const timer = setTimeout(() => void find(), isCounted ? 0 : pause)
    return () => clearTimeout(timer)
  }, [record, filed, isCounted])
  return isCounted || isSame
}
