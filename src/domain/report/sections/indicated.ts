/** What is indicated: the stream with its neighbours, and the band on the standard’s own text alone. */
import { isCertain } from '../../classify/levels.ts'
import type { StreamFinding } from '../../classify/types.ts'
import type { StreamId } from '../../content/schema.ts'
import type { Standard, Statement } from '../../content/standard.ts'
import { facts, list, paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { join, linked, paragraphOf, say, strong } from '../words/inline.ts'
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

/** The stream’s middle answer in words, leading to its statements. */
function standingLink(standard: Standard, finding: StreamFinding, stream: StreamId): Words {
  const standing = finding.standings.find((each) => each.stream === stream)?.standing ?? [0, 0]
  const text = standingInWords(standard, standing)
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
  return say`The ${name} stream is indicated. The middle of its 3 answers, ${standingLink(standard, finding, stream)}, is the highest of the ${finding.standings.length} streams.${agreeing}`
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

function runnerUpSentence(standard: Standard, finding: StreamFinding, stream: StreamId): Words | null {
  if (finding.runnerUp.length === 0 || finding.gap === null) return null
  const names = finding.runnerUp.map((id) => streamName(standard, id))
  const [least, most] = finding.gap
  const indicated = streamName(standard, stream)
  const gap =
    least === most
      ? least === 0
        ? `stands level with ${indicated} on the statements`
        : `stands ${counted(least, 'step')} below ${indicated}`
      : `stands between ${least === 0 ? 'zero' : least === 1 ? 'one' : least} and ${counted(most, 'step')} below ${indicated}`
  if (names.length === 1) return say`The runner-up is ${names[0] ?? ''}, which ${gap}.`
  return say`The runners-up are ${listOf(names)}, each of which ${gap}.`
}

function secondarySentence(standard: Standard, finding: StreamFinding): Words {
  const names = finding.secondary.map((id) => streamName(standard, id))
  const major = standingInWords(standard, [2, 2])
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
