/** The words of the pages that ask, beside the questionnaire’s own. */
import type { Question } from '../../domain/content/standard.ts'

export const labels = {
  note: 'Reasons for this answer (optional)',
  noteHint: 'Name the facts that decide it. They are printed in the report.',
  unknownHint: 'Say what was looked at, and who was asked. It is printed in the report.',
  sources: (cited: number): string => (cited === 0 ? 'Cite a source' : `Sources cited: ${cited}`),
  reason: 'Why did this answer change?',
  reasonHint:
    'The result had been seen when this answer changed. The report prints both answers and this reason.',
} as const

export const commonMistakes = 'Common mistakes'

/** Where an answer has been left without it. */
export const sayFirmness = {
  hint: 'Say how firm this judgement is. Until then the question counts as unanswered.',
  of: (names: readonly string[]): string =>
    `${names.length === 1 ? 'Say how firm this judgement is' : 'Say how firm these judgements are'}: ${names.join(', ')}`,
} as const

/** A question by its name inside a message. `place` is its place on its page, counted from 1. */
export function nameInMessage(question: Question, place: number): string {
  switch (question.type) {
    case 'statement':
      return `statement ${place}`
    case 'forced-choice':
      return question.forcedChoice.name.toLowerCase()
    case 'indicator':
      return question.indicator.name.toLowerCase()
    case 'characteristic':
      return question.characteristic.name.toLowerCase()
  }
}

/** Each names its question: the summary of a page with several lists them together. */
export const problems = {
  option: (question: Question, name: string): string => {
    switch (question.type) {
      case 'statement':
        return `Select how large a part of the role ${name} is`
      case 'forced-choice':
        return 'Select what the role was established for, or that it cannot be said'
      case 'indicator':
      case 'characteristic':
        return `Select the option that best describes the work: ${name}`
    }
  },
  firmness: (name: string): string => `Select how firm this judgement is: ${name}`,
  note: (name: string): string => `Reasons must be 20,000 characters or fewer: ${name}`,
  source: (problem: string, name: string): string => `${problem}: ${name}`,
  reasonMissing: (name: string): string => `Enter why this answer changed: ${name}`,
  reason: (name: string): string => `Why the answer changed must be 20,000 characters or fewer: ${name}`,
} as const
