/** The assessor’s answers and a reviewer’s ratings side by side: in all, question by question, and as the rule reads them. */
import type { Agreement, Pair } from '../../classify/agreement.ts'
import type { Determination } from '../../classify/types.ts'
import type { Level, QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { againstOf, isSameClassification } from '../../record/against.ts'
import { paragraph, table } from '../blocks.ts'
import type { Block, TableGroup, Words } from '../types.ts'
import {
  agreementInText,
  closenessName,
  contributionText,
  rangeCloseness,
  streamText,
} from '../words/agreement.ts'
import { levelName, rangeName } from '../words/bands.ts'
import { join, linked, paragraphOf, say, strong } from '../words/inline.ts'
import { dimensionName, questionLink, questionNumber, streamName } from '../words/questions.ts'
import { resultInText } from '../words/whole-of-standard.ts'

export function agreementBlocks(standard: Standard, agreement: Agreement): readonly Block[] {
  return [
    paragraph(paragraphOf(agreementInText(agreement), bothResults(standard, agreement))),
    table(
      'The levels of the assessor and of the reviewer',
      [
        ['Question', 'rest'],
        ['Assessor', 'few-words'],
        ['Reviewer', 'few-words'],
        ['Agreement', 'few-words'],
      ],
      groupsOf(standard, agreement),
    ),
    table(
      'The contribution, as the assessor and the reviewer see it',
      [
        ['Statement', 'rest'],
        ['Assessor', 'few-words'],
        ['Reviewer', 'few-words'],
        ['Agreement', 'few-words'],
      ],
      contributionGroups(standard, agreement),
    ),
  ]
}

/** What the rule gives on the answers of each. */
function bothResults(standard: Standard, { assessor, reviewer }: Agreement): Words {
  const told = (side: Determination) => strong(resultInText(standard, againstOf(side)))
  return isSameClassification(againstOf(assessor), againstOf(reviewer))
    ? say`The rule gives ${told(reviewer)} on the answers of both.`
    : say`On the assessor’s answers the rule gives ${told(assessor)}; on the reviewer’s ratings, ${told(reviewer)}.`
}

function groupsOf(standard: Standard, agreement: Agreement): readonly TableGroup[] {
  return [
    ...agreement.dimensions.map(({ dimension, assessor, reviewer, pairs }): TableGroup => ({
      heading: join(dimensionName(standard, dimension)),
      rows: [
        ...pairs.map((pair) => pairRow(standard, pair)),
        [
          join(strong('The dimension')),
          join(strong(rangeName(standard, assessor))),
          join(strong(rangeName(standard, reviewer))),
          join(rangeCloseness(assessor, reviewer)),
        ],
      ],
    })),
    {
      heading: join(standard.questionnaire.characteristics.name),
      rows: agreement.characteristics.map((pair) => pairRow(standard, pair)),
    },
  ]
}

/** The statements of each stream, the choice of one, and the stream that follows on each side. */
function contributionGroups(
  standard: Standard,
  { contribution, assessor, reviewer }: Agreement,
): readonly TableGroup[] {
  const rowsOf = (ids: readonly QuestionId[], name: (id: QuestionId, index: number) => Words) =>
    contribution
      .filter(({ question }) => ids.includes(question))
      .map((pair, index) =>
        sidesRow(
          name(pair.question, index),
          contributionText(standard, pair.question, pair.assessor),
          contributionText(standard, pair.question, pair.reviewer),
        ),
      )
  const { forcedChoice } = standard.questionnaire.contribution
  return [
    ...standard.streams.map(({ id, statements }): TableGroup => ({
      heading: join(streamName(standard, id)),
      rows: rowsOf(
        statements.map((statement) => statement.id),
        (question, index) =>
          say`${linked(`Statement\u00a0${questionNumber(standard, question)}`, question)}: ${statements[index]?.text ?? ''}`,
      ),
    })),
    {
      heading: join('The stream'),
      rows: [
        ...rowsOf([forcedChoice.id], (question) => [questionLink(standard, question)]),
        sidesRow(join(strong('Stream')), streamText(standard, assessor), streamText(standard, reviewer)),
      ],
    },
  ]
}

function sidesRow(name: Words, assessor: string, reviewer: string): readonly Words[] {
  return [name, join(assessor), join(reviewer), join(assessor === reviewer ? 'Same' : 'Differs')]
}

function pairRow(standard: Standard, pair: Pair): readonly Words[] {
  const told = (level: Level | null) =>
    join(level === null ? standard.questionnaire.unknown.label : levelName(standard, level))
  return [
    [questionLink(standard, pair.question)],
    told(pair.assessor),
    told(pair.reviewer),
    join(closenessName(pair)),
  ]
}
