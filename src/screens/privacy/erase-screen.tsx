import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { titleOf } from '../../domain/report/words/role.ts'
import { type Erasable, eraseEverything } from '../../storage/erase-everything.ts'
import { useAssessments, useStores } from '../../store/context.tsx'
import type { Line } from '../../store/register/lines.ts'
import { findUnfiled } from '../../store/register/unfiled.ts'
import { address } from '../addresses.ts'
import { eraseWords as words } from './words.ts'

/** Asks once more before everything goes, and names what no file holds. */
export function EraseScreen() {
  useDocumentTitle([words.title])
  const [, navigate] = useLocation()
  const { parts } = useStores()
  const rows = useAssessments((state) => state.rows)
  const filed = useAssessments((state) => state.filed)
  const [left, setLeft] = useState<readonly Erasable[]>([])
  const { never, changed } = findUnfiled({ rows, filed })

  const erase = async () => {
    const found = await eraseEverything(parts)
    setLeft(found)
    if (found.length > 0) return
    navigate(address('erased'))
    // What the page itself still holds goes with it.
    window.location.reload()
  }

  return (
    <>
      <BackLink to={address('privacy')}>Back to what is kept</BackLink>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {left.length > 0 && (
        <Notice tone="attention" urgent heading={words.problem}>
          {left.map((what) => (
            <p key={what}>{words.left[what]}</p>
          ))}
          <p>{words.otherwise}</p>
        </Notice>
      )}
      {never.length > 0 && <Named heading={words.neverFiled(never.length)} lines={never} />}
      {changed.length > 0 && <Named heading={words.changedSince(changed.length)} lines={changed} />}
      {never.length + changed.length === 0 && (
        <p>{Object.keys(rows).length === 0 ? words.nothing : words.allFiled}</p>
      )}
      <p>{words.also}</p>
      <p>
        <Button onClick={() => void erase()}>{words.confirm}</Button>
      </p>
      <p>
        <Link to={address('privacy')}>{words.keep}</Link>
      </p>
    </>
  )
}

function Named({ heading, lines }: { readonly heading: string; readonly lines: readonly Line[] }) {
  return (
    <Notice tone="attention" heading={heading}>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <Link to={address('taskList', { id: line.id })}>{titleOf(line)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
