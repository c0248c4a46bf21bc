/** Annex: the sources, which answers rest on each, and what each answer rests on. */
import type { QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { answersCiting, groundsOf } from '../../evidence/grounds.ts'
import { strengthOf, strengths } from '../../evidence/strength.ts'
import { isUnfinished } from '../../evidence/unfinished.ts'
import type { Source } from '../../record/evidence-schema.ts'
import type { AssessmentRecord } from '../../record/schema.ts'
import { list, paragraph, table } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Paragraph, Section, TableGroup, Words } from '../types.ts'
import { sourceInText, sourceKindLabels, standingLabels, strengthLabels } from '../words/evidence.ts'
import { join, say } from '../words/inline.ts'
import { counted, listOf, opening, verb } from '../words/lists.ts'
import { dimensionName, questionLink, streamName } from '../words/questions.ts'
import { annexInText } from './annex-order.ts'
import { citedInText } from '../words/reason.ts'
import { labelOf } from '../words/role.ts'

export function evidenceAnnex(subject: Subject): Section {
  const { standard, record } = subject
  return {
    id: 'annex-evidence',
    heading: 'sources and what rests on them',
    blocks: [
      ...sourcesBlocks(standard, record),
      paragraph(
        `What each answer rests on stands with its reason, and for the contribution in ${annexInText(subject, 'annex-answers')}.`,
        'quiet',
      ),
    ],
  }
}

function sourcesBlocks(standard: Standard, record: AssessmentRecord): readonly Block[] {
  if (record.sources.length === 0) return [paragraph('No source was registered.')]
  return [
    paragraph(
      `${opening(counted(record.sources.length, 'source'))} ${verb(record.sources.length, 'was', 'were')} registered. ${strengthRule}`,
    ),
    ...strengths.flatMap((strength) => {
      const sources = record.sources.filter((source) => strengthOf(source) === strength)
      if (sources.length === 0) return []
      return [
        paragraph(strengthLabels[strength], 'name'),
        list(
          sources.map(
            (source) =>
              say`${sourceCell(source)}. ${kindCell(source)}. What rests on it: ${citingInWords(standard, record, source)}.`,
          ),
        ),
      ]
    }),
  ]
}

const strengthRule =
  'An approved document or an instrument says more than an interview, and an interview more than an assertion. A draft is an assertion, and so is an unfinished source.'

function sourceCell(source: Source): string {
  const kept = source.keptAt.trim()
  return kept === '' ? sourceInText(source) : `${sourceInText(source)}. Kept at: ${kept}`
}

function kindCell(source: Source): string {
  const told = [
    labelOf<Source['kind']>(sourceKindLabels, source.kind) || 'Kind not said',
    source.standing === 'draft' ? standingLabels.draft : '',
    isUnfinished(source) ? 'Unfinished' : '',
  ]
  return told.filter((part) => part !== '').join('. ')
}

function citingInWords(standard: Standard, record: AssessmentRecord, source: Source): Words {
  const citing = answersCiting(standard, record, source.id)
  return citing.length === 0 ? join('nothing') : listOf(citing.map((id) => questionLink(standard, id)))
}

/** Which answers rest on a source, in a sentence. */
export function restingSentence(standard: Standard, record: AssessmentRecord, source: Source): Paragraph {
  const citing = answersCiting(standard, record, source.id)
  if (citing.length === 0) return paragraph('No answer rests on it.')
  return paragraph(say`What rests on it: ${citingInWords(standard, record, source)}.`)
}

/** What each answer rests on, part by part. Of the twelve statements, those that cite something. */
export function groundsBlocks(standard: Standard, record: AssessmentRecord): readonly Block[] {
  const cites = (id: QuestionId) => groundsOf(record, id).length > 0
  const { statements } = standard.questionnaire.contribution
  const isBareStatement = (id: QuestionId) => !cites(id) && statements.some((each) => each.id === id)
  if (!standard.questions.some(({ id }) => cites(id))) return [paragraph('No answer cites a source.')]
  const bare = standard.questions.filter(({ id }) => isBareStatement(id)).length
  return [
    table(
      'What each answer rests on',
      [
        ['Answer', 'name'],
        ['Cited', 'rest'],
      ],
      partsOf(standard)
        .map(([name, questions]): TableGroup => ({
          heading: join(name),
          rows: questions
            .filter((id) => !isBareStatement(id))
            .map((id) => [
              [questionLink(standard, id)],
              join(cites(id) ? citedInText(record, id) : 'Nothing'),
            ]),
        }))
        .filter(({ rows }) => rows.length > 0),
    ),
    ...(bare === 0
      ? []
      : [
          paragraph(
            `${opening(counted(bare, 'statement'))} of the contribution ${verb(bare, 'cites', 'cite')} nothing.`,
          ),
        ]),
  ]
}

/** The questionnaire in its parts, as the annex of answers has them. */
function partsOf(standard: Standard): readonly (readonly [name: string, questions: readonly QuestionId[]])[] {
  const { contribution, characteristics } = standard.questionnaire
  return [
    ...standard.streams.map(
      ({ id, statements }) =>
        [`Contribution, ${streamName(standard, id)}`, statements.map((statement) => statement.id)] as const,
    ),
    ['Contribution, the choice of one', [contribution.forcedChoice.id]],
    ...standard.dimensions.map(
      ({ id, indicators }) =>
        [dimensionName(standard, id), indicators.map((indicator) => indicator.id)] as const,
    ),
    [characteristics.name, standard.characteristics.map(({ id }) => id)],
  ]
}
