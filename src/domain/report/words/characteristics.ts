/** The distinguishing characteristics in words: what they say of the band, and what leaves it open. */
import { ruleOf, sortIntervals } from '../../classify/rule.ts'
import type { Indicated, Interval, ScaledFinding } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'

/** What the characteristics leave open, and the answers for want of which they do. */
type Unsettled = {
  /** Whether a majority of them reaches the band is open. */
  readonly reach: boolean
  /** Whether a majority of them stands above the band is open. */
  readonly above: boolean
  readonly open: readonly ScaledFinding[]
}

/** Which way the characteristics are open; both ways are closed where their finding is settled. */
export function unsettledOf(standard: Standard, finding: Indicated): Unsettled {
  const { band, characteristics } = finding
  const [low, high] = sorted(
    standard,
    characteristics.map(({ possible }) => possible),
  )
  const reach = low < band && band <= high
  const above = low <= band && band < high
  const open = characteristics.filter(
    ({ possible: [least, most] }) =>
      (reach && least < band && band <= most) || (above && least <= band && band < most),
  )
  return { reach, above, open }
}

/** Whether the best judgements alone could corroborate the band, so that only doubt keeps them from it. */
export function couldCorroborate(standard: Standard, { band, characteristics }: Indicated): boolean {
  const [low, high] = sorted(
    standard,
    characteristics.map(({ best }) => best),
  )
  return low <= band && band <= high
}

/**
 * Whether answers to what is not known could make the characteristics corroborate the band, with the doubt about the
 * others counted. Answers at the band itself do it if any do.
 */
export function couldSettle(standard: Standard, { band, characteristics }: Indicated): boolean {
  const [low, high] = sorted(
    standard,
    characteristics.map(({ judgement, possible }): Interval =>
      judgement === null ? [band, band] : possible,
    ),
  )
  return low === band && high === band
}

function sorted(standard: Standard, intervals: readonly Interval[]): Interval {
  return sortIntervals(ruleOf(standard).characteristics, intervals)
}

/** ‘not firm’, ‘not known’ or ‘not firm or not known’: what these answers lack. */
export function doubtIn(findings: readonly ScaledFinding[]): string {
  const unknown = findings.filter(({ judgement }) => judgement === null).length
  if (unknown === 0) return 'not firm'
  return unknown === findings.length ? 'not known' : 'not firm or not known'
}
