/** How an action on the kept assessments ends. */
import { describeRefusal } from '../../storage/failure.ts'

export type Done<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly problem: string }

/** What the storage refuses becomes a problem in words. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Done<Result>> {
  try {
    return { ok: true, result: await work() }
  } catch (error) {
    return { ok: false, problem: describeRefusal(error) }
  }
}
