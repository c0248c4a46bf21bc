/** The report, and what comes after. */
import { releaseIds } from '../../../content/releases.ts'
import type { Standard } from '../../../domain/content/standard.ts'
import { carriedOutRecord } from '../records/after.ts'
import { begunRecord } from '../records/answered.ts'
import { changedRecord, verifiedRecord } from '../records/result.ts'
import type { ShownRecords } from '../records/shown.ts'
import { addressOf, continueButton, type StateGroup } from './state.ts'

export function afterGroups(
  standard: Standard,
  { clear, supported, borderline, below, undetermined, carriedOut, example }: ShownRecords,
): readonly StateGroup[] {
  const earliest = releaseIds[0] ?? standard.release.id
  return [
    {
      name: 'Report',
      states: [
        {
          id: 'report-incomplete',
          name: 'Not available yet',
          path: addressOf('report'),
          records: [begunRecord(standard)],
        },
        {
          id: 'report',
          name: 'With a marking',
          path: addressOf('report'),
          records: [verifiedRecord(standard, supported)],
        },
        {
          id: 'report-no-marking',
          name: 'Without a marking',
          path: addressOf('report'),
          records: [{ ...supported, role: { ...supported.role, marking: '' } }],
        },
        { id: 'report-example', name: 'Of a worked example', path: addressOf('report'), records: [example] },
        { id: 'report-borderline', name: 'Borderline', path: addressOf('report'), records: [borderline] },
        { id: 'report-below-ses', name: 'Below the SES', path: addressOf('report'), records: [below] },
        {
          id: 'report-not-determined',
          name: 'Not determined',
          path: addressOf('report'),
          records: [undetermined],
        },
        {
          id: 'report-changed',
          name: 'With a changed answer',
          path: addressOf('report'),
          records: [changedRecord(standard)],
        },
      ],
    },
    {
      name: 'What must happen next',
      states: [
        { id: 'next', name: 'Nothing answered', path: addressOf('next'), records: [clear] },
        {
          id: 'next-band-3',
          name: 'A Band\u00a03 promotion',
          path: addressOf('next'),
          records: [carriedOut],
        },
        {
          id: 'next-conditions-errors',
          name: 'Conditions, with errors',
          path: addressOf('conditions'),
          records: [carriedOutRecord(carriedOut, { remuneration: 'about the same' })],
          press: [continueButton],
        },
        { id: 'next-print', name: 'To print', path: addressOf('nextPrint'), records: [carriedOut] },
      ],
    },
    {
      name: 'Move to the newest release',
      states: [
        {
          id: 'move-release-errors',
          name: 'With errors',
          path: addressOf('moveRelease'),
          records: [{ ...supported, release: earliest, role: { ...supported.role, assessor: '' } }],
          press: [continueButton],
        },
      ],
    },
  ]
}
