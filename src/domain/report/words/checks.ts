/** The checks in words. */
import type { CheckFinding, Determination } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import type { Role } from '../../record/schema.ts'
import { levelInText } from './bands.ts'
import { dimensionName, questionName, streamName } from './questions.ts'
import { classificationLabels, labelOf } from './role.ts'

export type CheckWords = { readonly name: string; readonly message: string; readonly mend: string }

/** A check’s name, its message with the names in place, and how it can be mended. */
export function checkInWords(
  standard: Standard,
  role: Role,
  classification: Determination,
  check: CheckFinding,
): CheckWords {
  const told = standard.method.checks.find((candidate) => candidate.id === check.check)
  if (told === undefined) return { name: check.check, message: check.check, mend: '' }
  const { dimension, stream, question } = check.place
  const names: Record<string, string> = {
    dimension: dimension ? dimensionName(standard, dimension) : '',
    stream: stream ? streamName(standard, stream) : '',
    indicator: question ? questionName(standard, question) : '',
    question: question ? questionName(standard, question) : '',
    band: bandInPlace(standard, classification),
    present: labelOf(classificationLabels, role.presentClassification),
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)
  return { name: told.name, message: fill(told.message), mend: fill(told.mend) }
}

function bandInPlace(standard: Standard, classification: Determination): string {
  switch (classification.outcome) {
    case 'indicated':
      return levelInText(standard, classification.band)
    case 'below-ses':
      return levelInText(standard, 0)
    case 'not-determined':
      return 'the band'
  }
}
