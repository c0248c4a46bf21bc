import { Fragment } from 'react'
import { groupsOf } from '../../domain/record/compare-fingerprint.ts'
import styles from './check-screen.module.css'

/** A fingerprint in its groups, as on paper. */
export function FingerprintLine({ fingerprint }: { readonly fingerprint: string }) {
  return (
    <p className={styles.fingerprint}>
      {groupsOf(fingerprint).map((group, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <span>{group}</span>
        </Fragment>
      ))}
    </p>
  )
}
