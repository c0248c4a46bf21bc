import { Link } from 'wouter'
import { newestRelease } from '../../content/releases.ts'
import { address } from '../addresses.ts'
import { moveWords as words } from './words.ts'

/** Said beside the release of an assessment that is not the newest. */
export function NewerRelease({ id }: { readonly id: string }) {
  return (
    <p>
      {words.available(newestRelease)} <Link to={address('moveRelease', { id })}>{words.see}</Link>.
    </p>
  )
}
