/** Every text of a release that rests on facts, with where it stands. */
import type { Standard } from '../standard.ts'
import type { Citation } from './types.ts'

/** Indicators and characteristics: the questions whose options have levels. */
export function scaledQuestions(standard: Standard) {
  return [...standard.indicators, ...standard.characteristics]
}

export function findCitations(standard: Standard): readonly Citation[] {
  const { text, questionnaire } = standard
  return [
    ...text.introduction.map((part) => ({ ...part, file: 'standard.json' }) as const),
    ...text.streams.map((stream) => ({ ...stream, file: 'standard.json' }) as const),
    ...text.bands.map((band) => ({ ...band, id: band.name, file: 'standard.json' }) as const),
    ...text.dimensions.map((dimension) => ({ ...dimension, file: 'standard.json' }) as const),
    ...text.descriptors.map((descriptor) => ({ ...descriptor, file: 'standard.json' }) as const),
    ...questionnaire.contribution.statements.map(
      (statement) => ({ ...statement, file: 'questionnaire.json' }) as const,
    ),
    ...scaledQuestions(standard).flatMap((question) =>
      question.options.map((option) => ({ ...option, file: 'questionnaire.json' }) as const),
    ),
    ...standard.indicators.flatMap((indicator) =>
      Object.entries(indicator.notes).map(
        ([stream, note]) =>
          ({
            ...note,
            id: `${indicator.id}, note for ${stream}`,
            file: 'questionnaire.json',
          }) as const,
      ),
    ),
  ]
}
