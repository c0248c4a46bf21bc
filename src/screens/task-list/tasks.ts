/** The tasks of an assessment and where each stands. */
import type { Task } from '../../components/task-list.tsx'
import { findUnanswered } from '../../domain/classify/unanswered.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { dutiesOf } from '../../domain/evidence/duties.ts'
import type { AssessmentRecord, QuestionId } from '../../domain/record/schema.ts'
import { questionName } from '../../domain/report/words/questions.ts'
import type { QuestionsPerPage } from '../../store/preferences.ts'
import { address } from '../addresses.ts'
import { sayFirmness } from '../question/words.ts'
import { stateOfRole } from '../role/role-state.ts'
import {
  characteristicsSection,
  contributionQuestions,
  countAnswered,
  lacksFirmness,
  sectionAddress,
  sectionsOf,
} from '../sections.ts'

type Status = Pick<Task, 'status' | 'state' | 'hint'>

const toDo: Status = { status: 'Not started', state: 'to-do' }
const done: Status = { status: 'Completed', state: 'done' }
const later: Status = { status: 'Available when all is answered', state: 'done' }

export const readHeading = 'Read and report'
/** Continue leads from the role past the other two. */
export const describeOrder =
  'Start with the role. Duties and sources are optional, and can wait: a source can also be cited at each question, and duties are tied to answers that are given.'
export const describeRest = 'Duties and sources are optional.'
export const verificationHint = 'The result read through the other streams that matter'

export type TaskGroups = {
  readonly describe: readonly Task[]
  readonly answer: readonly Task[]
  /** While questions want an answer: what waits for them. What there is afterwards, `StepTasks` lists. */
  readonly read: readonly Task[]
  /** Questions that still want an answer. */
  readonly remaining: number
}

/** The tasks in order. None is ever locked: a page that cannot show anything yet says what is missing. */
export function tasksOf(standard: Standard, record: AssessmentRecord, mode: QuestionsPerPage): TaskGroups {
  const { id } = record
  const remaining = findUnanswered(standard, record.answers).length
  const contribution = contributionQuestions(standard).map((question) => question.id)
  return {
    remaining,
    describe: [
      { name: 'The role', to: address('role', { id }), ...roleStatus(record) },
      {
        name: 'Duties',
        to: address('duties', { id }),
        hint: 'Which answers each duty supports',
        ...dutiesStatus(record),
      },
      {
        name: 'Sources',
        to: address('sources', { id }),
        hint: 'What the answers rest on',
        ...sourcesStatus(record),
      },
    ],
    answer: [
      {
        name: 'Contribution',
        to: address('contribution', { id }),
        hint: 'In which stream the role matters most',
        ...answeredStatus(standard, record, contribution),
      },
      ...sectionsOf(standard).map((section) => ({
        name: section.name,
        to: sectionAddress(standard, record, section, mode),
        ...(section.id === characteristicsSection && {
          hint: 'A test of the result, not counted towards it',
        }),
        ...sectionStatus(standard, record, section.questions),
      })),
    ],
    read: [
      { name: 'Result', to: address('result', { id }), ...later },
      {
        name: 'Secondary verification',
        to: address('verification', { id }),
        hint: verificationHint,
        ...later,
      },
      { name: 'Report', to: address('report', { id }), ...later },
    ],
  }
}

function roleStatus(record: AssessmentRecord): Status {
  switch (stateOfRole(record.role)) {
    case 'empty':
      return toDo
    case 'begun':
      return { status: 'Started', state: 'to-do' }
    case 'complete':
      return done
  }
}

function dutiesStatus(record: AssessmentRecord): Status {
  const duties = dutiesOf(record)
  const tied = duties.filter(({ questions }) => questions.length > 0).length
  return tied === 0
    ? { status: 'None tied', state: 'done' }
    : { status: `${tied} of ${duties.length} tied`, state: tied === duties.length ? 'done' : 'to-do' }
}

function sourcesStatus({ sources }: AssessmentRecord): Status {
  return { status: sources.length === 0 ? 'None registered' : `${sources.length} registered`, state: 'done' }
}

function answeredStatus(standard: Standard, record: AssessmentRecord, ids: readonly QuestionId[]): Status {
  const answered = countAnswered(standard, record, ids)
  if (answered === 0) return toDo
  return answered === ids.length ? done : { status: `${answered} of ${ids.length} answered`, state: 'to-do' }
}

/** As for any answers, and what wants to be said where a judgement stands without its firmness. */
function sectionStatus(standard: Standard, record: AssessmentRecord, ids: readonly QuestionId[]): Status {
  const open = ids.filter((id) => lacksFirmness(standard, record, id))
  const status = answeredStatus(standard, record, ids)
  if (open.length === 0) return status
  return {
    ...(status === toDo ? { status: `0 of ${ids.length} answered`, state: 'to-do' } : status),
    hint: sayFirmness.of(open.map((id) => questionName(standard, id))),
  }
}
