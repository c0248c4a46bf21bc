import { Fragment } from 'react'
import type { Standard } from '../../domain/content/standard.ts'
import { officialAt } from '../../domain/record/official-file.ts'
import type { OfficialWording } from '../../domain/record/official-schema.ts'
import { streamName } from '../../domain/report/words/questions.ts'
import { paragraphsOf } from '../../domain/report/words/quote.ts'
import styles from './official.module.css'
import { officialWords as words } from './words.ts'

type Props = {
  readonly standard: Standard
  readonly official: OfficialWording
  readonly at: { readonly band: number; readonly dimension: string }
}

/** The official text of one band and part, marked as official. Nothing where none was loaded. */
export function OfficialTexts({ standard, official, at }: Props) {
  const texts = officialAt(official, at)
  if (texts.length === 0) return null
  return (
    <div className={styles.official}>
      {texts.map(({ stream, text }) => (
        <Fragment key={stream ?? ''}>
          {stream !== undefined && (
            <p className={styles.mark}>{words.ofStream(streamName(standard, stream))}</p>
          )}
          {paragraphsOf(text).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </Fragment>
      ))}
      <p className={styles.mark}>{words.marked(official.source)}</p>
    </div>
  )
}
