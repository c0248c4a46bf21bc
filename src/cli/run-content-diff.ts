/** `npm run -s content:diff -- A B`: every text that is not the same in 2 releases, word by word. */
import { diffWords } from 'diff'
import {
  type Difference,
  guidanceDifferences,
  releaseDifferences,
} from '../domain/content/release-differences.ts'
import { type Kind, listReleases, readGuidance, readRelease } from './content-folder.ts'
import { type CommandOutcome, messageOf, refuse, succeed } from './outcome.ts'

const usage = 'Use: npm run -s content:diff -- RELEASE RELEASE'

/** @param args the earlier release and the later one, both of the standard or both of the guidance */
export function runContentDiff(args: readonly string[], folder: string): CommandOutcome {
  const [from, to] = args
  if (from === undefined || to === undefined || args.length > 2) return refuse(usage)
  const kind: Kind = listReleases(folder, 'guidance').includes(from) ? 'guidance' : 'releases'
  const held = listReleases(folder, kind)
  const unknown = [from, to].find((id) => !held.includes(id))
  if (unknown !== undefined)
    return refuse(`There is no release ‘${unknown}’ in content/${kind}. There are ${held.join(', ')}.`)
  try {
    const found =
      kind === 'guidance'
        ? guidanceDifferences(readGuidance(folder, from), readGuidance(folder, to))
        : releaseDifferences(readRelease(folder, from), readRelease(folder, to))
    return succeed(found.length === 0 ? 'There is no difference.' : found.map(describe).join('\n\n'))
  } catch (error) {
    return refuse(messageOf(error))
  }
}

/** Where it stands, then the text with what was taken out in square brackets and what was put in in braces. */
function describe({ file, place, before, after }: Difference<string>): string {
  const words = diffWords(before ?? '', after ?? '').map(({ value, added, removed }) => {
    if (added) return `{+${value}+}`
    return removed ? `[-${value}-]` : value
  })
  return `${file}.json › ${place}\n  ${words.join('')}`
}
