/** How each block of the report stands in Word: by a style each, and by no formatting of its own. */
import { Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type {
  Block,
  Column,
  Inline,
  Passage,
  Reason,
  Table as ReportTable,
  Words,
} from '../../domain/report/types.ts'
import { xmlText } from './xml-text.ts'

/** The paragraph and table styles of `styles.xml`. */
type Style =
  | 'Attention'
  | 'AfterTable'
  | 'Basis'
  | 'Caption'
  | 'DocumentKind'
  | 'Fact'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'HeadingOnNewPage'
  | 'Lead'
  | 'Name'
  | 'ListBullet'
  | 'ListNumber'
  | 'Normal'
  | 'Note'
  | 'Notice'
  | 'Quiet'
  | 'ReasonName'
  | 'ReasonText'
  | 'Subtitle'
  | 'TableGroup'
  | 'TableHead'
  | 'TableText'
  | 'TableTextByHand'
  | 'Title'

type RunStyle = 'Label' | 'Marking' | 'Strong'

/** The numbering of lists, defined once for the document. */
export const bullets = 'bullets'
export const numbers = 'numbers'

export function styled(style: Style, words: Words | string): Paragraph {
  return new Paragraph({ style, children: runsOf(words) })
}

function runsOf(words: Words | string): TextRun[] {
  return typeof words === 'string' ? [run(words)] : words.map(runOf)
}

function runOf({ text, strong }: Inline): TextRun {
  return strong ? run(text, 'Strong') : run(text)
}

/** Text in the document: all of it goes through here. */
export function run(text: string, style?: RunStyle): TextRun {
  return new TextRun({ ...(style && { style }), text: xmlText(text) })
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/**
 * @param instance counts the ordered lists of the document: each starts at 1
 */
export function wordBlock(block: Block, instance: number): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [styled(paragraphStyles[block.tone ?? 'plain'], block.words)]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: block.ordered ? 'ListNumber' : 'ListBullet',
            numbering: { reference: block.ordered ? numbers : bullets, level: 0, instance },
            children: runsOf(item),
          }),
      )
    case 'facts':
      return block.rows.map(
        ({ term, words }) =>
          new Paragraph({ style: 'Fact', children: [run(term, 'Strong'), tab(), ...runsOf(words)] }),
      )
    case 'table':
      return wordTable(block)
    case 'reasons':
      return block.items.flatMap(wordReason)
    case 'passages':
      return block.items.flatMap(wordPassage)
    case 'band-profile':
      return wordTable(block.twin)
  }
}

const paragraphStyles = {
  plain: 'Normal',
  lead: 'Lead',
  quiet: 'Quiet',
  attention: 'Attention',
  name: 'Name',
} as const satisfies Record<string, Style>

function wordReason(reason: Reason): readonly Paragraph[] {
  const head = [reason.level, reason.explains].flatMap((text) => (text === null ? [] : [tab(), run(text)]))
  return [
    new Paragraph({ style: 'ReasonName', children: [run(reason.name, 'Strong'), ...head] }),
    new Paragraph({ style: 'ReasonText', children: sentences(reason.sentences) }),
    ...(reason.basis.length > 0
      ? [new Paragraph({ style: 'Basis', children: sentences(reason.basis) })]
      : []),
    ...reason.notes.flatMap(wordPassage),
  ]
}

function sentences(all: readonly Words[]): TextRun[] {
  return all.flatMap((words, index) => [...(index > 0 ? [run(' ')] : []), ...runsOf(words)])
}

function wordPassage({ label, paragraphs }: Passage): readonly Paragraph[] {
  return paragraphs.map(
    (text, index) =>
      new Paragraph({
        style: 'Note',
        children: [...(index === 0 ? [run(`${label} `, 'Label')] : []), run(text)],
      }),
  )
}

/** The width of the text between the margins, in twips. */
const textWidth = 9980

// Fixed columns: Word lays them out at once, and the same on every machine.
const rooms: Readonly<Record<Column['room'], number>> = {
  word: 12,
  'few-words': 20,
  name: 26,
  half: 46,
  most: 68,
  rest: 0,
}

function widthsOf(columns: readonly Column[]): readonly number[] {
  const asked = columns.map(({ room }) => rooms[room])
  const taken = asked.reduce((sum, share) => sum + share, 0)
  const open = asked.filter((share) => share === 0).length
  const shares = asked.map((share) => (share === 0 ? Math.max(100 - taken, 20 * open) / open : share))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.round((share / total) * textWidth))
}

function wordTable(table: ReportTable): readonly (Paragraph | Table)[] {
  const widths = widthsOf(table.columns)
  const text = table.byHand ? 'TableTextByHand' : 'TableText'
  const cell = (style: Style, words: Words | string, column: number) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [styled(style, words)],
    })
  const rows = table.groups.flatMap(({ heading, rows: inGroup }) => [
    ...(heading
      ? [
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({ columnSpan: table.columns.length, children: [styled('TableGroup', heading)] }),
            ],
          }),
        ]
      : []),
    ...inGroup.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((words, column) => cell(text, words, column)),
        }),
    ),
  ])
  return [
    styled('Caption', table.caption),
    new Table({
      style: 'ReportTable',
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: table.columns.map(({ name }, column) => cell('TableHead', name, column)),
        }),
        ...rows,
      ],
    }),
    // Two tables without a paragraph between them are one to Word.
    new Paragraph({ style: 'AfterTable' }),
  ]
}
