/** What the answers indicate. */
import type { Standard } from '../../../domain/content/standard.ts'
import { begunRecord } from '../records/answered.ts'
import { provisionalRecord } from '../records/evidence.ts'
import { verifiedRecord } from '../records/result.ts'
import type { ShownRecords } from '../records/shown.ts'
import { addressOf, continueButton, type StateGroup } from './state.ts'

export function resultGroups(
  standard: Standard,
  { clear, supported, borderline, highest, below, undetermined }: ShownRecords,
): readonly StateGroup[] {
  // Verified when the role read at another band: the words are kept, and are to be redone.
  const verifiedAgainst = verifiedRecord(standard, highest).verification
  return [
    {
      name: 'Result',
      states: [
        {
          id: 'result-incomplete',
          name: 'Not available yet',
          path: addressOf('result'),
          records: [begunRecord(standard)],
        },
        { id: 'result-clear', name: 'Indicated, clear', path: addressOf('result'), records: [clear] },
        {
          id: 'result-supported',
          name: 'Indicated, answers not firm',
          path: addressOf('result'),
          records: [supported],
        },
        {
          id: 'result-provisional',
          name: 'Provisional',
          path: addressOf('result'),
          records: [provisionalRecord(standard, supported)],
        },
        {
          id: 'result-borderline',
          name: 'Indicated, borderline',
          path: addressOf('result'),
          records: [borderline],
        },
        {
          id: 'result-band-3',
          name: 'Indicated at the highest band',
          path: addressOf('result'),
          records: [highest],
        },
        { id: 'result-below-ses', name: 'Below the SES', path: addressOf('result'), records: [below] },
        {
          id: 'result-not-determined',
          name: 'Not determined',
          path: addressOf('result'),
          records: [undetermined],
        },
      ],
    },
    {
      name: 'Secondary verification',
      states: [
        {
          id: 'verification-incomplete',
          name: 'Not available yet',
          path: addressOf('verification'),
          records: [begunRecord(standard)],
        },
        { id: 'verification', name: 'To do', path: addressOf('verification'), records: [supported] },
        {
          id: 'verification-errors',
          name: 'With errors',
          path: addressOf('verification'),
          records: [supported],
          press: [continueButton],
        },
        {
          id: 'verification-not-needed',
          name: 'Not needed',
          path: addressOf('verification'),
          records: [clear],
        },
        {
          id: 'verification-to-redo',
          name: 'To redo',
          path: addressOf('verification'),
          records: [{ ...supported, verification: verifiedAgainst }],
        },
        {
          id: 'verification-complete',
          name: 'Completed',
          path: addressOf('verification'),
          records: [verifiedRecord(standard, supported)],
        },
      ],
    },
  ]
}
