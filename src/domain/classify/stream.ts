/**
 * The natural alignment: which of the four streams holds the role's most significant contribution. It supplements
 * the band and never sets it (ST-2). The middle answer and the words for the outcome are this tool's own.
 */
import type { Level, StreamId } from '../content/schema.ts'
import type { Standard, Stream } from '../content/standard.ts'
import type { Answer, Answers } from '../record/schema.ts'
import { anyLevel, levels, toLevel } from './levels.ts'
import { levelSorter, sortIntervals } from './rule.ts'
import type { Interval, StreamFinding, StreamStanding } from './types.ts'

/** A stream other than the indicated one is secondary from *major* up. */
const major: Level = 2

/** Finds the stream from the statements and the forced choice. Firmness is not asked here. */
export function findStream(standard: Standard, answers: Answers): StreamFinding {
  const standings = standard.streams.map((stream) => findStanding(standard, stream, answers))
  const { forcedChoice: question } = standard.questionnaire.contribution
  const forcedChoice = question.options.find(({ id }) => id === answers[question.id]?.option)?.stream ?? null

  const outcomes = completions(standings).map((completion) => findTop(completion, forcedChoice))
  const indicated = standings.find(({ stream }) => outcomes.every((outcome) => outcome.stream === stream))
  if (indicated === undefined) {
    const basis = whyNone(outcomes)
    return { stream: null, basis, standings, forcedChoice, runnerUp: [], gap: null, secondary: [] }
  }
  const isChosen = outcomes.some(({ basis }) => basis === 'forced-choice')
  return {
    stream: indicated.stream,
    basis: isChosen ? 'forced-choice' : 'single-highest',
    standings,
    forcedChoice,
    ...findOthers(standings, indicated),
  }
}

function whyNone(outcomes: readonly Top[]): StreamFinding['basis'] {
  if (outcomes.some(({ stream }) => stream !== null)) return 'unknown'
  return outcomes.some(({ basis }) => basis === 'tied') ? 'tied' : 'none'
}

function findStanding(standard: Standard, stream: Stream, answers: Answers): StreamStanding {
  const given = stream.statements.map(({ id }) => statementLevel(standard, answers[id]))
  // The middle of three is the highest level that two of them are at or above.
  return { stream: stream.id, standing: sortIntervals(levelSorter(3, 2), given) }
}

function statementLevel(standard: Standard, answer: Answer | undefined): Interval {
  const option = standard.questionnaire.contribution.scale.find(({ id }) => id === answer?.option)
  return option ? [option.level, option.level] : anyLevel
}

type Standing = { readonly stream: StreamId; readonly level: Level }
type Top = { readonly stream: StreamId | null; readonly basis: StreamFinding['basis'] }

/** Every way in which what is not known could turn out. Each level between the ends of a standing can come about. */
function completions(standings: readonly StreamStanding[]): readonly (readonly Standing[])[] {
  return standings.reduce<readonly (readonly Standing[])[]>(
    (begun, { stream, standing: [low, high] }) =>
      levels
        .filter((level) => low <= level && level <= high)
        .flatMap((level) => begun.map((standing) => [...standing, { stream, level }])),
    [[]],
  )
}

/** The stream at the top where all standings are known; a tie goes to the forced choice if it is among the tied. */
function findTop(standings: readonly Standing[], forcedChoice: StreamId | null): Top {
  const highest = Math.max(...standings.map(({ level }) => level))
  if (highest === 0) return { stream: null, basis: 'none' }
  const tied = standings.filter(({ level }) => level === highest)
  const [top] = tied.length === 1 ? tied : tied.filter(({ stream }) => stream === forcedChoice)
  if (top === undefined) return { stream: null, basis: 'tied' }
  return { stream: top.stream, basis: tied.length === 1 ? 'single-highest' : 'forced-choice' }
}

/** What stands next to the indicated stream, and how far off: at the least, and at the most. */
function findOthers(
  standings: readonly StreamStanding[],
  indicated: StreamStanding,
): Pick<StreamFinding, 'runnerUp' | 'gap' | 'secondary'> {
  const others = standings.filter((other) => other !== indicated)
  const nextLow = Math.max(...others.map(({ standing: [low] }) => low))
  const nextHigh = Math.max(...others.map(({ standing: [, high] }) => high))
  const [low, high] = indicated.standing
  return {
    runnerUp: others.filter(({ standing }) => standing[1] >= nextLow).map(({ stream }) => stream),
    gap: [toLevel(low - nextHigh), toLevel(high - nextLow)],
    secondary: others.filter(({ standing }) => standing[0] >= major).map(({ stream }) => stream),
  }
}
