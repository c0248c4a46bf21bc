/** What is indicated: the stream with its neighbours, and the band on the standard’s own text alone. */
import { isCertain } from '../../classify/levels.ts'
import type { Interval, StreamFinding } from '../../classify/types.ts'
import type { StreamId } from '../../content/schema.ts'
import type { Standard, Statement } from '../../content/standard.ts'
import { facts, list, paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { join, linked, paragraphOf, plain, say, strong } from '../words/inline.ts'
import { counted, listOf, opening, verb } from '../words/lists.ts'
import { asSentence, withoutStop } from '../words/quote.ts'
import { questionLink, standingInWords, streamName } from '../words/questions.ts'
import { standardWords } from './known.ts'
import { standardTextBlock } from './standard-text.ts'

export function indicatedSection(subject: Determined): Section {
  return {
    id: 'indicated',
    heading: 'What is indicated',
    blocks: [facts([['Standard used', standardWords(subject)]])],
    sections: [
      { id: 'part-stream', heading: 'Stream', blocks: streamBlocks(subject) },
      {
        id: 'part-standard-text',
        heading: 'Band on the standard’s own text alone',
        blocks: [standardTextBlock(subject)],
      },
    ],
  }
}

function streamBlocks(subject: Determined): readonly Block[] {
  const { standard, classification } = subject
  const { stream } = classification
  return [
    paragraph(
      paragraphOf(
        stream.stream ? streamSentence(standard, stream, stream.stream) : noStreamSentence(subject),
        stream.stream ? runnerUpSentence(standard, stream, stream.stream) : null,
        stream.stream ? secondarySentence(standard, stream) : null,
        atBand3(subject),
      ),
    ),
    ...unknownBlocks(subject),
  ]
}

function standingOf(finding: StreamFinding, stream: StreamId): Interval {
  return finding.standings.find((each) => each.stream === stream)?.standing ?? [0, 0]
}

/** The stream’s middle answer in words, leading to its statements. */
function standingLink(standard: Standard, finding: StreamFinding, stream: StreamId): Words {
  const text = standingInWords(standard, standingOf(finding, stream))
  const statement = standard.stream(stream)?.statements[0]
  return statement ? [linked(text, statement.id)] : join(text)
}

function streamSentence(standard: Standard, finding: StreamFinding, stream: StreamId): Words {
  const name = strong(streamName(standard, stream))
  const forced = questionLink(standard, standard.questionnaire.contribution.forcedChoice.id)
  if (finding.basis === 'forced-choice') {
    return say`The ${name} stream is indicated. It stands level with another at the top, at ${standingLink(standard, finding, stream)}, and the question on ${lowerFirst(forced)} decides between them.`
  }
  const agreeing =
    finding.forcedChoice === stream
      ? say` The answer on ${lowerFirst(forced)} names it too.`
      : finding.forcedChoice === null
        ? say` The answer on ${lowerFirst(forced)} does not say.`
        : say` The answer on ${lowerFirst(forced)} names ${streamName(standard, finding.forcedChoice)} instead; the statements stand.`
  const standing = standingLink(standard, finding, stream)
  const streams = finding.standings.length
  const highest = isCertain(standingOf(finding, stream))
    ? say`The middle of its 3 answers, ${standing}, is the highest of the ${streams} streams.`
    : say`The middle of its 3 answers could be ${standing}. In every case it is the highest of the ${streams} streams.`
  return say`The ${name} stream is indicated. ${highest}${agreeing}`
}

function lowerFirst(run: { readonly text: string }): { readonly text: string } {
  return { ...run, text: run.text.charAt(0).toLowerCase() + run.text.slice(1) }
}

function noStreamSentence(subject: Determined): Words {
  const { standard, classification } = subject
  const { stream } = classification
  const forced = lowerFirst(questionLink(standard, standard.questionnaire.contribution.forcedChoice.id))
  const first = say`The stream is ${strong('not determined')}, and the band does not depend on it.`
  switch (stream.basis) {
    case 'tied':
      return paragraphOf(
        first,
        say`${tiedStreams(standard, stream)} stand level at the top, and the answer on ${forced} does not decide between them.`,
      )
    case 'none':
      return paragraphOf(first, 'No stream’s middle answer makes it a part of the role.')
    case 'unknown':
      return paragraphOf(first, unknownSentence(subject))
    case 'single-highest':
    case 'forced-choice':
      return first
  }
}

function tiedStreams(standard: Standard, finding: StreamFinding): Words {
  const top = Math.max(...finding.standings.map(({ standing }) => standing[1]))
  const tied = finding.standings.filter(({ standing }) => standing[1] === top)
  return listOf(tied.map(({ stream }) => streamName(standard, stream)))
}

function unknownSentence(subject: Determined): Words {
  const { standard, classification } = subject
  const { forcedChoice } = classification.stream
  const open = openStatements(subject).length
  const forced = lowerFirst(questionLink(standard, standard.questionnaire.contribution.forcedChoice.id))
  return paragraphOf(
    `${opening(counted(open, 'statement'))} ${verb(open, 'was', 'were')} answered ‘not enough known’ and could change which stream stands highest.`,
    forcedChoice === null
      ? say`The answer on ${forced} does not say.`
      : say`The answer on ${forced} names ${streamName(standard, forcedChoice)}.`,
  )
}

/** The statements for want of which the stream is not determined, in their own words. */
function unknownBlocks(subject: Determined): readonly Block[] {
  const { standard, classification } = subject
  if (classification.stream.basis !== 'unknown') return []
  return [
    list(
      openStatements(subject).map(
        ({ id, text, stream }) => say`${streamName(standard, stream)}: ${linked(withoutStop(text), id)}`,
      ),
    ),
  ]
}

function openStatements({ standard, record, classification }: Determined): readonly Statement[] {
  const open = classification.stream.standings.filter(({ standing }) => !isCertain(standing))
  return open
    .flatMap(({ stream }) => standard.stream(stream)?.statements ?? [])
    .filter(({ id }) => record.answers[id]?.option === standard.questionnaire.unknown.id)
}

/** What stands next to the indicated stream, and where: in the words of the scale, and not in steps. */
function runnerUpSentence(standard: Standard, finding: StreamFinding, stream: StreamId): Words | null {
  if (isAlone(finding)) return null
  const isLevel = finding.gap?.every((steps) => steps === 0) === true
  const where = (id: StreamId) =>
    isLevel
      ? join(`level with ${streamName(standard, stream)} on the statements`)
      : say`at ${standingLink(standard, finding, id)}`
  const [first, ...others] = finding.runnerUp
  if (first === undefined) return null
  if (others.length === 0) return say`The runner-up is ${streamName(standard, first)}, ${where(first)}.`
  const areAlike = others.every((id) => plain(where(id)) === plain(where(first)))
  const names = finding.runnerUp.map((id) => streamName(standard, id))
  return areAlike
    ? say`The runners-up are ${listOf(names)}, each ${where(first)}.`
    : say`The runners-up are ${listOf(finding.runnerUp.map((id) => say`${streamName(standard, id)} (${where(id)})`))}.`
}

/** Whether no other stream is a part of the role, by its middle answer. */
function isAlone({ standings, stream }: StreamFinding): boolean {
  return standings.every(({ stream: each, standing: [, high] }) => each === stream || high === 0)
}

function secondarySentence(standard: Standard, finding: StreamFinding): Words {
  const names = finding.secondary.map((id) => streamName(standard, id))
  const major = standingInWords(standard, [2, 2])
  if (isAlone(finding))
    return say`Every other stream stands at ${standingInWords(standard, [0, 0])}, so none is a secondary stream.`
  if (names.length === 0)
    return say`No other stream stands at ${major} or more, so there is no secondary stream.`
  return say`${listOf(names)} ${verb(names.length, 'stands', 'stand')} at ${major} or more and so ${verb(names.length, 'is a secondary stream', 'are secondary streams')}.`
}

function atBand3({ standard, classification }: Determined): string | null {
  if (
    classification.outcome !== 'indicated' ||
    classification.band !== 3 ||
    classification.stream.stream === null
  )
    return null
  const told = standard.text.introduction.find((part) => part.id === 'band-3-alignment')
  return asSentence(told?.text ?? 'At this band the stream is this tool’s reading')
}
