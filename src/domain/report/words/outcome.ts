/** An outcome in a few words, for lists and for what is said of a move. */
import type { Classification } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { levelInText } from './bands.ts'
import { counted } from './lists.ts'
import { streamName } from './questions.ts'

/** ‘SES Band 2, Delivery, supported’, ‘below SES’, ‘not determined’, ‘not ready, with one question unanswered’. */
export function outcomeInText(standard: Standard, classification: Classification): string {
  switch (classification.outcome) {
    case 'indicated': {
      const { stream } = classification.stream
      return [
        levelInText(standard, classification.band),
        stream === null ? 'stream not determined' : streamName(standard, stream),
        classification.strength,
      ].join(', ')
    }
    case 'below-ses':
      return levelInText(standard, 0)
    case 'not-determined':
      return 'not determined'
    case 'incomplete':
      return `not ready, with ${counted(classification.unanswered.length, 'question')} unanswered`
  }
}
