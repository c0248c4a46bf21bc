import { useState } from 'react'
import { Notice } from '../../components/notice.tsx'
import { type RecordState, stateOf } from '../../domain/record/state.ts'
import { progressOf } from '../../domain/record/progress.ts'
import { useAssessments } from '../../store/context.tsx'
import { saysTheSame } from '../../store/register/filed.ts'
import { SaveToFile } from '../register/save-to-file.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'

/** What was done last and what comes next; nothing while a step is still under way. */
const words: Readonly<Record<RecordState, string | null>> = {
  draft: null,
  recommended:
    'The recommendation is made. Save the record to a file and give it to the reviewer or the delegate.',
  'in-review': null,
  returned: 'The review is ended. Save the record to a file and give it back to the assessor.',
  reviewed: 'The review is ended. Save the record to a file and give it to the delegate.',
  decided: 'Save the decided record to a file and keep it where the agency keeps its records.',
}

/**
 * Says after a step that the record is to be handed on as a file, where none holds it as it is now. Once shown it stays
 * until the page is left: its button says there what it saved.
 */
export function StepDone({ standard, record }: AssessmentScreenProps) {
  const filed = useAssessments((state) => state.filed[record.id])
  const [isShown] = useState(() => filed === undefined || !saysTheSame(record, filed))
  const said = isShown && stands(standard, record) ? words[stateOf(record)] : null
  if (said === null) return null
  return (
    <Notice>
      <p>{said}</p>
      <p>
        <SaveToFile id={record.id} />
      </p>
    </Notice>
  )
}

/** Whether the step taken last is still that of the result: one to be redone is not handed on. */
function stands(standard: AssessmentScreenProps['standard'], record: AssessmentScreenProps['record']) {
  const state = stateOf(record)
  if (state === 'decided') return true
  const { recommendation, review } = progressOf(standard, record)
  return (state === 'recommended' ? recommendation : review) === 'done'
}
