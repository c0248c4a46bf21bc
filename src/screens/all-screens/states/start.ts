/** Before an assessment: start, register, files, checking, statements, and reading the standard. */
import { releaseIds } from '../../../content/releases.ts'
import type { Standard } from '../../../domain/content/standard.ts'
import { markResultSeen } from '../../../domain/record/change.ts'
import { address } from '../../addresses.ts'
import { begunRecord, newRecord } from '../records/answered.ts'
import type { ShownRecords } from '../records/shown.ts'
import { addressOf, continueButton, seenAt, type StateGroup } from './state.ts'

export function startGroups(
  standard: Standard,
  { clear, supported, recommended, example }: ShownRecords,
): readonly StateGroup[] {
  const earliest = releaseIds[0] ?? standard.release.id
  return [
    {
      name: 'Start and ways in',
      states: [
        { id: 'start', name: 'Start, nothing kept', path: address('start'), records: [] },
        {
          id: 'start-kept',
          name: 'Start, with assessments kept',
          path: address('start'),
          records: [clear, { ...newRecord(standard), id: 'other' }, { ...example, id: 'third' }],
        },
        {
          id: 'start-refused',
          name: 'Start, storage refused',
          path: address('start'),
          records: [],
          storage: 'refused',
        },
        {
          id: 'register',
          name: 'Register',
          path: address('register'),
          records: [
            { ...markResultSeen(clear, seenAt), id: 'clear' },
            { ...begunRecord(standard), id: 'begun' },
            { ...example, id: 'third' },
            { ...markResultSeen(recommended, seenAt), id: 'recommended' },
          ],
        },
        {
          id: 'register-removed',
          name: 'Register, an assessment moved to the bin',
          path: address('register'),
          records: [
            { ...clear, id: 'clear' },
            { ...begunRecord(standard), id: 'begun' },
          ],
          press: ['tbody input', '#register-remove'],
        },
        { id: 'open-files', name: 'Open from files', path: address('openFiles'), records: [] },
        { id: 'bin', name: 'Bin, nothing in it', path: address('bin'), records: [] },
        { id: 'examples', name: 'Worked examples', path: address('examples'), records: [] },
        { id: 'open-code', name: 'Open a result code', path: address('openCode'), records: [] },
        {
          id: 'open-code-error',
          name: 'Open a result code, with an error',
          path: address('openCode'),
          records: [],
          press: [continueButton],
        },
        { id: 'forms', name: 'Blank forms', path: address('forms'), records: [] },
        { id: 'interview-form', name: 'Interview form', path: address('interviewForm'), records: [] },
        {
          id: 'stream-overview',
          name: 'The streams on a page',
          path: address('streamOverview'),
          records: [],
        },
        { id: 'check', name: 'Check a record', path: address('check'), records: [] },
        {
          id: 'check-error',
          name: 'Check a record, with an error',
          path: address('check'),
          records: [],
          press: ['main details summary', continueButton],
        },
        { id: 'privacy', name: 'What is kept', path: address('privacy'), records: [clear] },
        {
          id: 'erase',
          name: 'Erase everything, asked once more',
          path: address('erase'),
          records: [clear, { ...newRecord(standard), id: 'other' }],
        },
        { id: 'erased', name: 'Everything erased', path: address('erased'), records: [] },
        { id: 'about', name: 'About this tool', path: address('about'), records: [] },
        { id: 'not-found', name: 'Page not found', path: '/nowhere', records: [] },
        { id: 'not-kept', name: 'Assessment not in this browser', path: addressOf('taskList'), records: [] },
      ],
    },
    {
      name: 'The standard',
      states: [
        { id: 'standard', name: 'Whole', path: address('standard'), records: [] },
        {
          id: 'standard-place',
          name: 'Neighbours side by side',
          path: address('standardEntry', { entry: standard.dimensions[0]?.id ?? '' }),
          records: [],
        },
        {
          id: 'standard-entry',
          name: 'One statement',
          path: address('standardEntry', { entry: 'b2-la-1' }),
          records: [],
        },
        { id: 'coverage', name: 'What the content rests on', path: address('coverage'), records: [] },
        { id: 'official', name: 'Official wording', path: address('official'), records: [] },
        {
          id: 'replay',
          name: 'Replay under the newest release',
          path: address('replay'),
          records: [{ ...markResultSeen(supported, supported.changedAt), release: earliest }],
          press: ['main button'],
        },
        { id: 'releases', name: 'Releases', path: address('releases'), records: [] },
        {
          id: 'release',
          name: 'One release',
          path: address('release', { release: standard.release.id }),
          records: [],
        },
      ],
    },
  ]
}
