/** Renders the report model for screen and print. It decides how things look, and no word. */
import { memo, type Ref } from 'react'
import type { Block, PrintedDocument, Section } from '../../domain/report/types.ts'
import { BlockView } from './blocks.tsx'
import { LinkContext, type LinkToAnswer } from './words-view.tsx'
import './report.css'
import '../print.css'

type ReportProps = { readonly report: PrintedDocument; readonly headingRef?: Ref<HTMLHeadingElement> }

/** The whole report, as it is printed: marking first and last, title, every section in order. */
export function ReportView({ report, headingRef }: ReportProps) {
  return (
    <article className="report report-whole">
      <p className="report-marking">{report.marking}</p>
      <header className="report-header">
        {report.notices.map((notice) => (
          <p key={notice} className="report-notice">
            {notice}
          </p>
        ))}
        <p className="report-kind">{report.kind}</p>
        <h1 ref={headingRef} tabIndex={-1} className="report-title">
          {report.title}
        </h1>
        {report.subtitle !== '' && <p className="report-subtitle">{report.subtitle}</p>}
      </header>
      <Sections sections={report.sections} level={2} />
      <p className="report-marking">{report.marking}</p>
    </article>
  )
}

type SectionsProps = { readonly sections: readonly Section[]; readonly linkToAnswer?: LinkToAnswer }

/** Some of the report’s sections, for a screen that shows a part of it, with links to the answers. */
export function ReportSections({ sections, linkToAnswer }: SectionsProps) {
  const content = <Sections sections={sections} level={2} />
  return (
    <div className="report">
      {linkToAnswer ? <LinkContext value={linkToAnswer}>{content}</LinkContext> : content}
    </div>
  )
}

type BlocksProps = { readonly blocks: readonly Block[]; readonly linkToAnswer?: LinkToAnswer }

/** The blocks of one section under a heading that the screen has already given. */
export function ReportBlocks({ blocks, linkToAnswer }: BlocksProps) {
  const content = blocks.map((block, index) => <BlockView key={index} block={block} />)
  return (
    <div className="report">
      {linkToAnswer ? <LinkContext value={linkToAnswer}>{content}</LinkContext> : content}
    </div>
  )
}

function Sections({ sections, level }: { readonly sections: readonly Section[]; readonly level: 2 | 3 | 4 }) {
  return sections.map((section) => <SectionView key={section.id} section={section} level={level} />)
}

type SectionProps = { readonly section: Section; readonly level: 2 | 3 | 4 }

// A report is long: a form beside it, which renders anew as it is used, leaves the sections as they stand.
const SectionView = memo(function SectionView({ section, level }: SectionProps) {
  const Heading = `h${level}` as const
  const kind = section.annex ? ' report-annex' : section.brief ? ' report-brief' : ''
  return (
    <section className={`report-section${kind}`} data-section={section.id}>
      <Heading>{section.heading}</Heading>
      {section.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      {section.sections && <Sections sections={section.sections} level={level === 2 ? 3 : 4} />}
    </section>
  )
})
