/** Where a check can be mended. */
import type { CheckFinding } from '../../domain/classify/types.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { address } from '../addresses.ts'
import { answerAddress } from './answer-link.tsx'

export type Mending = { readonly to: string; readonly words: string }

/** The page where what the check found can be changed, and the words of the link to it. */
export function mendingOf(standard: Standard, id: string, { check, place }: CheckFinding): Mending {
  if (check === 'forced-choice-conflict') {
    return { to: address('contribution', { id }), words: 'Change the contribution' }
  }
  if (place.stream) {
    return { to: address('verification', { id }), words: 'Go to the secondary verification' }
  }
  if (place.question) {
    return { to: answerAddress(standard, id, place.question), words: 'Change the answer' }
  }
  if (place.dimension) {
    return {
      to: address('dimension', { id, dimensionId: place.dimension }),
      words: 'Change the answers of this dimension',
    }
  }
  if (check === 'same-evidence' || check === 'assertion-only') {
    return { to: address('sources', { id }), words: 'Go to the sources' }
  }
  if (check === 'reads-lower-than-present' || place.role) {
    return { to: address('role', { id }), words: 'Change the form about the role' }
  }
  return { to: address('taskList', { id }), words: 'Go to the task list' }
}
