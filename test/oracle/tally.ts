/** What a set of classifications reaches, counted. */
import type { Classification, Determination } from '../../src/domain/classify/types.ts'

/** Adds what one classification reaches to the counts. The classification itself is not kept. */
export function tally(counts: Map<string, number>, found: Classification): void {
  for (const what of [found.outcome, ...(found.outcome === 'incomplete' ? [] : traits(found))])
    counts.set(what, (counts.get(what) ?? 0) + 1)
}

function traits(found: Determination): string[] {
  return [
    `stream ${found.stream.basis}`,
    ...found.checks.map(({ check, explained }) => `check ${check}${explained === null ? '' : ', explained'}`),
    ...(found.missing.length > 0
      ? [`deciding ${found.missing.some(({ alone }) => alone) ? 'alone' : 'together'}`]
      : []),
    ...(found.outcome === 'not-determined' ? [] : [`edges ${found.edges.size}`]),
    ...(found.outcome === 'indicated'
      ? [
          `band ${found.band}`,
          found.strength,
          found.characteristicsFinding,
          ...found.strengthLimits.map((limit) => `limit ${limit}`),
        ]
      : []),
  ]
}
