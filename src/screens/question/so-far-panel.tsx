import { Notice } from '../../components/notice.tsx'
import { classifySoFar } from '../../domain/classify/classify.ts'
import type { Standard } from '../../domain/content/standard.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { soFarInText } from '../../domain/report/words/so-far.ts'
import styles from './so-far.module.css'

type Props = { readonly record: AssessmentRecord; readonly standard: Standard }

/** For learning: what the answers so far would leave possible. */
export function SoFarPanel({ record, standard }: Props) {
  return (
    <div className={styles.panel}>
      <Notice heading="So far">
        <p>{soFarInText(standard, classifySoFar(standard, record))}</p>
      </Notice>
    </div>
  )
}
