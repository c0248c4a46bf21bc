/** What a reviewer rates, in the sections of the questionnaire. */
import type { Standard } from '../../domain/content/standard.ts'
import { contributionQuestions, sectionsOf, type Section } from '../sections.ts'
import { reviewWords as words } from './words.ts'

/** The section of the contribution, beside those of the questionnaire. */
export const contributionSection = 'contribution'

/** Contribution, each dimension, and the characteristics. */
export function ratingSections(standard: Standard): readonly Section[] {
  const questions = contributionQuestions(standard).map(({ id }) => id)
  return [{ id: contributionSection, name: words.contribution, questions }, ...sectionsOf(standard)]
}
