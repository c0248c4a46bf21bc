import { Notice } from '../../components/notice.tsx'
import { classifySoFar } from '../../domain/classify/classify.ts'
import type { Standard } from '../../domain/content/standard.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { rangeInText } from '../../domain/report/words/bands.ts'

type Props = { readonly record: AssessmentRecord; readonly standard: Standard }

/** For learning: what the answers so far would leave possible. Only where ‘Show as I go’ is on. */
export function SoFar({ record, standard }: Props) {
  if (!record.showAsIGo.on) return null
  const { possibleBands, stream } = classifySoFar(standard, record)
  const name = standard.streams.find(({ id }) => id === stream.stream)?.name
  return (
    <Notice heading="So far">
      <p>
        Possible, with what is answered: {rangeInText(standard, possibleBands)}. Stream:{' '}
        {name ?? 'not determined yet'}.
      </p>
      <p>
        Questions not answered yet could turn out either way. The report will say that the result was shown as
        you went.
      </p>
    </Notice>
  )
}
