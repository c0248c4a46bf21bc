import { statementsAt } from '../../domain/content/reading.ts'
import type { Level, StreamId } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { levelName } from '../../domain/report/words/bands.ts'
import { OfficialTexts } from '../official/official-texts.tsx'
import { useOfficialWording } from '../official/use-official-wording.ts'
import { StatementList } from './statement-list.tsx'
import { standardWords as words } from './words.ts'

type Props = {
  readonly standard: Standard
  /** A dimension, or the distinguishing characteristics. */
  readonly place: string
  readonly level: Level
  readonly stream?: StreamId | null
}

/** What the standard says at one level on one part: restated, and in the official wording where that was loaded. */
export function BandColumn({ standard, place, level, stream = null }: Props) {
  const official = useOfficialWording()
  return (
    <section>
      <h3>{levelName(standard, level)}</h3>
      <StatementList
        standard={standard}
        statements={statementsAt(standard, place, level, stream)}
        none={stream === null ? words.noStatement : words.noStatementFor}
      />
      {official !== null && (
        <OfficialTexts standard={standard} official={official} at={{ band: level, dimension: place }} />
      )}
    </section>
  )
}
