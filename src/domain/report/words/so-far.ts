/** What the answers so far leave possible, in words: for ‘show as I go’. */
import type { Determination } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { possibleInText } from './bands.ts'

/** Two or three sentences: the bands still possible, the stream, and what the record says of having shown them. */
export function soFarInText(standard: Standard, { possibleBands, stream }: Determination): string {
  const name = standard.streams.find(({ id }) => id === stream.stream)?.name
  return [
    `With what is answered, the role could be ${possibleInText(standard, possibleBands)}.`,
    name === undefined ? 'The stream is not determined yet.' : `The stream is ${name}.`,
    'Questions not answered yet could turn out either way. The report will say that the result was shown as you went.',
  ].join(' ')
}
