/** Every piece of text in a report, and every block, wherever it stands. */
import type { Block, Inline, Report, Section, Table, Words } from '../../../src/domain/report/types.ts'

export function everySection(report: Report): readonly Section[] {
  const within = (section: Section): readonly Section[] => [
    section,
    ...(section.sections ?? []).flatMap(within),
  ]
  return report.sections.flatMap(within)
}

export function everyBlock(report: Report): readonly Block[] {
  return everySection(report).flatMap((section) => section.blocks)
}

export function everyRun(report: Report): readonly Inline[] {
  return everyBlock(report).flatMap(wordsOf).flat()
}

function tableWords(table: Table): readonly Words[] {
  return table.groups.flatMap((group) => [...(group.heading ? [group.heading] : []), ...group.rows.flat()])
}

function wordsOf(block: Block): readonly Words[] {
  switch (block.type) {
    case 'paragraph':
      return [block.words]
    case 'list':
      return block.items
    case 'facts':
      return block.rows.map((row) => row.words)
    case 'table':
      return tableWords(block)
    case 'reasons':
      return block.items.flatMap((reason) => [...reason.sentences, ...reason.basis])
    case 'passages':
      return []
    case 'band-profile':
      return tableWords(block.twin)
  }
}

/** Every run of words as one plain text each: a paragraph, an item, a cell. */
export function everyText(report: Report): readonly string[] {
  const plain = (words: Words) => words.map((run) => run.text).join('')
  return [
    report.summary,
    ...everySection(report).map((section) => section.heading),
    ...everyBlock(report).flatMap(wordsOf).map(plain),
  ]
}

/** Everything that a person wrote, in order. */
export function everyPassage(report: Report): readonly string[] {
  return everyBlock(report).flatMap((block) =>
    block.type === 'passages' ? block.items.flatMap(({ paragraphs }) => paragraphs) : [],
  )
}
