/** Blocks of the report, made from words. */
import type { QuestionId } from '../content/schema.ts'
import type { Column, Facts, List, Paragraph, Passage, Passages, Table, TableGroup, Words } from './types.ts'
import { join } from './words/inline.ts'
import { paragraphsOf } from './words/quote.ts'

export function paragraph(words: Words | string, tone?: Paragraph['tone']): Paragraph {
  const whole = typeof words === 'string' ? join(words) : words
  return tone ? { type: 'paragraph', words: whole, tone } : { type: 'paragraph', words: whole }
}

export function list(items: readonly (Words | string)[], order?: 'ordered'): List {
  return {
    type: 'list',
    ...(order && { ordered: true }),
    items: items.map((item) => (typeof item === 'string' ? join(item) : item)),
  }
}

type FactAsTold = readonly [term: string, words: Words | string, question?: QuestionId]

export function facts(rows: readonly FactAsTold[]): Facts {
  return {
    type: 'facts',
    rows: rows.map(([term, words, question]) => ({
      term,
      words: typeof words === 'string' ? join(words) : words,
      ...(question && { question }),
    })),
  }
}

type ColumnAsTold = readonly [name: string, room: Column['room']]

export function table(
  caption: string,
  columns: readonly ColumnAsTold[],
  groups: readonly TableGroup[],
): Table {
  return { type: 'table', caption, columns: columns.map(([name, room]) => ({ name, room })), groups }
}

/** What a person wrote, under a label; nothing where they wrote nothing. */
export function passages(items: readonly (readonly [label: string, text: string])[]): readonly Passages[] {
  const written = items
    .map(([label, text]): Passage => ({ label, paragraphs: paragraphsOf(text) }))
    .filter((passage) => passage.paragraphs.length > 0)
  return written.length > 0 ? [{ type: 'passages', items: written }] : []
}
