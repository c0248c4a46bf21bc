/** The secondary verification: the indicated band read through each secondary stream. */
import type { StreamId } from '../../content/schema.ts'
import { paragraph, passages } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { levelInText } from '../words/bands.ts'
import { say, strong } from '../words/inline.ts'
import { streamName } from '../words/questions.ts'
import { readingOf, verificationOf } from '../words/verification.ts'

/** What the verification is told from. */
type Grounds = Pick<Determined, 'standard' | 'record' | 'classification'>

export function verificationSection(subject: Grounds): Section {
  return {
    id: 'verification',
    heading: 'Secondary verification',
    brief: streamsToVerify(subject).length === 0,
    blocks: verificationBlocks(subject),
  }
}

function verificationBlocks(subject: Grounds): readonly Block[] {
  const { standard, record, classification } = subject
  if (classification.outcome !== 'indicated') {
    return [paragraph('No band is indicated, so there is none to verify through a secondary stream.')]
  }
  if (classification.stream.stream === null) {
    return [paragraph('The stream is not determined, so no other stream is a secondary one.')]
  }
  const streams = streamsToVerify(subject)
  if (streams.length === 0) {
    return [paragraph('No stream is a secondary one, so there is nothing to verify.')]
  }
  const band = levelInText(standard, classification.band)
  return streams.flatMap((id) => {
    const name = strong(streamName(standard, id))
    const found = verificationOf(record, classification, id)
    if (found.state === 'missing')
      return [paragraph(say`${name}: not done. ${band} was not read through this stream.`, 'attention')]
    const { reading, against } = found.entry
    return [
      found.state === 'current'
        ? paragraph(say`Read as ${name}, the role ${readingOf(reading, band)}.`)
        : paragraph(
            say`${name}: to redo. The result has changed since it was verified. It was recorded then that the role ${readingOf(reading, levelInText(standard, against.band))} in the ${streamName(standard, against.stream)} stream.`,
            'attention',
          ),
      ...passages([['Why', found.entry.why]]),
    ]
  })
}

function streamsToVerify(subject: Grounds): readonly StreamId[] {
  const { standard, classification } = subject
  if (classification.outcome !== 'indicated' || classification.stream.stream === null) return []
  return [
    ...classification.stream.secondary,
    ...standard.streams.map(({ id }) => id).filter((id) => isLeftOver(subject, id)),
  ]
}

// What was verified before the streams changed is kept and shown, so that nothing a person wrote is lost.
function isLeftOver({ record, classification }: Grounds, stream: StreamId): boolean {
  return record.verification[stream] !== undefined && !classification.stream.secondary.includes(stream)
}
