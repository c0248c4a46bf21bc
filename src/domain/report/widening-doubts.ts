/** Which answers that are not firm widen the range in which their dimension could stand. */
import { levels } from '../classify/levels.ts'
import type { DimensionFinding, ScaledFinding } from '../classify/types.ts'

/**
 * An answer’s doubt matters where it could put the answer across a level that the dimension crosses with it: across one
 * above which the dimension is not judged but could be, or below which it is not judged but could be.
 *
 * @returns the answers of the dimension whose doubt, alone or with that of others, widens its range, in content order
 */
export function wideningDoubts({ indicators, best, possible }: DimensionFinding): readonly ScaledFinding[] {
  const rises = levels.filter((level) => best[1] < level && level <= possible[1])
  const falls = levels.filter((level) => possible[0] < level && level <= best[0])
  return indicators.filter(
    (indicator) =>
      rises.some((level) => indicator.best[1] < level && level <= indicator.possible[1]) ||
      falls.some((level) => indicator.possible[0] < level && level <= indicator.best[0]),
  )
}
