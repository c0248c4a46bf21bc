/** The words of the page that replays assessments under the newest release. */
import { counted, opening } from '../../domain/report/words/lists.ts'

const assessments = (count: number) => opening(counted(count, 'assessment'))

export const replayWords = {
  title: 'Replay under the newest release',
  back: 'Releases of the content',
  lead: (release: string): string =>
    `Reads every assessment in this browser under ${release}, and shows which results would move. Nothing is changed.`,
  none: 'There is no assessment in this browser.',
  start: 'Replay them',
  progress: (tried: number, all: number): string => `Read: ${tried} of ${all}`,
  moves: (count: number): string => `${assessments(count)} with a result that would move`,
  waits: (count: number): string =>
    `${assessments(count)} with an answer to give again before there is a result`,
  stays: (count: number): string => `${assessments(count)} with a result that would stay`,
  there: (count: number): string => `${assessments(count)} under the newest release already`,
  notShown: (count: number): string =>
    `${assessments(count)} with no result to show: unfinished, not opened since the last change, or under blind review`,
  unread: (count: number): string => `${assessments(count)} that could not be read`,
  refusedHeading: 'This could not be done',
  refused:
    'This browser did not let the app read its storage. Load the page again, and replay the assessments once more.',
  noneMoves: 'No result would move, and none would wait for an answer.',
  movesHeading: 'Results that would move or wait',
  before: 'Now',
  after: 'Under the newest release',
} as const
