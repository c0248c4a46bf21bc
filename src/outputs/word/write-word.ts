/** The report as a Word document. Loaded only when it is asked for: the library it needs is large. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from 'docx'
import type { Report, Section } from '../../domain/report/types.ts'
import styles from './styles.xml?raw'
import { bullets, numbers, run, styled, wordBlock } from './word-blocks.ts'
import { xmlText } from './xml-text.ts'

/** @returns the document, a file that ends in .docx */
export async function writeWord(report: Report): Promise<Blob> {
  const { properties } = report
  const document = new Document({
    title: xmlText(properties.title),
    subject: xmlText(properties.subject),
    creator: xmlText(properties.creator),
    lastModifiedBy: xmlText(properties.creator),
    keywords: xmlText(properties.keywords.join(', ')),
    description: xmlText(report.summary),
    customProperties: properties.details.map(({ name, value }) => ({ name, value: xmlText(value) })),
    compatabilityModeVersion: 15,
    externalStyles: styles,
    numbering: {
      config: [
        numberingOf(bullets, LevelFormat.BULLET, '•'),
        numberingOf(numbers, LevelFormat.DECIMAL, '%1.'),
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin } },
        headers: { default: new Header({ children: [headOf(report)] }) },
        footers: { default: new Footer({ children: [footOf(report)] }) },
        children: [...titleOf(report), ...wordSections(report)],
      },
    ],
  })
  return Packer.toBlob(document)
}

const margin = {
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(18),
  left: convertMillimetersToTwip(17),
  right: convertMillimetersToTwip(17),
  header: convertMillimetersToTwip(9),
  footer: convertMillimetersToTwip(9),
}

function numberingOf(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) {
  // A level without an indent of its own would undo that of the style of its list.
  const style = { paragraph: { indent: { left: 340, hanging: 340 } } }
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] }
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

function marking(report: Report): TextRun {
  return run(report.marking, 'Marking')
}

function headOf(report: Report): Paragraph {
  return new Paragraph({
    style: 'Header',
    children: [run(report.runningTitle), tab(), marking(report), tab(), run(report.notices.join(', '))],
  })
}

function footOf(report: Report): Paragraph {
  return new Paragraph({
    style: 'Footer',
    children: [
      run(report.recordLabel),
      tab(),
      marking(report),
      tab(),
      new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}

function titleOf(report: Report): readonly Paragraph[] {
  return [
    ...report.notices.map((notice) => styled('Notice', notice)),
    styled('DocumentKind', report.kind),
    styled('Title', report.title),
    ...(report.subtitle === '' ? [] : [styled('Subtitle', report.subtitle)]),
  ]
}

function wordSections({ sections }: Report): readonly (Paragraph | Table)[] {
  const firstAnnex = sections.find(({ annex }) => annex === true)
  // Page one is what is signed; the annexes begin a page as well.
  const beginsPage = (section: Section) => section.id === 'role' || section === firstAnnex
  // Every list of the document starts its own count.
  let lists = 0
  const write = (section: Section, level: 1 | 2 | 3): readonly (Paragraph | Table)[] => [
    styled(beginsPage(section) ? 'HeadingOnNewPage' : headings[level], section.heading),
    ...section.blocks.flatMap((block) => wordBlock(block, (lists += 1))),
    ...(section.sections ?? []).flatMap((inner) => write(inner, level === 1 ? 2 : 3)),
  ]
  return sections.flatMap((section) => write(section, 1))
}

const headings = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const
