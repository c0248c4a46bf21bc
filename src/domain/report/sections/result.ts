/** The result in one sentence, how sure it is and why, and what would change it: the first thing a committee reads. */
import { isCertain } from '../../classify/levels.ts'
import type { BelowSes, Classification, Indicated, NotDetermined } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { facts, list, paragraph } from '../blocks.ts'
import { strongestReasons } from '../strongest-reasons.ts'
import { type Determined, isDetermined, type Subject } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { levelInText, standsWithin } from '../words/bands.ts'
import { join, opened, paragraphOf, plain, say, strong } from '../words/inline.ts'
import { dimensionsInText } from '../words/dimensions.ts'
import { count, counted, listOf, opening, verb } from '../words/lists.ts'
import { questionLink, questionLinkInText, streamName } from '../words/questions.ts'
import { aboutRole } from '../words/quote.ts'
import { scaledOption } from '../words/reason.ts'
import { methodologyAppliedInText } from '../words/standing.ts'
import { whatWouldChange } from '../words/steps.ts'
import { strengthName, strengthPlaces, strengthReason } from '../words/strength.ts'
import { openChecks } from './checks.ts'
import { knownWords } from './known.ts'
import { missingHeading } from './missing.ts'
import { provisionalBlocks } from './provisional.ts'
import { stepsTaken } from './steps-taken.ts'

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
  return say`The role is indicated at ${band}${where}. The result is ${strong(strengthName(standard, finding).toLowerCase())}, ${strengthPlaces[finding.strength]}.`
}

/** The first section, which is page one: what is indicated, recommended and decided, how sure it is, and why. */
export function resultSection(subject: Subject): Section {
  const { standard, classification } = subject
  return {
    id: 'result',
    heading: 'Result',
    blocks: [
      paragraph(summaryOf(standard, classification), 'lead'),
      ...provisionalBlocks(subject),
      facts(isDetermined(subject) ? [...stepsTaken(subject), ...outcomeRows(subject)] : stepsTaken(subject)),
      ...reasonsBlocks(subject),
      ...adviceBlocks(subject),
      facts([['Result code', subject.resultCode]]),
    ],
  }
}

type Row = readonly [term: string, words: Words | string]

function outcomeRows(subject: Determined): readonly Row[] {
  return [
    ...outcomeAlone(subject),
    ['What it rests on', knownWords(subject)],
    ['Open checks', openChecks(subject)],
  ]
}

function outcomeAlone({ standard, classification }: Determined): readonly Row[] {
  switch (classification.outcome) {
    case 'indicated':
      return [
        [
          'Strength',
          say`${strong(strengthName(standard, classification))}. ${strengthReason(standard, classification)}`,
        ],
        ['Why this band', bandReason(standard, classification)],
        ['What would change it', whatWouldChange(standard, classification)],
      ]
    case 'below-ses':
      return [
        ['Why below SES', belowReason(standard, classification)],
        [
          'Where to go',
          `${standard.text.executiveLevel.advice} It is published as ‘${standard.text.executiveLevel.standard}’ at ${standard.text.executiveLevel.address}.`,
        ],
        ['What would change it', whatWouldChange(standard, classification)],
      ]
    case 'not-determined':
      return [['Why not determined', undecided(standard, classification)]]
  }
}

/** Up to three answers, each from another dimension. Where no level is indicated, none speaks for it. */
function reasonsBlocks({ standard, record, classification }: Subject): readonly Block[] {
  if (classification.outcome !== 'indicated' && classification.outcome !== 'below-ses') return []
  const reasons = strongestReasons(record, classification)
  return [
    paragraph(`${reasons.length}\u00a0of the reasons, each from another dimension`, 'name'),
    list(
      reasons.map(({ question, option }) => {
        const told = scaledOption(standard, question, option)
        return say`${questionLink(standard, question)}: ${told ? aboutRole(told.text) : ''}`
      }),
      'ordered',
    ),
  ]
}

/** Which dimensions carry the band, and which do not reach it. */
function bandReason(standard: Standard, finding: Indicated): Words {
  const band = levelInText(standard, finding.band)
  const reaching = finding.dimensions.filter((dimension) => dimension.best[0] >= finding.band)
  const names = dimensionsInText(standard, reaching)
  const total = finding.dimensions.length
  if (reaching.length === total) {
    return say`All ${total} dimensions reach ${band}, where ${standard.method.bandMajority} are enough.`
  }
  return say`${names} reach ${band}. That is ${reaching.length} of the ${total} dimensions, and ${standard.method.bandMajority} are enough.`
}

function belowReason(standard: Standard, finding: BelowSes): Words {
  const reaching = finding.dimensions.filter((dimension) => dimension.best[0] >= 1)
  const names = dimensionsInText(standard, reaching)
  const { bandMajority } = standard.method
  const total = finding.dimensions.length
  const band = levelInText(standard, 1)
  if (reaching.length === 0) {
    const certainly = finding.dimensions.every(({ best }) => isCertain(best)) ? '' : 'certainly '
    return say`${band} needs ${bandMajority} of the ${total} dimensions at that level or above, and none ${certainly}reaches it.`
  }
  return say`${band} needs ${bandMajority} of the ${total} dimensions at that level or above. Only ${names} ${verb(reaching.length, 'reaches', 'reach')} it.`
}

function undecided(standard: Standard, finding: NotDetermined): Words {
  const open = say`${counted(finding.unknown.length, 'question')} ${verb(finding.unknown.length, 'was', 'were')} answered ‘${standard.questionnaire.unknown.label}’, and the answers given do not settle the band without ${verb(finding.unknown.length, 'it', 'them')}.`
  return paragraphOf(opened(open), answerFirst(standard, finding))
}

/** The questions to be answered first, as page one has room for them; all of them stand in their own section. */
const firstFew = 4

function answerFirst(standard: Standard, { missing }: NotDetermined): Words | null {
  if (missing.length === 0) return null
  const links = listOf(
    missing.slice(0, firstFew).map(({ question }) => questionLinkInText(standard, question)),
  )
  if (missing.length === 1) return say`An answer to ${links} alone could settle it.`
  const more = missing.length - firstFew
  return paragraphOf(
    say`Answer first, in order of effect: ${links}.`,
    missing.some(({ alone }) => alone)
      ? 'A single answer could settle it.'
      : 'No single answer would settle it.',
    more > 0 ? `${opening(count(more))} more could help to; all are listed under ‘${missingHeading}’.` : null,
  )
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
