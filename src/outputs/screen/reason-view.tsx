/** One answer as a reason, and what a person wrote. */
import { useContext } from 'react'
import type { Passage, Reason, Words } from '../../domain/report/types.ts'
import { LinkContext, WordsView } from './words-view.tsx'

export function ReasonView({ reason }: { readonly reason: Reason }) {
  const link = useContext(LinkContext)
  return (
    <div className={`report-reason${isLong(reason) ? ' report-reason-long' : ''}`}>
      <div className="report-reason-head">
        <p className="report-reason-name">
          {link === null ? reason.name : link(reason.question, reason.name)}
        </p>
        <p className="report-reason-level">{reason.level}</p>
        {reason.explains !== null && <p className="report-reason-mark">{reason.explains}</p>}
      </div>
      <div className="report-reason-body">
        <p>
          <Sentences sentences={reason.sentences} />
        </p>
        {reason.basis.length > 0 && (
          <p className="report-basis">
            <Sentences sentences={reason.basis} />
          </p>
        )}
        {reason.notes.map((passage) => (
          <PassageView key={passage.label} passage={passage} />
        ))}
      </div>
    </div>
  )
}

/** More notes than a few lines of print. */
function isLong(reason: Reason): boolean {
  const written = reason.notes.flatMap((passage) => passage.paragraphs).join('')
  return written.length > 900
}

// The reason’s name already leads to its answer; a link on every sentence would say the same again.
function Sentences({ sentences }: { readonly sentences: readonly Words[] }) {
  const words = sentences.flatMap((sentence, index) => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    ...sentence.map(({ text, strong }) => ({ text, ...(strong && { strong }) })),
  ])
  return <WordsView words={words} />
}

// The label runs into the first paragraph, as in a printed book: most notes are one line.
export function PassageView({ passage }: { readonly passage: Passage }) {
  return (
    <div className="report-passage">
      {passage.paragraphs.map((text, index) => (
        <p key={index}>
          {index === 0 && <span className="report-passage-label">{passage.label} </span>}
          {text}
        </p>
      ))}
    </div>
  )
}
