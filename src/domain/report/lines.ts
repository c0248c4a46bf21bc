/** The report as plain lines: every text of the tree, in the order in which every output has it. */
import type { Block, Passage, Reason, Report, Section, Table } from './types.ts'
import { plain } from './words/inline.ts'

/** The whole report, from the marking at its top to the marking at its end. */
export function linesOfReport(report: Report): readonly string[] {
  return [
    report.marking,
    ...report.notices,
    report.kind,
    report.title,
    report.subtitle,
    ...report.sections.flatMap(linesOfSection),
    report.marking,
  ].filter((line) => line !== '')
}

function linesOfSection(section: Section): readonly string[] {
  return [
    section.heading,
    ...section.blocks.flatMap(linesOfBlock),
    ...(section.sections ?? []).flatMap(linesOfSection),
  ]
}

/** A paragraph, an item, a term, a cell: a line each. Of the band profile, its table, which says what it shows. */
export function linesOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [plain(block.words)]
    case 'list':
      return block.items.map(plain)
    case 'facts':
      return block.rows.flatMap(({ term, words }) => [term, plain(words)])
    case 'table':
      return linesOfTable(block)
    case 'reasons':
      return block.items.flatMap(linesOfReason)
    case 'passages':
      return block.items.flatMap(linesOfPassage)
    case 'band-profile':
      return linesOfTable(block.twin)
  }
}

function linesOfTable(table: Table): readonly string[] {
  return [
    table.caption,
    ...table.columns.map(({ name }) => name),
    ...table.groups.flatMap(({ heading, rows }) => [
      ...(heading ? [plain(heading)] : []),
      ...rows.flat().map(plain),
    ]),
  ]
}

function linesOfReason(reason: Reason): readonly string[] {
  return [
    reason.name,
    reason.level,
    reason.explains ?? '',
    reason.sentences.map(plain).join(' '),
    reason.basis.map(plain).join(' '),
    ...reason.notes.flatMap(linesOfPassage),
  ].filter((line) => line !== '')
}

/** The label runs into the first paragraph. */
function linesOfPassage({ label, paragraphs }: Passage): readonly string[] {
  return paragraphs.map((text, index) => (index === 0 ? `${label} ${text}` : text))
}
