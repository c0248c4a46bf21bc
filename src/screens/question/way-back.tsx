import { BackLink } from '../../components/back-link.tsx'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'

type Props = { readonly record: AssessmentRecord; readonly returnTo: string | null }

/** The way out at the top of a form: to the page that reads the answers, for who came from it, or the task list. */
export function WayBack({ record, returnTo }: Props) {
  const { id } = record
  if (returnTo === null) return <BackLink to={address('taskList', { id })}>Back to the task list</BackLink>
  return <BackLink to={returnTo}>Back to {nameOf(id, returnTo)}. Your changes are kept.</BackLink>
}

function nameOf(id: string, place: string): string {
  if (place === address('verification', { id })) return 'the verification'
  if (place === address('wholeOfStandard', { id })) return 'the whole-of-standard check'
  return place === address('report', { id }) ? 'the report' : 'the result'
}
