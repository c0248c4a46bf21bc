import { useSyncExternalStore } from 'react'
import { Button } from '../../components/button.tsx'
import { nameManifest } from './manifest.ts'
import styles from './new-version-notice.module.css'
import { startOffline } from './new-version.ts'

nameManifest()

const offline = startOffline({
  workers: navigator.serviceWorker,
  reload: () => window.location.reload(),
  onReturn: (listener) =>
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') listener()
    }),
})

const words = {
  ready: {
    text: 'A new version of this tool is ready. Your assessments stay as they are.',
    button: 'Use the new version',
  },
  'used-elsewhere': {
    text: 'Another window has gone over to a new version of this tool. Load this page again when it suits you.',
    button: 'Load the page again',
  },
} as const

/** Offers a new version, on every page and in a line. Nothing to see where there is none. */
export function NewVersionNotice() {
  const newVersion = useSyncExternalStore(offline.subscribe, offline.newVersion)
  // Here before there is anything to say, so that it is heard when there is.
  return <div role="status">{newVersion !== 'none' && <Offer {...words[newVersion]} />}</div>
}

function Offer({ text, button }: { readonly text: string; readonly button: string }) {
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      <Button kind="secondary" onClick={offline.useNewVersion}>
        {button}
      </Button>
    </div>
  )
}
