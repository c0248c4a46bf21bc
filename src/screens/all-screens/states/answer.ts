/** The pages that ask. */
import type { Standard } from '../../../domain/content/standard.ts'
import { address } from '../../addresses.ts'
import { sectionsOf } from '../../sections.ts'
import { begunRecord, newRecord, shownId } from '../records/answered.ts'
import { withBegunSource } from '../records/evidence.ts'
import { changedRecord, shownAsIGo } from '../records/result.ts'
import type { ShownRecords } from '../records/shown.ts'
import { addressOf, continueButton, type StateGroup } from './state.ts'

export function answerGroups(standard: Standard, { supported }: ShownRecords): readonly StateGroup[] {
  const id = shownId
  const questions = sectionsOf(standard).flatMap((section) => section.questions)
  const first = questions[0] ?? ''
  const firstQuestion = address('question', { id, questionId: first })
  return [
    {
      name: 'Contribution',
      states: [
        {
          id: 'contribution',
          name: 'Empty',
          path: addressOf('contribution'),
          records: [newRecord(standard)],
        },
        {
          id: 'contribution-errors',
          name: 'With errors',
          path: addressOf('contribution'),
          records: [newRecord(standard)],
          press: [continueButton],
        },
        {
          id: 'contribution-complete',
          name: 'Answered',
          path: addressOf('contribution'),
          records: [supported],
        },
      ],
    },
    {
      name: 'One question',
      states: [
        {
          id: 'question',
          name: 'Not answered, no stream yet',
          path: firstQuestion,
          records: [newRecord(standard)],
        },
        {
          id: 'question-error',
          name: 'Nothing chosen',
          path: firstQuestion,
          records: [newRecord(standard)],
          press: [continueButton],
        },
        {
          id: 'question-firmness-missing',
          name: 'Firmness missing',
          path: firstQuestion,
          records: [newRecord(standard)],
          press: [`#${first}-option`, continueButton],
        },
        {
          id: 'question-changed',
          name: 'Changed after the result was seen',
          path: firstQuestion,
          records: [changedRecord(standard)],
        },
        {
          id: 'question-cite-new',
          name: 'A source registered from the question',
          path: firstQuestion,
          records: [withBegunSource(supported)],
          press: [`#${first}-cited-new`],
        },
        {
          id: 'question-show-as-i-go',
          name: 'Show as I go',
          path: firstQuestion,
          records: [shownAsIGo(begunRecord(standard))],
        },
        ...questions.map((questionId) => ({
          id: `question-${questionId}`,
          name: `Answered: ${questionId}`,
          path: address('question', { id, questionId }),
          records: [supported],
        })),
      ],
    },
    {
      name: 'One section on a page',
      states: [
        {
          id: 'dimension-errors',
          name: 'With errors',
          path: address('dimension', { id, dimensionId: sectionsOf(standard)[0]?.id ?? '' }),
          records: [newRecord(standard)],
          press: [continueButton],
        },
        ...sectionsOf(standard).map((section) => ({
          id: `dimension-${section.id}`,
          name: section.name,
          path: address('dimension', { id, dimensionId: section.id }),
          records: [supported],
        })),
      ],
    },
  ]
}
