/** The annexes: what was relied on, every answer, the standard’s text used, the official wording, how the classification was made, and the record’s details. */
import type { Subject } from '../subject.ts'
import type { Section } from '../types.ts'
import { answersAnnex } from './annex-answers.ts'
import { evidenceAnnex } from './annex-evidence.ts'
import { methodAnnex } from './annex-method.ts'
import { officialAnnex } from './annex-official.ts'
import { recordAnnex } from './annex-record.ts'
import { standardAnnex } from './annex-standard.ts'

/** The annexes in order, lettered. */
export function annexes(subject: Subject): readonly Section[] {
  return [
    evidenceAnnex(subject),
    answersAnnex(subject),
    standardAnnex(subject),
    officialAnnex(subject),
    methodAnnex(subject),
    recordAnnex(subject),
  ]
    .filter((section) => section !== null)
    .map((section, index) => ({
      ...section,
      heading: `Annex ${String.fromCharCode(65 + index)}: ${section.heading}`,
      annex: true,
    }))
}
