import { useEffect, useState } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Part } from '../../components/part.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { hasOfficialWording } from '../../storage/has-official-wording.ts'
import { wayServed } from '../../storage/way-served.ts'
import { askToPersist, findKept, type Kept } from '../../storage/what-is-kept.ts'
import { useAssessments, useStores } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { Waiting } from '../waiting.tsx'
import { privacyWords as words } from './words.ts'

/** What is kept where, in words that are true for the way this copy was opened. */
export function PrivacyScreen() {
  useDocumentTitle([words.title])
  const { database } = useStores().parts
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    void findKept(database).then(setKept)
  }, [database])

  const { protocol, host, origin } = window.location
  const way = wayServed({ protocol, isSecure: window.isSecureContext })
  return (
    <>
      <BackLink to={address('start')}>Back to the start</BackLink>
      <PageHeading lead={words.lead[way](host)}>{words.title}</PageHeading>
      <Part heading={words.sentHeading}>
        {words.sent[way].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Part>
      <Part heading={words.keptHeading}>{kept === null ? <Waiting /> : <Things kept={kept} />}</Part>
      <Part heading={words.placeHeading}>
        <p>{words.place}</p>
        <p>{words.readers[way](origin)}</p>
      </Part>
      <Part heading={words.termHeading}>
        <p>{words.counts}</p>
        {kept !== null && <Term isPersistent={kept.isPersistent} />}
      </Part>
      <Part heading={words.eraseHeading}>
        <p>{words.erase}</p>
        <ButtonLink to={address('erase')} kind="secondary">
          {words.toErase}
        </ButtonLink>
      </Part>
    </>
  )
}

function Things({ kept }: { readonly kept: Kept }) {
  const { texts } = useStores().parts
  const count = useAssessments((state) => Object.keys(state.rows).length)
  return (
    <>
      {!kept.isReadable && <p>{words.refused}</p>}
      {kept.isReadable && count === 0 && <p>{words.none}</p>}
      <ul>
        {count > 0 && <li>{words.assessments(count)}</li>}
        {kept.inBin > 0 && <li>{words.inBin(kept.inBin)}</li>}
        {hasOfficialWording(texts) && <li>{words.official}</li>}
        {count + kept.inBin > 0 && <li>{words.files}</li>}
        <li>{words.leaving}</li>
        <li>{words.preference}</li>
        {kept.hasOfflineCopy && <li>{words.offlineCopy}</li>}
      </ul>
      <p>{words.elsewhere}</p>
    </>
  )
}

function Term({ isPersistent: found }: Pick<Kept, 'isPersistent'>) {
  const [isPersistent, setIsPersistent] = useState(found)
  const [isAsked, setIsAsked] = useState(false)
  const ask = async () => {
    setIsPersistent(await askToPersist())
    setIsAsked(true)
  }
  if (isPersistent === null) return <p>{words.noPromise}</p>
  if (isPersistent) return <p role="status">{words.promised}</p>
  return (
    <>
      <p>{words.notPromised}</p>
      <p role="status">{isAsked && words.askedInVain}</p>
      <Button kind="secondary" onClick={() => void ask()}>
        {words.ask}
      </Button>
    </>
  )
}
