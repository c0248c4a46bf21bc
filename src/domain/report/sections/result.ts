/** The result in one sentence, how sure it is and why, and what would change it: the first thing a committee reads. */
import type { BelowSes, Classification, Indicated, NotDetermined } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { facts, paragraph } from '../blocks.ts'
import { isDetermined, type Subject } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { levelInText, standsWithin } from '../words/bands.ts'
import { join, opened, paragraphOf, plain, say, strong } from '../words/inline.ts'
import { counted, listOf, verb } from '../words/lists.ts'
import { dimensionName, questionLink, streamName } from '../words/questions.ts'
import { methodologyAppliedInText } from '../words/standing.ts'
import { whatWouldChange } from '../words/steps.ts'
import { strengthName, strengthReason } from '../words/strength.ts'
import { knownBlock } from './known.ts'
import { provisionalBlocks } from './provisional.ts'

/** The result in a sentence or two, without its reasons. */
function summaryOf(standard: Standard, classification: Classification): Words {
  switch (classification.outcome) {
    case 'indicated':
      return indicatedSentence(standard, classification)
    case 'below-ses':
      return say`The role is indicated ${strong('below the Senior Executive Service (SES)')}. The place to go is the standard for the APS Level and Executive Level classifications.`
    case 'not-determined':
      return say`The band is ${strong('not determined')}. On what is known, the role could stand ${standsWithin(standard, classification.best)}.`
    case 'incomplete': {
      const open = classification.unanswered.length
      return say`The assessment is ${strong('not complete')}: ${open === 1 ? 'one' : open} of its ${standard.questions.length} questions ${verb(open, 'is', 'are')} unanswered. There is no result yet.`
    }
  }
}

function indicatedSentence(standard: Standard, finding: Indicated): Words {
  const band = strong(
    levelInText(standard, finding.band).replace(/^SES\s/, 'Senior Executive Service (SES) '),
  )
  const { stream } = finding.stream
  const where = stream
    ? say` in the ${strong(streamName(standard, stream))} stream`
    : join('; its stream is not determined')
  return say`The role is indicated at ${band}${where}. The result is ${strong(strengthName(standard, finding).toLowerCase())}.`
}

/** The first section, with its own full wording for each outcome. */
export function resultSection(subject: Subject): Section {
  const { standard, record, classification } = subject
  return {
    id: 'result',
    heading: 'Result',
    blocks: [
      paragraph(summaryOf(standard, classification), 'lead'),
      ...provisionalBlocks(subject),
      ...(isDetermined(subject) ? [knownBlock(subject)] : []),
      ...outcomeBlocks(standard, classification),
      ...adviceBlocks(subject),
      facts([
        ['Result code', subject.resultCode],
        [
          'Standard used',
          paragraphOf(
            `${standard.release.description}. Release ${record.release} of this tool’s content.`,
            cutSentence(standard),
          ),
        ],
      ]),
    ],
  }
}

function cutSentence(standard: Standard): string | null {
  const cut = standard.text.descriptors.some(({ kind }) => kind === 'restated-in-part')
  return cut ? 'The band pages were read from archived copies that were cut; see annex C.' : null
}

function outcomeBlocks(standard: Standard, classification: Classification): readonly Block[] {
  switch (classification.outcome) {
    case 'indicated':
      return [
        paragraph(say`${strong('Why this band.')} ${bandReason(standard, classification)}`),
        paragraph(
          say`${strong(`Why ${strengthName(standard, classification).toLowerCase()}.`)} ${strengthReason(standard, classification)}`,
        ),
        paragraph(say`${strong('What would change it.')} ${whatWouldChange(standard, classification)}`),
      ]
    case 'below-ses':
      return [
        paragraph(say`${strong('Why below SES.')} ${belowReason(standard, classification)}`),
        paragraph(
          say`${strong('Where to go.')} ${standard.text.executiveLevel.advice} It is published as ‘${standard.text.executiveLevel.standard}’ at ${standard.text.executiveLevel.address}.`,
        ),
        paragraph(say`${strong('What would change it.')} ${whatWouldChange(standard, classification)}`),
      ]
    case 'not-determined':
      return [paragraph(undecided(standard, classification))]
    case 'incomplete':
      return []
  }
}

/** Which dimensions carry the band, and which do not reach it. */
function bandReason(standard: Standard, finding: Indicated): Words {
  const band = levelInText(standard, finding.band)
  const reaching = finding.dimensions.filter((dimension) => dimension.best[0] >= finding.band)
  const names = reaching.map((dimension) => dimensionName(standard, dimension.dimension))
  const total = finding.dimensions.length
  if (reaching.length === total) {
    return say`All ${total} dimensions reach ${band}, where ${standard.method.bandMajority} are enough.`
  }
  return say`${listOf(names)} reach ${band}. That is ${reaching.length} of the ${total} dimensions, and ${standard.method.bandMajority} are enough.`
}

function belowReason(standard: Standard, finding: BelowSes): Words {
  const reaching = finding.dimensions.filter((dimension) => dimension.best[0] >= 1)
  const names = listOf(reaching.map((dimension) => dimensionName(standard, dimension.dimension)))
  const { bandMajority } = standard.method
  const total = finding.dimensions.length
  const band = levelInText(standard, 1)
  if (reaching.length === 0) {
    return say`${band} needs ${bandMajority} of the ${total} dimensions at that level or above, and none certainly reaches it.`
  }
  return say`${band} needs ${bandMajority} of the ${total} dimensions at that level or above. Only ${names} ${verb(reaching.length, 'reaches', 'reach')} it.`
}

function undecided(standard: Standard, finding: NotDetermined): Words {
  const alone = finding.missing.filter((question) => question.alone)
  const deciding = alone.length > 0 ? alone : finding.missing
  const open = say`${counted(finding.unknown.length, 'question')} ${verb(finding.unknown.length, 'was', 'were')} answered ‘${standard.questionnaire.unknown.label}’, and the answers given do not settle the band without ${verb(finding.unknown.length, 'it', 'them')}.`
  const links = (conjunction: 'and' | 'or') =>
    listOf(
      deciding.map(({ question }) => questionLink(standard, question)),
      conjunction,
    )
  const settle =
    alone.length > 0
      ? say`An answer to ${links('or')} alone could settle it.`
      : deciding.length > 4
        ? join('No single answer would settle it. What is missing is listed further down.')
        : say`No single answer would settle it. Those that could help to are ${links('and')}.`
  return paragraphOf(opened(open), deciding.length > 0 ? settle : null)
}

function adviceBlocks(subject: Subject): readonly Block[] {
  return [
    paragraph(
      paragraphOf(
        'This report advises. The agency head, or the delegate, decides.',
        'The position was assessed by its work value; the person and the pay were left out.',
        'The rule and the words for strength are this tool’s own, and not the Commission’s 2013 SES Evaluation Methodology.',
        methodologyAppliedInText(subject.record.role),
      ),
      'quiet',
    ),
  ]
}

/** The summary as plain text, for a title or a list. */
export function summaryText(standard: Standard, classification: Classification): string {
  return plain(summaryOf(standard, classification))
}
