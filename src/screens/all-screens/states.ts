/** Every screen in every state: for people, for the accessibility run and for screenshots. */
import { releaseIds } from '../../content/releases.ts'
import type { Standard } from '../../domain/content/standard.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { markResultSeen } from '../../domain/record/change.ts'
import { address, type Place } from '../addresses.ts'
import { sectionsOf } from '../sections.ts'
import {
  begunRecord,
  carriedOutRecord,
  changedRecord,
  checkedRecord,
  completeRecord,
  decidedRecord,
  describedRecord,
  levels,
  newRecord,
  provisionalRecord,
  openedRecord,
  ratedRecord,
  recommendedRecord,
  shownAsIGo,
  shownId,
  tiedRecord,
  verifiedRecord,
  withBegunSource,
  writtenRecord,
} from './records.ts'

export type State = {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly records: readonly AssessmentRecord[]
  /** What is pressed once the screen stands: selectors, in order. */
  readonly press?: readonly string[]
  readonly storage?: 'refused'
}

export type StateGroup = { readonly name: string; readonly states: readonly State[] }

const id = shownId
const seenAt = '2026-11-21T03:50:00Z'
const continueButton = 'main form button[type=submit]'

/** The states in the order of the app. */
export function stateGroups(standard: Standard): readonly StateGroup[] {
  const of = (
    place: Extract<
      Place,
      | 'taskList'
      | 'role'
      | 'contribution'
      | 'duties'
      | 'sources'
      | 'result'
      | 'verification'
      | 'wholeOfStandard'
      | 'recommendation'
      | 'review'
      | 'decision'
      | 'checkDecision'
      | 'report'
      | 'next'
      | 'conditions'
      | 'nextPrint'
      | 'moveRelease'
    >,
  ) => address(place, { id })
  const clear = completeRecord(standard, {
    levels: levels('222 232 222 222 322 222'),
    contribution: [1, 3, 1, 0],
  })
  const supported = completeRecord(standard, { levels: levels('221 222 221 112 231 222') })
  const borderline = completeRecord(standard, {
    levels: levels('221 122 22- 111 000 212'),
    firmness: 'could-be-either',
  })
  const highest = completeRecord(standard, {
    levels: levels('333 323 332 333 233 333'),
    contribution: [1, 1, 0, 3],
  })
  const below = completeRecord(standard, {
    levels: levels('000 010 001 000 000 000'),
    contribution: [2, 0, 0, 1],
  })
  const undetermined = completeRecord(standard, {
    levels: levels('1-- 1-- 1-- 2-- 2-- 1--'),
    contribution: [2, 2, 0, 0],
    cannotSay: true,
  })
  const carriedOut = carriedOutRecord(highest, {
    filling: 'select',
    tenure: 'ongoing',
    'merit-lists': 'yes',
    'advertise-on': '2027-03-31',
    'commissioner-part': 'representative',
    'representative-outside': 'no',
    conflict: 'member',
    outcome: 'promote',
    remuneration: '412500',
    'lowest-secretary-point': '600000',
    'promoted-from': 'another',
    'promoted-ongoing': 'yes',
    'gazetted-on': '2027-06-10',
  })
  const recommended = recommendedRecord(standard, verifiedRecord(standard, supported), 2)
  const decided = decidedRecord(standard, verifiedRecord(standard, supported))
  const filled = recommendedRecord(standard, {
    ...supported,
    role: { ...supported.role, status: 'filled', presentClassification: 'ses-2' },
  })
  const blind = openedRecord(standard, supported, 'blind')
  // Verified when the role read at another band: the words are kept, and are to be redone.
  const verifiedAgainst = verifiedRecord(standard, highest).verification
  const example = { ...verifiedRecord(standard, supported), example: 'invented' }
  const earliest = releaseIds[0] ?? standard.release.id
  const questions = sectionsOf(standard).flatMap((section) => section.questions)
  const first = questions[0] ?? ''
  const firstQuestion = address('question', { id, questionId: first })

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
        { id: 'not-kept', name: 'Assessment not in this browser', path: of('taskList'), records: [] },
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
    {
      name: 'Task list',
      states: [
        { id: 'task-list', name: 'Nothing done', path: of('taskList'), records: [newRecord(standard)] },
        { id: 'task-list-begun', name: 'Begun', path: of('taskList'), records: [begunRecord(standard)] },
        { id: 'task-list-complete', name: 'All answered', path: of('taskList'), records: [supported] },
        {
          id: 'task-list-show-as-i-go',
          name: 'Show as I go',
          path: of('taskList'),
          records: [shownAsIGo(begunRecord(standard))],
        },
        {
          id: 'task-list-earlier',
          name: 'Under an earlier release',
          path: of('taskList'),
          records: [{ ...supported, release: earliest }],
        },
        {
          id: 'task-list-not-saved',
          name: 'Work that is not saved',
          path: of('taskList'),
          records: [begunRecord(standard)],
          storage: 'refused',
        },
      ],
    },
    {
      name: 'The role',
      states: [
        { id: 'role', name: 'Empty', path: of('role'), records: [newRecord(standard)] },
        {
          id: 'role-errors',
          name: 'With errors',
          path: of('role'),
          records: [newRecord(standard)],
          press: [continueButton],
        },
        { id: 'role-complete', name: 'Filled in', path: of('role'), records: [describedRecord(standard)] },
        {
          id: 'role-protected',
          name: 'PROTECTED refused',
          path: of('role'),
          records: [newRecord(standard)],
          press: ['#role-marking-protected-or-above'],
        },
      ],
    },
    {
      name: 'Duties',
      states: [
        { id: 'duties', name: 'None pasted', path: of('duties'), records: [newRecord(standard)] },
        {
          id: 'duties-tied',
          name: 'Tied, with a sentence that is gone',
          path: of('duties'),
          records: [tiedRecord(standard, supported)],
          press: ['main ol summary'],
        },
      ],
    },
    {
      name: 'Sources',
      states: [
        { id: 'sources', name: 'None registered', path: of('sources'), records: [newRecord(standard)] },
        {
          id: 'sources-cited',
          name: 'Registered and cited, one unfinished',
          path: of('sources'),
          records: [withBegunSource(supported)],
        },
        {
          id: 'source-errors',
          name: 'To be registered, with errors',
          path: address('source', { id, sourceId: 'new' }),
          records: [newRecord(standard)],
          press: [continueButton],
        },
        {
          id: 'source',
          name: 'To be changed',
          path: address('source', { id, sourceId: 'position-description' }),
          records: [supported],
        },
        {
          id: 'source-remove',
          name: 'To be removed, cited by answers',
          path: address('removeSource', { id, sourceId: 'position-description' }),
          records: [supported],
        },
      ],
    },
    {
      name: 'Contribution',
      states: [
        { id: 'contribution', name: 'Empty', path: of('contribution'), records: [newRecord(standard)] },
        {
          id: 'contribution-errors',
          name: 'With errors',
          path: of('contribution'),
          records: [newRecord(standard)],
          press: [continueButton],
        },
        { id: 'contribution-complete', name: 'Answered', path: of('contribution'), records: [supported] },
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
    {
      name: 'Result',
      states: [
        {
          id: 'result-incomplete',
          name: 'Not available yet',
          path: of('result'),
          records: [begunRecord(standard)],
        },
        { id: 'result-clear', name: 'Indicated, clear', path: of('result'), records: [clear] },
        {
          id: 'result-supported',
          name: 'Indicated, answers not firm',
          path: of('result'),
          records: [supported],
        },
        {
          id: 'result-provisional',
          name: 'Provisional',
          path: of('result'),
          records: [provisionalRecord(standard, supported)],
        },
        { id: 'result-borderline', name: 'Indicated, borderline', path: of('result'), records: [borderline] },
        {
          id: 'result-band-3',
          name: 'Indicated at the highest band',
          path: of('result'),
          records: [highest],
        },
        { id: 'result-below-ses', name: 'Below the SES', path: of('result'), records: [below] },
        { id: 'result-not-determined', name: 'Not determined', path: of('result'), records: [undetermined] },
      ],
    },
    {
      name: 'Secondary verification',
      states: [
        {
          id: 'verification-incomplete',
          name: 'Not available yet',
          path: of('verification'),
          records: [begunRecord(standard)],
        },
        { id: 'verification', name: 'To do', path: of('verification'), records: [supported] },
        {
          id: 'verification-errors',
          name: 'With errors',
          path: of('verification'),
          records: [supported],
          press: [continueButton],
        },
        { id: 'verification-not-needed', name: 'Not needed', path: of('verification'), records: [clear] },
        {
          id: 'verification-to-redo',
          name: 'To redo',
          path: of('verification'),
          records: [{ ...supported, verification: verifiedAgainst }],
        },
        {
          id: 'verification-complete',
          name: 'Completed',
          path: of('verification'),
          records: [verifiedRecord(standard, supported)],
        },
      ],
    },
    {
      name: 'Whole-of-standard check',
      states: [
        {
          id: 'whole-of-standard-errors',
          name: 'With errors',
          path: of('wholeOfStandard'),
          records: [supported],
          press: [continueButton],
        },
        {
          id: 'whole-of-standard-not-determined',
          name: 'Not determined',
          path: of('wholeOfStandard'),
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
          path: of('recommendation'),
          records: [checkedRecord(standard, supported)],
          press: [continueButton],
        },
        { id: 'recommendation-made', name: 'Made', path: of('recommendation'), records: [recommended] },
        {
          id: 'recommendation-to-redo',
          name: 'To redo',
          path: of('recommendation'),
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
          path: of('review'),
          records: [recommended],
          press: [continueButton],
        },
        { id: 'review-blind', name: 'Blind, to be rated', path: of('review'), records: [blind] },
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
          path: of('review'),
          records: [ratedRecord(standard, supported, borderline.answers)],
          press: ['#review-outcome', continueButton],
        },
        {
          id: 'review-findings-errors',
          name: 'With everything in sight, with errors',
          path: of('review'),
          records: [openedRecord(standard, supported, 'ordinary')],
          press: ['#review-outcome', continueButton],
        },
        { id: 'closed-hidden', name: 'Hidden by a blind review', path: of('result'), records: [blind] },
      ],
    },
    {
      name: 'Decision',
      states: [
        {
          id: 'decision-recommend-first',
          name: 'Not available yet',
          path: of('decision'),
          records: [supported],
        },
        {
          id: 'decision-errors',
          name: 'A filled role classified lower, with errors',
          path: of('decision'),
          records: [filled],
          press: ['#decision-band-1', continueButton],
        },
        {
          id: 'decision-check',
          name: 'To be checked',
          path: of('checkDecision'),
          records: [writtenRecord(standard, supported)],
        },
        { id: 'decision-made', name: 'Made', path: of('decision'), records: [decided] },
        {
          id: 'task-list-final',
          name: 'Task list of a final record',
          path: of('taskList'),
          records: [decided],
        },
        { id: 'report-decided', name: 'Report of a decided record', path: of('report'), records: [decided] },
      ],
    },
    {
      name: 'Report',
      states: [
        {
          id: 'report-incomplete',
          name: 'Not available yet',
          path: of('report'),
          records: [begunRecord(standard)],
        },
        {
          id: 'report',
          name: 'With a marking',
          path: of('report'),
          records: [verifiedRecord(standard, supported)],
        },
        {
          id: 'report-no-marking',
          name: 'Without a marking',
          path: of('report'),
          records: [{ ...supported, role: { ...supported.role, marking: '' } }],
        },
        { id: 'report-example', name: 'Of a worked example', path: of('report'), records: [example] },
        { id: 'report-borderline', name: 'Borderline', path: of('report'), records: [borderline] },
        { id: 'report-below-ses', name: 'Below the SES', path: of('report'), records: [below] },
        { id: 'report-not-determined', name: 'Not determined', path: of('report'), records: [undetermined] },
        {
          id: 'report-changed',
          name: 'With a changed answer',
          path: of('report'),
          records: [changedRecord(standard)],
        },
      ],
    },
    {
      name: 'What must happen next',
      states: [
        { id: 'next', name: 'Nothing answered', path: of('next'), records: [clear] },
        { id: 'next-band-3', name: 'A Band\u00a03 promotion', path: of('next'), records: [carriedOut] },
        {
          id: 'next-conditions-errors',
          name: 'Conditions, with errors',
          path: of('conditions'),
          records: [carriedOutRecord(carriedOut, { remuneration: 'about the same' })],
          press: [continueButton],
        },
        { id: 'next-print', name: 'To print', path: of('nextPrint'), records: [carriedOut] },
      ],
    },
    {
      name: 'Move to the newest release',
      states: [
        {
          id: 'move-release-errors',
          name: 'With errors',
          path: of('moveRelease'),
          records: [{ ...supported, release: earliest, role: { ...supported.role, assessor: '' } }],
          press: [continueButton],
        },
      ],
    },
  ]
}
