/** How each block of the report looks. Every word comes from the model. */
import { useContext } from 'react'
import type { Block, Facts } from '../../domain/report/types.ts'
import { BandProfileFigure } from './band-profile.tsx'
import { PassageView, ReasonView } from './reason-view.tsx'
import { TableView } from './table-view.tsx'
import { LinkContext, WordsView } from './words-view.tsx'

export function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className={block.tone && `report-${block.tone}`}>
          <WordsView words={block.words} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <WordsView words={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'facts':
      return <FactsView facts={block} />
    case 'table':
      return <TableView table={block} />
    case 'reasons':
      return (
        <div className="report-reasons">
          {block.items.map((reason) => (
            <ReasonView key={reason.question} reason={reason} />
          ))}
        </div>
      )
    case 'passages':
      return (
        <div className="report-passages">
          {block.items.map((passage, index) => (
            <PassageView key={index} passage={passage} />
          ))}
        </div>
      )
    case 'band-profile':
      return (
        <>
          <BandProfileFigure profile={block} />
          <TableView table={block.twin} />
        </>
      )
  }
}

function FactsView({ facts }: { readonly facts: Facts }) {
  const link = useContext(LinkContext)
  return (
    <dl className="report-facts">
      {facts.rows.map(({ term, words, question }, index) => (
        <div key={index} className="report-fact">
          <dt>{question === undefined || link === null ? term : link(question, term)}</dt>
          <dd>
            <WordsView words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
