/** Which annexes a report has, in order, and how the body refers to one. */
import { isDetermined, type Subject } from '../subject.ts'
import type { Section } from '../types.ts'

export type AnnexId = Extract<Section['id'], `annex-${string}`>

/** Nothing would change a result that is not there, and official wording is there where it was loaded. */
export function annexOrder(subject: Subject): readonly AnnexId[] {
  return [
    'annex-evidence',
    ...(isDetermined(subject) ? (['annex-edges'] as const) : []),
    'annex-answers',
    'annex-standard',
    ...(subject.record.official === undefined ? [] : (['annex-official'] as const)),
    'annex-method',
    'annex-record',
  ]
}

/** ‘annex B’ */
export function annexInText(subject: Subject, id: AnnexId): string {
  return `annex ${letterOf(annexOrder(subject).indexOf(id))}`
}

export function letterOf(place: number): string {
  return String.fromCharCode(65 + place)
}
