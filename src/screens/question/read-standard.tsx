import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { hasOfficialWording } from '../../storage/has-official-wording.ts'
import { useStores } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import type { Section } from '../sections.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'

// Few agencies load the official wording: it is fetched for those alone.
const OfficialBeside = lazy(async () => ({
  default: (await import('../official/official-beside.tsx')).OfficialBeside,
}))

type Props = AssessmentScreenProps & { readonly section: Section }

/** The way to what the standard says on a section, and its official wording where there is any. Both name the bands. */
export function ReadStandard({ record, standard, section }: Props) {
  const { texts } = useStores().parts
  return (
    <>
      <p>
        <Link to={address('standardEntry', { entry: section.id })}>
          Read the standard on {section.name.toLowerCase()}
        </Link>
        , where the bands are named.
      </p>
      {(record.official !== undefined || hasOfficialWording(texts)) && (
        <Suspense>
          <OfficialBeside record={record} standard={standard} dimension={section.id} />
        </Suspense>
      )}
    </>
  )
}
