/**
 * The annexes: what was relied on, what would change the result, every answer, the standard’s text used, the method,
 * the record.
 */
import { isDetermined, type Determined, type Subject } from '../subject.ts'
import type { Section } from '../types.ts'
import { answersAnnex } from './annex-answers.ts'
import { evidenceAnnex } from './annex-evidence.ts'
import { methodAnnex } from './annex-method.ts'
import { officialAnnex } from './annex-official.ts'
import { annexOrder, letterOf } from './annex-order.ts'
import { recordAnnex } from './annex-record.ts'
import { standardAnnex } from './annex-standard.ts'
import { edgesSections } from './edges.ts'
import { asksSections } from './opposing-cases.ts'
import { otherWeightingsSection } from './other-weightings.ts'

/** The annexes in order, lettered. */
export function annexes(subject: Subject): readonly Section[] {
  const written = [
    evidenceAnnex(subject),
    ...(isDetermined(subject) ? [edgesAnnex(subject)] : []),
    answersAnnex(subject),
    standardAnnex(subject),
    officialAnnex(subject),
    methodAnnex(subject),
    recordAnnex(subject),
  ]
  return annexOrder(subject).flatMap((id, index) => {
    const section = written.find((each) => each?.id === id)
    return section
      ? [{ ...section, heading: `Annex ${letterOf(index)}: ${section.heading}`, annex: true }]
      : []
  })
}

function edgesAnnex(subject: Determined): Section {
  return {
    id: 'annex-edges',
    heading: 'what would change the result',
    blocks: [],
    sections: [...edgesSections(subject), otherWeightingsSection(subject), ...asksSections(subject)],
  }
}
