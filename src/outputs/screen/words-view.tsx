/** Runs of words, and how they lead to the answers behind them. */
import { createContext, Fragment, useContext, type ReactNode } from 'react'
import type { QuestionId } from '../../domain/content/schema.ts'
import type { Inline, Words } from '../../domain/report/types.ts'

/** How a run leads to the answer behind it. Paper has no links, so the default gives the text alone. */
export type LinkToAnswer = (question: QuestionId, text: ReactNode) => ReactNode

export const LinkContext = createContext<LinkToAnswer>((_, text) => (
  <span className="report-name">{text}</span>
))

export function WordsView({ words }: { readonly words: Words }) {
  const link = useContext(LinkContext)
  return words.map((run, index) => <Fragment key={index}>{inline(run, link)}</Fragment>)
}

function inline(run: Inline, link: LinkToAnswer): ReactNode {
  const text = run.strong ? <strong>{run.text}</strong> : run.text
  return run.question === undefined ? text : link(run.question, text)
}
