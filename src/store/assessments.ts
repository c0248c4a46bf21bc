/** The assessments in this browser: the truth that every screen reads. Nothing derived is kept in it. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { WorkedCase } from '../domain/content/case-schema.ts'
import type { ReleaseId } from '../domain/content/schema.ts'
import type { Standard } from '../domain/content/standard.ts'
import { findUnanswered } from '../domain/classify/unanswered.ts'
import { createRecord } from '../domain/record/create.ts'
import { recordFromCase } from '../domain/record/from-case.ts'
import { recordFromCode } from '../domain/record/from-code.ts'
import { readResultCode } from '../domain/record/result-code.ts'
import type { AssessmentRecord, Role } from '../domain/record/schema.ts'
import type { RecordStorage } from '../storage/record-storage.ts'

type Opened =
  /** `isComplete`: every question is answered, so that there is a result to read. */
  | { readonly ok: true; readonly id: string; readonly isComplete: boolean }
  | { readonly ok: false; readonly problem: string }

export type AssessmentsState = {
  /** `failed`: the storage cannot be read. The app works on, and nothing outlasts the page. */
  readonly status: 'loading' | 'ready' | 'failed'
  readonly records: Readonly<Record<string, AssessmentRecord>>
  /** What is wrong with keeping the records, in words for the user; null while all is well. */
  readonly storageProblem: string | null
  readonly actions: {
    /** Starts an assessment under the newest release and gives its identifier. */
    readonly start: (role?: Partial<Role>) => string
    /** Opens a worked case; one that was opened before is opened again as it was left. */
    readonly openExample: (caseId: string) => Promise<Opened>
    /** Starts an assessment with the answers of a result code. */
    readonly openCode: (text: string) => Promise<Opened>
    /** Changes a record by a pure function of the record and the moment. Throws where there is no such record. */
    readonly update: (id: string, change: (record: AssessmentRecord, now: string) => AssessmentRecord) => void
  }
}

export type AssessmentsStore = StoreApi<AssessmentsState>

export type AssessmentsParts = {
  readonly storage: RecordStorage
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
  readonly newId: () => string
  readonly newestRelease: ReleaseId
  readonly loadRelease: (id: string) => Promise<Standard>
  readonly loadCases: () => Promise<readonly WorkedCase[]>
}

const refused =
  'This browser does not let the app read its storage, so your work lasts only while this page stays open. ' +
  'Allow storage for this site and load the page again, or print what you need before you leave.'

function opened(standard: Standard, { id, answers }: AssessmentRecord): Opened {
  return { ok: true, id, isComplete: findUnanswered(standard, answers).length === 0 }
}

/** Creates the store and starts to read what is kept. */
export function createAssessmentsStore(parts: AssessmentsParts): AssessmentsStore {
  const { storage, now, newId, newestRelease, loadRelease, loadCases } = parts
  let saveProblem: string | null = null
  let loadProblem: string | null = null

  const store: AssessmentsStore = createStore(() => ({
    status: 'loading',
    records: {},
    storageProblem: null,
    actions: {
      start: (role = {}) => {
        const record = createRecord({ id: newId(), release: newestRelease, now: now() })
        return put({ ...record, role: { ...record.role, ...role } })
      },

      openExample: (caseId) =>
        opening(async () => {
          // An example that was opened before must be known before it is opened anew.
          await loaded
          const id = `example-${caseId}`
          const kept = find(id)
          if (kept) return opened(await loadRelease(kept.release), kept)
          const workedCase = (await loadCases()).find((known) => known.id === caseId)
          if (!workedCase) return { ok: false, problem: `There is no worked example ‘${caseId}’.` }
          const standard = await loadRelease(workedCase.release)
          const record = recordFromCase(standard, workedCase, { id, now: now() })
          put(record)
          return opened(standard, record)
        }),

      openCode: (text) =>
        opening(async () => {
          const code = readResultCode(text)
          if (!code.ok) return code
          const standard = await loadRelease(code.release)
          const read = recordFromCode(standard, code.body, { id: newId(), now: now() })
          if (!read.ok) return read
          put(read.record)
          return opened(standard, read.record)
        }),

      update: (id, change) => {
        const record = find(id)
        if (!record) throw new Error(`There is no assessment ‘${id}’.`)
        const next = change(record, now())
        if (next !== record) put(next)
      },
    },
  }))

  const find = (id: string): AssessmentRecord | undefined => findRecord(store.getState(), id)

  const put = (record: AssessmentRecord): string => {
    store.setState(({ records }) => ({ records: { ...records, [record.id]: record } }))
    // What could not be read may still be there, and must not be written over.
    if (store.getState().status !== 'failed') storage.save(record)
    return record.id
  }

  const showProblem = () => store.setState({ storageProblem: saveProblem ?? loadProblem })

  storage.onProblem((problem) => {
    saveProblem = problem
    showProblem()
  })

  const loaded = storage.load().then(
    ({ records, problems }) => {
      const kept = Object.fromEntries(records.map((record) => [record.id, record]))
      // An assessment started while the storage was being read is newer than anything in it.
      store.setState((state) => ({ status: 'ready', records: { ...kept, ...state.records } }))
      loadProblem = problems.length > 0 ? problems.join(' ') : null
      showProblem()
    },
    () => {
      store.setState({ status: 'failed' })
      loadProblem = refused
      showProblem()
    },
  )

  return store
}

/** One record; undefined where there is none of that identifier. */
export function findRecord(state: AssessmentsState, id: string): AssessmentRecord | undefined {
  return Object.hasOwn(state.records, id) ? state.records[id] : undefined
}

/** What cannot be loaded becomes a problem in words; the message of a release that is missing or broken says which. */
async function opening(open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open()
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}
