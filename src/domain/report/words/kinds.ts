/** What a text of the content rests on, in words. */
import type { DescriptorId, Kind } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import type { Words } from '../types.ts'
import { cited, join, say } from './inline.ts'
import { listOf } from './lists.ts'

/** The name of a kind of wording, as a cell has it. */
export function kindName(kind: Kind): string {
  switch (kind) {
    case 'restated':
      return 'Restated from the standard'
    case 'restated-in-part':
      return 'Restated in part; the copy read was cut'
    case 'restated-other-standard':
      return 'Restated from the Executive Level standard'
    case 'derived':
      return 'This tool’s own words'
  }
}

/** How a statement of the standard is referred to: its identifier in capitals, with hyphens that do not break. */
export function reference(id: DescriptorId): string {
  return id.toUpperCase().replaceAll('-', '\u2011')
}

/** References into the annex: ‘B2-LA-1 and B2-LA-2’. */
export function references(ids: readonly DescriptorId[]): Words {
  return listOf(ids.map((id) => cited(reference(id), id)))
}

/** The titles of the sources that these statements come from, each once. */
function sourceTitles(standard: Standard, ids: readonly DescriptorId[]): readonly string[] {
  const sources = new Set(ids.map((id) => standard.descriptor(id)?.source))
  return standard.release.sources.filter((source) => sources.has(source.id)).map((source) => source.title)
}

/** ‘The words restate the standard: B2-LA-1.’ */
export function basisSentence(kind: Kind, ids: readonly DescriptorId[]): Words {
  const rests = ids.length > 0 ? say`: ${references(ids)}` : []
  switch (kind) {
    case 'restated':
      return say`The words restate the standard${rests}.`
    case 'restated-in-part':
      return say`The words restate the standard in part, as the copy read was cut${rests}.`
    case 'restated-other-standard':
      return say`The words restate the Executive Level standard${rests}.`
    case 'derived':
      return ids.length > 0
        ? say`The words are this tool’s own and rest on ${references(ids)}.`
        : join('The words are this tool’s own.')
  }
}

/** Where the statements that these answers cite come from; null where they cite none. */
export function sourcesSentence(standard: Standard, ids: readonly DescriptorId[]): Words | null {
  const titles = sourceTitles(standard, ids)
  if (titles.length === 0) return null
  return say`The statements cited are from ${listOf(titles.map((title) => `‘${title}’`))}.`
}
