import { Link } from 'wouter'
import type { QuestionId } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import type { LinkToAnswer } from '../../outputs/screen/words-view.tsx'
import { address } from '../addresses.ts'

/** Where a question is answered: its own page, or the page of the contribution. */
export function answerAddress(standard: Standard, id: string, question: QuestionId): string {
  const type = standard.question(question)?.type
  return type === 'indicator' || type === 'characteristic'
    ? address('question', { id, questionId: question })
    : address('contribution', { id })
}

/** How the report’s statements lead to the answers behind them. */
export function linkToAnswers(standard: Standard, id: string): LinkToAnswer {
  return function linkToAnswer(question, text) {
    return <Link to={answerAddress(standard, id, question)}>{text}</Link>
  }
}
