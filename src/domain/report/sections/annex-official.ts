/** Annex: the official wording that the agency loaded, at the indicated band and its neighbours. */
import { placesOf } from '../../content/reading.ts'
import type { Level } from '../../content/schema.ts'
import { officialAt } from '../../record/official-file.ts'
import { paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Section } from '../types.ts'
import { levelName } from '../words/bands.ts'
import { momentInWords } from '../words/dates.ts'
import { streamName } from '../words/questions.ts'
import { quote } from '../words/quote.ts'

/** Null where the record carries none. */
export function officialAnnex({ standard, record, classification, context }: Subject): Section | null {
  const { official } = record
  if (official === undefined) return null
  const centre = classification.outcome === 'indicated' ? classification.band : null
  const bands = ([0, 1, 2, 3] as const satisfies readonly Level[]).filter(
    (band) => centre === null || Math.abs(band - centre) <= 1,
  )
  return {
    id: 'annex-official',
    heading: 'official wording',
    blocks: [
      paragraph(
        `The agency loaded this text on ${momentInWords(official.loadedAt, context.timeZone)}, from its own copy of the standard: ${quote(official.source)}. This tool did not check it, and the result does not rest on it.`,
      ),
      ...placesOf(standard).flatMap(({ id, name }) =>
        passages(
          bands.flatMap((band) =>
            officialAt(official, { band, dimension: id }).map(({ stream, text }) => {
              const of = stream === undefined ? '' : `, ${streamName(standard, stream)}`
              return [`${name}, ${levelName(standard, band)}${of} (official)`, text] as const
            }),
          ),
        ),
      ),
    ],
  }
}
