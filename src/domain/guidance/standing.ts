/** How far an item can be relied on: what has superseded it, who has read it since, or that it was not checked. */
import { dateInWords } from '../report/words/dates.ts'
import type { Guidance } from './compile.ts'
import type { Development, GuidanceItem } from './schema.ts'

export type Standing = {
  /** `read`: a reader of the list has marked it as read and current. */
  readonly state: 'superseded' | 'read' | 'not-checked'
  /** In a few words. */
  readonly label: string
  /** What has replaced it, or bears on it, and since when. */
  readonly sentences: readonly string[]
}

/** ‘The SES cap: now the SES cohort (the pages are undated)’. */
export function replacement({ older, newer, since }: Development): string {
  return `${older}: now ${newer} (${since})`
}

/**
 * The standing of an item.
 *
 * @param readOn the day on which a reader marked it as current, or ''. It never hides that an item is superseded.
 */
export function standingOf({ release }: Guidance, item: GuidanceItem, readOn = ''): Standing {
  const developments = item.developments.flatMap(
    (id) => release.developments.find((each) => each.id === id) ?? [],
  )
  const told = developments.map((each) => `${replacement(each)}.`)
  const read = `Read as current on ${dateInWords(readOn)}`
  const notChecked = `Not checked since ${dateInWords(release.pageDate)}`
  if (item.standing === 'superseded') {
    return {
      state: 'superseded',
      label: 'Superseded',
      sentences: [...told, ...(readOn === '' ? [] : [`${read} by a reader of this list.`])],
    }
  }
  return readOn === ''
    ? { state: 'not-checked', label: notChecked, sentences: told }
    : { state: 'read', label: read, sentences: told }
}
