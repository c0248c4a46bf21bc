/** The file by which an agency brings the official wording from its own copy of the standard. */
import * as z from 'zod/mini'
import { placesOf } from '../content/reading.ts'
import type { Standard } from '../content/standard.ts'
import { line, listLimit, passageLimit } from './fields.ts'
import { parseGuarded } from './guarded-json.ts'
import { officialTextSchema, type OfficialText, type OfficialWording } from './official-schema.ts'

/** The most that such a file may hold, in bytes: many times the standard. */
export const largestOfficialFile = 1_000_000

const format = 'ses-official-wording'

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  /** Year of the standard. */
  edition: line(),
  source: line(),
  texts: z.array(officialTextSchema).check(z.maxLength(listLimit)),
})

export type ReadOfficial =
  | { readonly ok: true; readonly official: OfficialWording }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The file to be filled in: an empty text for each band and part of the standard. */
export function writeOfficialTemplate(standard: Standard): string {
  const texts = ([1, 2, 3] as const).flatMap((band) =>
    placesOf(standard).map(({ id }) => ({ band, dimension: id, text: '' })),
  )
  const file = { format, version: 1, edition: standard.release.edition, source: '', texts }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * Reads a filled template. A text that was left empty is left out.
 *
 * @param standard the release that the texts are to stand beside
 * @param now when it is loaded
 * @returns the wording, or every reason why the file does not fit
 */
export function readOfficialFile(standard: Standard, text: string, now: string): ReadOfficial {
  const refuse = (...problems: readonly string[]) => ({ ok: false, problems }) as const
  const parsed = parseGuarded(text)
  if (!parsed.ok || !hasFormat(parsed.value))
    return refuse('The file is not a filled template. Download the template, fill it in, and load that file.')
  const read = z.safeParse(fileSchema, parsed.value)
  if (!read.success) return refuse(...new Set(read.error.issues.map(describe)))

  const { edition, source, texts } = read.data
  const filled = texts.map((each, index) => ({ ...each, place: index + 1 })).filter(isFilled)
  const problems = [
    ...(edition === standard.release.edition
      ? []
      : [
          `The file is for the edition of ${edition || 'no year'}, and this release restates the edition of ${standard.release.edition}.`,
        ]),
    ...(source.trim() === '' ? ['The file does not say where your copy is from. Fill in ‘source’.'] : []),
    ...(filled.length === 0 ? ['No text in the file is filled in.'] : []),
    ...filled.flatMap((each) => findMisfits(standard, each)),
    ...findDoubles(filled),
  ]
  if (problems.length > 0) return refuse(...problems)
  return {
    ok: true,
    official: { source, loadedAt: now, texts: texts.filter(isFilled) },
  }
}

const isFilled = ({ text }: OfficialText) => text.trim() !== ''

type Placed = OfficialText & { readonly place: number }

const hasFormat = (value: unknown) =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format

function findMisfits(standard: Standard, { place, dimension, stream }: Placed): readonly string[] {
  return [
    ...(placesOf(standard).some(({ id }) => id === dimension)
      ? []
      : [`Text ${place} is for the part ‘${dimension}’, which this release does not have.`]),
    ...(stream === undefined || standard.stream(stream)
      ? []
      : [`Text ${place} is for the stream ‘${stream}’, which this release does not have.`]),
  ]
}

function findDoubles(texts: readonly Placed[]): readonly string[] {
  const key = ({ band, dimension, stream }: Placed) => `${band} ${dimension} ${stream ?? ''}`
  return texts.flatMap((text, index) => {
    const first = texts.slice(0, index).find((earlier) => key(earlier) === key(text))
    return first === undefined
      ? []
      : [`Texts ${first.place} and ${text.place} are for the same band, part and stream. Keep one.`]
  })
}

function describe(issue: z.core.$ZodIssue): string {
  const [list, index, field] = issue.path
  const what = list === 'texts' && typeof index === 'number' ? `Text ${index + 1}` : 'The file'
  const name = String(field ?? list ?? '')
  if (issue.code === 'unrecognized_keys')
    return `${what} has a field ‘${issue.keys[0] ?? ''}’ that the template does not have.`
  if (issue.code === 'too_big' && name === 'text')
    return `${what} is longer than ${passageLimit.toLocaleString('en-AU')} characters.`
  return `${what} has no ‘${name}’, or one that the template does not allow.`
}

/** The texts at one level and part: those for every stream, then those for single streams. */
export function officialAt(
  { texts }: OfficialWording,
  at: { readonly band: number; readonly dimension: string },
): readonly OfficialText[] {
  return texts
    .filter(({ band, dimension }) => band === at.band && dimension === at.dimension)
    .toSorted((one, other) => Number(one.stream !== undefined) - Number(other.stream !== undefined))
}
