/** The secondary verification: the indicated band read through each secondary stream. */
import type { StreamId } from '../../content/schema.ts'
import { paragraph, passages } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { levelInText } from '../words/bands.ts'
import { say, strong } from '../words/inline.ts'
import { streamName } from '../words/questions.ts'
import { readingLabels, verificationOf } from '../words/verification.ts'

export function verificationSection(subject: Determined): Section {
  return { id: 'verification', heading: 'Secondary verification', blocks: verificationBlocks(subject) }
}

function verificationBlocks(subject: Determined): readonly Block[] {
  const { standard, record, classification } = subject
  if (classification.outcome !== 'indicated') {
    return [paragraph('No band is indicated, so there is none to verify through a secondary stream.')]
  }
  const { stream, secondary } = classification.stream
  if (stream === null) {
    return [paragraph('The stream is not determined, so no other stream is a secondary one.')]
  }
  const streams = [
    ...secondary,
    ...standard.streams.map(({ id }) => id).filter((id) => isLeftOver(subject, id)),
  ]
  if (streams.length === 0) {
    return [paragraph('No stream is a secondary one, so there is nothing to verify.')]
  }
  const band = levelInText(standard, classification.band)
  return streams.flatMap((id) => {
    const name = strong(streamName(standard, id))
    const found = verificationOf(record, classification, id)
    if (found.state === 'missing')
      return [paragraph(say`${name}: not done. ${band} was not read through this stream.`, 'attention')]
    const reading = readingLabels[found.entry.reading].toLowerCase()
    const against = `${levelInText(standard, found.entry.against.band)} in the ${streamName(standard, found.entry.against.stream)} stream`
    return [
      found.state === 'current'
        ? paragraph(say`${name}: ${band} ${strong(reading)}.`)
        : paragraph(
            say`${name}: to redo. The result has changed since it was verified. Against ${against} it was recorded that the band ${reading}.`,
            'attention',
          ),
      ...passages([['Why', found.entry.why]]),
    ]
  })
}

// What was verified before the streams changed is kept and shown, so that nothing a person wrote is lost.
function isLeftOver({ record, classification }: Determined, stream: StreamId): boolean {
  return record.verification[stream] !== undefined && !classification.stream.secondary.includes(stream)
}
