/** What is different between 2 releases, text by text: for a page, for the command line, for whoever writes a migration. */
import type { GuidanceFiles } from '../guidance/compile.ts'
import type { ReleaseFiles } from './compile.ts'

/** One text, or one figure, that is not the same. Null where a release does not have it. */
export type Difference<File extends string = keyof ReleaseFiles> = {
  readonly file: File
  /** Where it stands: names and identifiers from the file down. */
  readonly place: string
  readonly before: string | null
  readonly after: string | null
}

/** Every difference between 2 releases of the standard, in the order of the files. */
export function releaseDifferences(before: ReleaseFiles, after: ReleaseFiles): readonly Difference[] {
  return differences(['release', 'standard', 'questionnaire', 'method'], before, after)
}

/** Every difference between 2 releases of the guidance, in the order of the files. */
export function guidanceDifferences(
  before: GuidanceFiles,
  after: GuidanceFiles,
): readonly Difference<keyof GuidanceFiles>[] {
  return differences(['release', 'conditions', 'items'], before, after)
}

/** A text that has moved within a list is no difference. */
function differences<File extends string>(
  files: readonly File[],
  before: Readonly<Record<File, unknown>>,
  after: Readonly<Record<File, unknown>>,
): readonly Difference<File>[] {
  return files.flatMap((file) => {
    const [old, now] = [textsOf(before[file]), textsOf(after[file])]
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((place) => old.get(place) !== now.get(place))
      .map((place) => ({ file, place, before: old.get(place) ?? null, after: now.get(place) ?? null }))
  })
}

/** Every text and figure of a file by where it stands. Items of lists stand under their identifiers, or are counted. */
function textsOf(value: unknown, place: readonly string[] = []): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[place.join(' › '), String(value)]])
  // A list of identifiers is one thing: what it holds together.
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes(' ')))
    return new Map([[place.join(' › '), value.join(', ')]])
  const parts: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [nameOf(item) ?? String(index + 1), item])
    : Object.entries(value)
  return new Map(parts.flatMap(([name, part]) => [...textsOf(part, [...place, name])]))
}

function nameOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : null
}
