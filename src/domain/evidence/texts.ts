/** What people wrote into a record in their own words, as far as a classification is argued from it. */
import type { CheckPlace } from '../classify/types.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord } from '../record/schema.ts'

export type RecordText = {
  readonly place: CheckPlace
  readonly at: string
  readonly in: 'role' | 'answers' | 'verification'
  readonly text: string
}

/**
 * The texts in the order of the app: the form about the role, the answers, the secondary verification.
 * A sentence ends with each field, so that nothing is read across two of them.
 */
export function textsOf(standard: Standard, record: AssessmentRecord): readonly RecordText[] {
  const { role, answers, verification } = record
  return [
    {
      in: 'role',
      place: { role: true },
      at: 'role',
      text: joined([role.primaryPurpose, role.duties, role.reportsTo]),
    },
    ...standard.questions.map(({ id }): RecordText => ({
      in: 'answers',
      place: { question: id },
      at: id,
      text: joined([answers[id]?.note ?? '', ...(answers[id]?.citations ?? []).map(({ words }) => words)]),
    })),
    ...standard.streams.map(({ id }): RecordText => ({
      in: 'verification',
      place: { stream: id },
      at: id,
      text: verification[id]?.why ?? '',
    })),
  ]
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join(' . ')
}
