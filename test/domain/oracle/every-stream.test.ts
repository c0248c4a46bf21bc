import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { findStream } from '../../../src/domain/classify/stream.ts'
import type { Level } from '../../../src/domain/content/schema.ts'
import { standard } from '../../builders/standard.ts'
import { allLevels } from '../../oracle/bands.ts'
import { emptyRecord } from '../../oracle/records.ts'
import { findStreamNaively } from '../../oracle/stream.ts'

const { scale, forcedChoice } = standard.questionnaire.contribution
const unknown = standard.questionnaire.unknown.id
const optionAt = (level: Level) => scale.find((option) => option.level === level)?.id ?? unknown

// The middle of two levels and one unknown is anything from the lower to the higher: all ten standings there are.
const standings = allLevels.flatMap((low) =>
  allLevels.filter((high) => high >= low).map((high) => [optionAt(low), optionAt(high), unknown]),
)

test(
  'both evaluators find the same stream for every combination of standings and forced choice',
  { timeout: 180_000 },
  () => {
    const counts = new Map<string, number>()
    let combinations = 0
    const different: string[] = []
    const record = emptyRecord(standard)
    const chosen = standard.streams.map(() => 0)
    const answer = (stream: number) => {
      for (const [place, statement] of (standard.streams[stream]?.statements ?? []).entries())
        record.answers[statement.id] = { option: standings[chosen[stream] ?? 0]?.[place] ?? unknown }
    }
    const choose = (stream: number) => {
      if (stream === standard.streams.length) return compare()
      for (const standing of standings.keys()) {
        chosen[stream] = standing
        answer(stream)
        choose(stream + 1)
      }
    }
    const compare = () => {
      for (const { id } of forcedChoice.options) {
        record.answers[forcedChoice.id] = { option: id }
        const naive = findStreamNaively(standard, record)
        combinations += 1
        counts.set(naive.basis, (counts.get(naive.basis) ?? 0) + 1)
        if (!isDeepStrictEqual(findStream(standard, record.answers), naive))
          different.push(`${id}: ${JSON.stringify(naive.standings)}`)
      }
    }
    choose(0)
    console.log(`streams: ${JSON.stringify(Object.fromEntries(counts))}`)
    expect(standings).toHaveLength(10)
    expect(combinations).toBe(10 ** 4 * 5)
    expect(different).toEqual([])
  },
)
