import { diffWords } from 'diff'
import styles from './words-that-differ.module.css'

type Props = {
  readonly text: string
  /** What the text is compared with. */
  readonly from: string
}

/** A text with the words marked that the other one does not have. Underlined, so that no colour is needed. */
export function WordsThatDiffer({ text, from }: Props) {
  return diffWords(from, text)
    .filter(({ removed }) => !removed)
    .map(({ value, added }, index) =>
      added && value.trim() !== '' ? (
        <ins key={index} className={styles.added}>
          {value}
        </ins>
      ) : (
        <span key={index}>{value}</span>
      ),
    )
}
