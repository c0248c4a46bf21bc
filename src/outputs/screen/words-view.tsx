/** Runs of words, and how they lead to the answers behind them. */
import { createContext, Fragment, useContext, type ReactNode } from 'react'
import type { QuestionId } from '../../domain/content/schema.ts'
import type { Inline, Words } from '../../domain/report/types.ts'

/** How a run leads to the answer behind it. */
export type LinkToAnswer = (question: QuestionId, text: ReactNode) => ReactNode

/** Paper has no links: there the text stands alone. */
export const LinkContext = createContext<LinkToAnswer | null>(null)

export function WordsView({ words }: { readonly words: Words }) {
  const link = useContext(LinkContext)
  return pieces(words, link !== null).map((run, index) => (
    <Fragment key={index}>{inline(run, link)}</Fragment>
  ))
}

// Neighbours that look alike are one piece: each piece of text is an element of its own in the tags of a printed page.
function pieces(words: Words, hasLinks: boolean): readonly Inline[] {
  const isPlain = ({ strong, question }: Inline) =>
    strong === undefined && (question === undefined || !hasLinks)
  const joined: Inline[] = []
  for (const run of words) {
    const last = joined.at(-1)
    if (last && isPlain(last) && isPlain(run)) joined[joined.length - 1] = { text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

function inline(run: Inline, link: LinkToAnswer | null): ReactNode {
  const text = run.strong ? <strong>{run.text}</strong> : run.text
  return run.question === undefined || link === null ? text : link(run.question, text)
}
