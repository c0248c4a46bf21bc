/**
 * The assessments in this browser: the truth that every screen reads. There is a line for each, and the record
 * of each that was opened. Nothing derived is kept in it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ReleaseId } from '../domain/content/schema.ts'
import { createRecord } from '../domain/record/create.ts'
import type { AssessmentRecord, Role } from '../domain/record/schema.ts'
import { recordKey } from '../storage/database.ts'
import { describeLoadFailure } from '../storage/failure.ts'
import type { Damaged, Filed, News, RecordStorage } from '../storage/record-storage.ts'
import { type Row, rowOf } from '../storage/row.ts'
import { withView } from '../storage/view-between.ts'

export type AssessmentsState = {
  /** `failed`: the storage cannot be read. The app works on, and nothing outlasts the page. */
  readonly status: 'loading' | 'ready' | 'failed'
  /** By identifier: what is known of every assessment without its record being read. */
  readonly rows: Readonly<Record<string, Row>>
  /** By identifier: those that were opened. */
  readonly records: Readonly<Record<string, AssessmentRecord>>
  /** Those opened here and changed in another window since: what is changed here is not saved. */
  readonly overtaken: Readonly<Record<string, true>>
  /** By identifier: what was last saved to a file. */
  readonly filed: Readonly<Record<string, Filed>>
  readonly damaged: readonly Damaged[]
  /** What is wrong with keeping the records, in words for the user; null while all is well. */
  readonly storageProblem: string | null
  readonly actions: {
    /** Starts an assessment under the newest release and gives its identifier. */
    readonly start: (role?: Partial<Role>) => string
    /** Takes in a record that is new to this browser, and saves it. */
    readonly add: (record: AssessmentRecord) => void
    /** Opens a kept assessment: its record, or in words why there is none. Once opened, it stays so. */
    readonly open: (id: string) => Promise<Opened>
    /** Puts away what is open of an assessment, so that it is read again as it is kept by now. */
    readonly close: (id: string) => void
    /** Changes a record by a pure function of the record and the moment. Throws where there is no such record. */
    readonly update: (id: string, change: (record: AssessmentRecord, now: string) => AssessmentRecord) => void
  }
}

export type Opened =
  | { readonly ok: true; readonly record: AssessmentRecord }
  /** `problem` is null where there is no such assessment in this browser. */
  | { readonly ok: false; readonly problem: string | null }

export type AssessmentsStore = StoreApi<AssessmentsState>

export type AssessmentsParts = {
  readonly storage: RecordStorage
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
  readonly newId: () => string
  readonly newestRelease: ReleaseId
}

/** Creates the store and starts to read what is kept. */
export function createAssessmentsStore({
  storage,
  now,
  newId,
  newestRelease,
}: AssessmentsParts): AssessmentsStore {
  let saveProblem: string | null = null
  let loadProblem: string | null = null

  const store: AssessmentsStore = createStore(() => ({
    status: 'loading',
    rows: {},
    records: {},
    overtaken: {},
    filed: {},
    damaged: [],
    storageProblem: null,
    actions: {
      start: (role = {}) => {
        const record = createRecord({ id: newId(), release: newestRelease, now: now() })
        put({ ...record, role: { ...record.role, ...role } })
        return record.id
      },

      add: (record) => put(record),

      open: async (id) => {
        await loaded
        const problem = find(id) ? null : await read(id)
        const record = find(id)
        return record ? { ok: true, record } : { ok: false, problem }
      },

      close: (id) =>
        store.setState(({ records, overtaken }) => ({
          records: without(records, id),
          overtaken: without(overtaken, id),
        })),

      update: (id, change) => {
        const record = find(id)
        if (!record) throw new Error(`There is no assessment ‘${id}’.`)
        const next = change(record, momentAfter(record.changedAt, now()))
        if (next !== record) put(next)
      },
    },
  }))

  const find = (id: string): AssessmentRecord | undefined => findRecord(store.getState(), id)

  const put = (record: AssessmentRecord): void => {
    store.setState(({ rows, records, overtaken }) => ({
      // The lines are of what is kept.
      ...(!Object.hasOwn(overtaken, record.id) && { rows: { ...rows, [record.id]: rowOf(record) } }),
      records: { ...records, [record.id]: record },
    }))
    // What could not be read may still be there, and must not be written over.
    if (store.getState().status !== 'failed') storage.save(record)
  }

  /** Reads a record into the store. Gives the problem where it cannot, and null also where there is nothing to read. */
  const read = async (id: string): Promise<string | null> => {
    const { rows: listed, damaged: known } = store.getState()
    if (!Object.hasOwn(listed, id)) return known.find(({ key }) => key === recordKey(id))?.problem ?? null
    try {
      const result = await storage.read(id)
      // It may have been opened, and changed, while it was read.
      if (find(id)) return null
      if (result.ok) {
        store.setState(({ records }) => ({ records: { ...records, [id]: result.record } }))
        return null
      }
      const { problem } = result
      store.setState(({ rows, damaged }) => ({
        rows: without(rows, id),
        damaged: [...damaged, { key: recordKey(id), problem }],
      }))
      return problem
    } catch (error) {
      return describeLoadFailure(error)
    }
  }

  const showProblem = () => store.setState({ storageProblem: saveProblem ?? loadProblem })

  storage.onProblem((problem) => {
    saveProblem = problem
    showProblem()
  })

  storage.onNews((news, isOvertaken) => {
    store.setState((state) => heard(state, news, isOvertaken))
  })

  const loaded = storage.load().then(
    ({ rows, records, damaged, filed }) => {
      const kept = Object.fromEntries(records.map((record) => [record.id, record]))
      const lines = [...rows, ...records.map(rowOf)].map((row) => [row.id, row])
      store.setState((state) => ({
        status: 'ready',
        // An assessment started while the storage was being read is newer than anything in it.
        rows: { ...Object.fromEntries(lines), ...state.rows },
        records: { ...kept, ...state.records },
        damaged,
        filed: Object.fromEntries(filed.map((each) => [each.id, each])),
      }))
    },
    (error: unknown) => {
      store.setState({ status: 'failed' })
      loadProblem = describeLoadFailure(error)
      showProblem()
    },
  )

  return store
}

/** One record; undefined where there is none of that identifier, or none that was opened. */
export function findRecord(state: AssessmentsState, id: string): AssessmentRecord | undefined {
  return Object.hasOwn(state.records, id) ? state.records[id] : undefined
}

/** What another window did, as this one shows it. */
function heard(state: AssessmentsState, news: News, isOvertaken: boolean): Partial<AssessmentsState> {
  switch (news.kind) {
    case 'saved': {
      const { row, view } = news
      const open = view === undefined || isOvertaken ? undefined : findRecord(state, row.id)
      return {
        rows: { ...state.rows, [row.id]: row },
        ...(isOvertaken && { overtaken: { ...state.overtaken, [row.id]: true } }),
        ...(open && view && { records: { ...state.records, [row.id]: withView(open, view, row) } }),
      }
    }
    case 'removed':
      return { rows: without(state.rows, news.id) }
    case 'filed':
      return { filed: { ...state.filed, [news.filed.id]: news.filed } }
    case 'erased':
      return { rows: {}, records: {}, overtaken: {}, filed: {}, damaged: [] }
  }
}

/** Now, or the moment after the last one: a clock that was set back puts no change before or beside what it follows. */
export function momentAfter(last: string, now: string): string {
  const next = Date.parse(last) + 1
  return Date.parse(now) < next ? new Date(next).toISOString() : now
}

function without<Value>(values: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  const { [id]: _gone, ...others } = values
  return others
}
