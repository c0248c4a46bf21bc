/** The steps from the result to the decision. */
import type { Standard } from '../../../domain/content/standard.ts'
import { address } from '../../addresses.ts'
import { sectionsOf } from '../../sections.ts'
import { shownId } from '../records/answered.ts'
import { checkedRecord, openedRecord, ratedRecord, writtenRecord } from '../records/steps.ts'
import type { ShownRecords } from '../records/shown.ts'
import { addressOf, continueButton, type StateGroup } from './state.ts'

export function stepGroups(
  standard: Standard,
  { supported, borderline, highest, undetermined, recommended, decided, filled, blind }: ShownRecords,
): readonly StateGroup[] {
  const id = shownId
  return [
    {
      name: 'Whole-of-standard check',
      states: [
        {
          id: 'whole-of-standard-errors',
          name: 'With errors',
          path: addressOf('wholeOfStandard'),
          records: [supported],
          press: [continueButton],
        },
        {
          id: 'whole-of-standard-not-determined',
          name: 'Not determined',
          path: addressOf('wholeOfStandard'),
          records: [undetermined],
        },
      ],
    },
    {
      name: 'Recommendation',
      states: [
        {
          id: 'recommendation-errors',
          name: 'With errors',
          path: addressOf('recommendation'),
          records: [checkedRecord(standard, supported)],
          press: [continueButton],
        },
        {
          id: 'recommendation-made',
          name: 'Made',
          path: addressOf('recommendation'),
          records: [recommended],
        },
        {
          id: 'recommendation-to-redo',
          name: 'To redo',
          path: addressOf('recommendation'),
          records: [{ ...recommended, answers: highest.answers }],
        },
      ],
    },
    {
      name: 'Review',
      states: [
        {
          id: 'review-open-errors',
          name: 'To be opened, with errors',
          path: addressOf('review'),
          records: [recommended],
          press: [continueButton],
        },
        { id: 'review-blind', name: 'Blind, to be rated', path: addressOf('review'), records: [blind] },
        {
          id: 'review-ratings-contribution',
          name: 'Blind, rating the contribution',
          path: address('ratings', { id, sectionId: 'contribution' }),
          records: [blind],
        },
        {
          id: 'review-ratings-errors',
          name: 'Blind, rating a dimension, with errors',
          path: address('ratings', { id, sectionId: sectionsOf(standard)[0]?.id ?? '' }),
          records: [blind],
          press: [continueButton],
        },
        {
          id: 'review-compared-errors',
          name: 'Blind, both side by side, with errors',
          path: addressOf('review'),
          records: [ratedRecord(standard, supported, borderline.answers)],
          press: ['#review-outcome', continueButton],
        },
        {
          id: 'review-findings-errors',
          name: 'With everything in sight, with errors',
          path: addressOf('review'),
          records: [openedRecord(standard, supported, 'ordinary')],
          press: ['#review-outcome', continueButton],
        },
        {
          id: 'closed-hidden',
          name: 'Hidden by a blind review',
          path: addressOf('result'),
          records: [blind],
        },
      ],
    },
    {
      name: 'Decision',
      states: [
        {
          id: 'decision-recommend-first',
          name: 'Not available yet',
          path: addressOf('decision'),
          records: [supported],
        },
        {
          id: 'decision-errors',
          name: 'A filled role classified lower, with errors',
          path: addressOf('decision'),
          records: [filled],
          press: ['#decision-band-1', continueButton],
        },
        {
          id: 'decision-check',
          name: 'To be checked',
          path: addressOf('checkDecision'),
          records: [writtenRecord(standard, supported)],
        },
        { id: 'decision-made', name: 'Made', path: addressOf('decision'), records: [decided] },
        {
          id: 'task-list-final',
          name: 'Task list of a final record',
          path: addressOf('taskList'),
          records: [decided],
        },
        {
          id: 'report-decided',
          name: 'Report of a decided record',
          path: addressOf('report'),
          records: [decided],
        },
      ],
    },
  ]
}
