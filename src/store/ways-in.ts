/** Ways to come to an assessment that begins with answers: a worked case, a result code. */
import type { WorkedCase } from '../domain/content/case-schema.ts'
import type { Standard } from '../domain/content/standard.ts'
import { findUnanswered } from '../domain/classify/unanswered.ts'
import { exampleId } from '../domain/record/example-id.ts'
import { recordFromCase } from '../domain/record/from-case.ts'
import { recordFromCode } from '../domain/record/from-code.ts'
import { readResultCode } from '../domain/record/result-code.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import type { AssessmentsStore } from './assessments.ts'

type CameIn =
  /** `isComplete`: every question is answered, so that there is a result to read. */
  | { readonly ok: true; readonly id: string; readonly isComplete: boolean }
  | { readonly ok: false; readonly problem: string }

export type WaysIn = {
  /** Opens a worked case; one that was opened before is opened again as it was left. */
  readonly openExample: (caseId: string) => Promise<CameIn>
  /** Starts an assessment with the answers of a result code. */
  readonly openCode: (text: string) => Promise<CameIn>
}

export type WaysInParts = {
  readonly now: () => string
  readonly newId: () => string
  readonly loadRelease: (id: string) => Promise<Standard>
  readonly loadCases: () => Promise<readonly WorkedCase[]>
}

/** Creates the ways into a store. */
export function createWaysIn(store: AssessmentsStore, parts: WaysInParts): WaysIn {
  const { now, newId, loadRelease, loadCases } = parts
  const { add, open } = store.getState().actions
  return {
    openExample: (caseId) =>
      comingIn(async () => {
        const id = exampleId(caseId)
        const kept = await open(id)
        if (kept.ok) return cameIn(await loadRelease(kept.record.release), kept.record)
        const workedCase = (await loadCases()).find((known) => known.id === caseId)
        if (!workedCase) return { ok: false, problem: `There is no worked example ‘${caseId}’.` }
        const standard = await loadRelease(workedCase.release)
        const record = recordFromCase(standard, workedCase, { id, now: now() })
        add(record)
        return cameIn(standard, record)
      }),

    openCode: (text) =>
      comingIn(async () => {
        const code = readResultCode(text)
        if (!code.ok) return code
        const standard = await loadRelease(code.release)
        const read = recordFromCode(standard, code.body, { id: newId(), now: now() })
        if (!read.ok) return read
        add(read.record)
        return cameIn(standard, read.record)
      }),
  }
}

function cameIn(standard: Standard, { id, answers }: AssessmentRecord): CameIn {
  return { ok: true, id, isComplete: findUnanswered(standard, answers).length === 0 }
}

/** What cannot be loaded becomes a problem in words; the message of a release that is missing or broken says which. */
async function comingIn(come: () => Promise<CameIn>): Promise<CameIn> {
  try {
    return await come()
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}
