/** How the Word document is made: styles and no formatting of its own, headings, header rows, properties. */
import { beforeAll, describe, expect, test } from 'vitest'
import { reportFile } from '../../src/outputs/report-file.ts'
import { everySection } from '../domain/report/every-text.ts'
import { reportOf } from '../domain/report/whole-answers.ts'
import { fullRecord } from '../builders/full-record.ts'
import { readDocx, type ReadDocx } from './read-docx.ts'

const record = fullRecord()
const report = reportOf(record)
let docx: ReadDocx
let body: Document

const value = (element: Element | undefined) => element?.getAttribute('w:val') ?? null
const within = (element: Element | Document, name: string) => [...element.getElementsByTagName(name)]
const styleOf = (paragraph: Element) => value(within(paragraph, 'w:pStyle')[0])

beforeAll(async () => {
  docx = await readDocx(await reportFile('docx', record, report))
  body = docx.part('word/document.xml')
})

describe('the Word document', () => {
  test('is well-formed in every part', () => {
    const parts = docx.names.filter((name) => /\.(xml|rels)$/.test(name))
    expect(parts.length).toBeGreaterThan(8)
    for (const name of parts) expect(docx.part(name).documentElement, name).toBeInstanceOf(Element)
  })

  test('names styles that it defines, once each, and formats nothing itself', () => {
    const defined = within(docx.part('word/styles.xml'), 'w:style').map((style) =>
      style.getAttribute('w:styleId'),
    )
    expect(new Set(defined).size).toBe(defined.length)
    for (const part of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']) {
      const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
        within(docx.part(part), name).map(value),
      )
      expect(used.length).toBeGreaterThan(1)
      expect(used.filter((style) => !defined.includes(style))).toEqual([])
      const runs = within(docx.part(part), 'w:rPr').flatMap((format) =>
        [...format.children].map(({ tagName }) => tagName),
      )
      expect(new Set([...runs, 'w:rStyle'])).toEqual(new Set(['w:rStyle']))
      const paragraphs = within(docx.part(part), 'w:pPr').flatMap((format) =>
        [...format.children].map(({ tagName }) => tagName),
      )
      expect(paragraphs.filter((name) => !['w:pStyle', 'w:numPr'].includes(name))).toEqual([])
    }
  })

  test('has the headings of the report, at their levels', () => {
    const levels: Readonly<Record<string, number>> = {
      Heading1: 1,
      HeadingOnNewPage: 1,
      Heading2: 2,
      Heading3: 3,
    }
    const found = within(body, 'w:p').flatMap((paragraph) => {
      const level = levels[styleOf(paragraph) ?? '']
      return level === undefined ? [] : [{ level, text: paragraph.textContent }]
    })
    expect(found.map(({ text }) => text)).toEqual(everySection(report).map(({ heading }) => heading))
    expect(found.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual(
      report.sections.map(({ heading }) => heading),
    )
  })

  test('repeats the head of every table, and parts no row', () => {
    const tables = within(body, 'w:tbl')
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) {
      const rows = within(table, 'w:tr')
      expect(rows.map((row) => within(row, 'w:tblHeader').length)).toEqual(
        rows.map((_, index) => (index === 0 ? 1 : 0)),
      )
      expect(rows.filter((row) => within(row, 'w:cantSplit').length === 0)).toEqual([])
    }
  })

  test('says what it is: title, author, subject, keywords, and what a records system asks for', () => {
    const core = docx.part('docProps/core.xml')
    const text = (name: string) => within(core, name)[0]?.textContent
    expect(text('dc:title')).toBe('Classification of a role: Head of Grants')
    expect(text('dc:creator')).toBe(report.properties.creator)
    expect(text('dc:subject')).toContain('Senior Executive Service work level standards')
    expect(text('cp:keywords')).toContain('OFFICIAL: Sensitive')
    const custom = within(docx.part('docProps/custom.xml'), 'property').map((each) =>
      each.getAttribute('name'),
    )
    expect(custom).toEqual(
      expect.arrayContaining(['Record', 'Protective marking', 'Fingerprint', 'Disposal class']),
    )
  })

  test('is in Australian English, and numbers its pages', () => {
    const languages = within(docx.part('word/styles.xml'), 'w:lang').map(value)
    expect(new Set(languages)).toEqual(new Set(['en-AU']))
    const fields = within(docx.part('word/footer1.xml'), 'w:instrText').map(({ textContent }) =>
      textContent.trim(),
    )
    expect(fields).toEqual(['PAGE', 'NUMPAGES'])
  })
})
