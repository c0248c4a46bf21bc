import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findStream } from '../../../src/domain/classify/stream.ts'
import { notEnoughKnown, recordWith, streamsAt, type Given, type Givens } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { forcedChoices, statements, runs } from './arbitraries.ts'
import { everyLevel, product } from './brute.ts'

const streamOf = (givens: Givens) => findStream(standard, recordWith(givens).answers)

/** The three statements of one stream, one by one. */
const statementsAt = (stream: string, ...three: readonly Given[]): Givens =>
  Object.fromEntries(three.map((given, index) => [`contribution-${stream}-${index + 1}`, given]))

describe('a standing is the middle answer of a stream’s three', () => {
  test.each<[Given[], readonly number[]]>([
    [
      [0, 3, 2],
      [2, 2],
    ],
    [
      [1, 1, 3],
      [1, 1],
    ],
    [
      [3, 0, 0],
      [0, 0],
    ],
    [
      [3, notEnoughKnown, 1],
      [1, 3],
    ],
    [
      [2, 2, notEnoughKnown],
      [2, 2],
    ],
    [
      [3, notEnoughKnown, notEnoughKnown],
      [0, 3],
    ],
    [
      [3, null, 1],
      [1, 3],
    ],
  ])('%j', (three, standing) => {
    const { standings } = streamOf({ ...streamsAt({}), ...statementsAt('regulatory', ...three) })
    expect(standings).toContainEqual({ stream: 'regulatory', standing })
    expect(standings.map(({ stream }) => stream)).toEqual(standard.streams.map(({ id }) => id))
  })
})

describe('the indicated stream', () => {
  test('is the single highest, whatever the forced choice', () => {
    const finding = streamOf(streamsAt({ delivery: 3, regulatory: 2, 'public-policy': 1 }, 'regulatory'))
    expect(finding).toMatchObject({
      stream: 'delivery',
      basis: 'single-highest',
      forcedChoice: 'regulatory',
      runnerUp: ['regulatory'],
      gap: [1, 1],
      secondary: ['regulatory'],
    })
  })

  test('is the forced choice where it is among the tied', () => {
    const finding = streamOf(streamsAt({ delivery: 2, regulatory: 2, 'public-policy': 1 }, 'regulatory'))
    expect(finding).toMatchObject({
      stream: 'regulatory',
      basis: 'forced-choice',
      runnerUp: ['delivery'],
      gap: [0, 0],
      secondary: ['delivery'],
    })
  })

  test.each(['public-policy', 'cannot-say'])(
    'is not determined by a tie that %s does not settle',
    (choice) => {
      const finding = streamOf(streamsAt({ delivery: 2, regulatory: 2, 'public-policy': 1 }, choice))
      expect(finding).toMatchObject({ stream: null, basis: 'tied', runnerUp: [], gap: null, secondary: [] })
      expect(finding.forcedChoice).toBe(choice === 'cannot-say' ? null : choice)
    },
  )

  test('is not determined where all stand at 0, whatever the forced choice', () => {
    expect(streamOf(streamsAt({}, 'delivery'))).toMatchObject({ stream: null, basis: 'none' })
  })

  test('is not determined where what is not known could change the top', () => {
    const oneUnknown = { ...streamsAt({ delivery: 2 }), ...statementsAt('regulatory', 3, notEnoughKnown, 1) }
    expect(streamOf(oneUnknown)).toMatchObject({ stream: null, basis: 'unknown', secondary: [], gap: null })
    expect(streamOf(streamsAt({ delivery: notEnoughKnown }))).toMatchObject({
      stream: null,
      basis: 'unknown',
    })
  })

  test('stands where what is not known could only tie with it, if the forced choice names it', () => {
    const couldTie = {
      ...streamsAt({ delivery: 2 }, 'delivery'),
      ...statementsAt('regulatory', 2, notEnoughKnown, 1),
    }
    expect(streamOf(couldTie)).toMatchObject({
      stream: 'delivery',
      basis: 'forced-choice',
      runnerUp: ['regulatory'],
      gap: [0, 1],
      secondary: [],
    })
  })

  test('is tied, not unknown, where what is not known could change nothing', () => {
    const noMatter = {
      ...streamsAt({ delivery: 2, regulatory: 2 }),
      ...statementsAt('public-policy', 1, notEnoughKnown, 0),
    }
    expect(streamOf(noMatter)).toMatchObject({ stream: null, basis: 'tied' })
  })
})

describe('the runner-up', () => {
  test('may be several', () => {
    const { runnerUp, gap } = streamOf(streamsAt({ 'public-policy': 3, delivery: 1, regulatory: 1 }))
    expect(runnerUp).toEqual(['delivery', 'regulatory'])
    expect(gap).toEqual([2, 2])
  })

  test('is every other stream where all others stand at 0', () => {
    const { runnerUp, gap } = streamOf(streamsAt({ regulatory: 3 }))
    expect(runnerUp).toEqual(['delivery', 'public-policy', 'professional-specialist'])
    expect(gap).toEqual([3, 3])
  })

  test('is every stream that could stand next, and the gap is a range', () => {
    const { runnerUp, gap, secondary } = streamOf({
      ...streamsAt({ delivery: 3, regulatory: 1, 'professional-specialist': 0 }),
      ...statementsAt('public-policy', 2, notEnoughKnown, 0),
    })
    expect(runnerUp).toEqual(['public-policy', 'regulatory'])
    expect(gap).toEqual([1, 2])
    expect(secondary).toEqual([])
  })

  test('the gap also counts what is not known of the indicated stream itself', () => {
    const { stream, gap, runnerUp } = streamOf({
      ...streamsAt({ regulatory: 1 }),
      ...statementsAt('delivery', 3, notEnoughKnown, 2),
    })
    expect(stream).toBe('delivery')
    expect(runnerUp).toEqual(['regulatory'])
    expect(gap).toEqual([1, 2])
  })
})

test('secondary is every other stream certainly at major or more', () => {
  const { secondary } = streamOf({
    ...streamsAt({ delivery: 3, 'public-policy': 2, regulatory: 1 }, 'delivery'),
    ...statementsAt('professional-specialist', 2, notEnoughKnown, 2),
  })
  expect(secondary).toEqual(['public-policy', 'professional-specialist'])
})

const middle = (three: readonly number[]) => three.toSorted((one, other) => one - other)[1] ?? 0

test('property: the stream is what every completion of the unknown statements gives', () => {
  const fewUnknown = statements.map((all) => {
    let left = 4
    return all.map((level) => (level === null && left-- <= 0 ? 1 : level))
  })
  fc.assert(
    fc.property(fewUnknown, forcedChoices, (twelve, forced) => {
      const ids = standard.questionnaire.contribution.statements
      const answers = recordWith({
        ...Object.fromEntries(ids.map(({ id }, index) => [id, twelve[index] ?? notEnoughKnown])),
        'main-contribution': forced,
      }).answers
      const finding = findStream(standard, answers)

      const streams = standard.streams.map(({ id }) => `${id}`)
      const seen = product(twelve.map((level) => (level === null ? everyLevel : [level]))).map((known) => {
        const standings = streams.map((stream) =>
          middle(
            ids.flatMap((statement, index) =>
              statement.stream === stream ? known.slice(index, index + 1) : [],
            ),
          ),
        )
        const top = Math.max(...standings)
        const tied = streams.filter((_, index) => standings[index] === top)
        const stream =
          top === 0 ? null : tied.length === 1 ? (tied[0] ?? null) : tied.includes(forced) ? forced : null
        const others = standings.filter((_, index) => streams[index] !== stream)
        const next = Math.max(...others)
        const nextOnes = streams.filter((one, index) => one !== stream && standings[index] === next)
        return { stream, top, isTied: tied.length > 1, gap: top - next, nextOnes }
      })
      const outcomes = new Set(seen.map(({ stream }) => stream))
      const [only = null] = outcomes
      const undetermined = seen.every(({ top }) => top === 0) ? 'none' : 'tied'
      const expected =
        outcomes.size > 1 || only === null
          ? { stream: null, basis: outcomes.size > 1 ? 'unknown' : undetermined, gap: null, runnerUp: [] }
          : {
              stream: only,
              basis: seen.some(({ isTied }) => isTied) ? 'forced-choice' : 'single-highest',
              gap: [Math.min(...seen.map(({ gap }) => gap)), Math.max(...seen.map(({ gap }) => gap))],
              runnerUp: streams.filter((stream) => seen.some(({ nextOnes }) => nextOnes.includes(stream))),
            }
      expect(finding).toMatchObject(expected)
    }),
    runs,
  )
}, 60_000)
