import { Link } from 'wouter'
import { address } from '../addresses.ts'
import type { Section } from '../sections.ts'

/** The way to what the standard says on a section. It names the bands, which the options do not, and says so. */
export function ReadStandard({ section }: { readonly section: Section }) {
  return (
    <p>
      <Link to={address('standardEntry', { entry: section.id })}>
        Read the standard on {section.name.toLowerCase()}
      </Link>
      , where the bands are named.
    </p>
  )
}
