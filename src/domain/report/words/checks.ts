/** The checks in words. */
import type { CheckFinding, Determination } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import type { AssessmentRecord } from '../../record/schema.ts'
import { levelInText } from './bands.ts'
import { sourceInText } from './evidence.ts'
import { plain } from './inline.ts'
import { listOf } from './lists.ts'
import { dimensionName, questionInText, streamName } from './questions.ts'
import { quote } from './quote.ts'
import { classificationLabels, labelOf, supervisorLabels } from './role.ts'

export type CheckWords = { readonly name: string; readonly message: string; readonly mend: string }

/** A check’s name, its message with the names in place, and how it can be mended. */
export function checkInWords(
  standard: Standard,
  record: AssessmentRecord,
  classification: Determination,
  check: CheckFinding,
): CheckWords {
  const told = standard.method.checks.find((candidate) => candidate.id === check.check)
  if (told === undefined) return { name: check.check, message: check.check, mend: '' }
  const { dimension, stream, question, questions = [], source } = check.place
  const asked = questions.map((id) => questionInText(standard, id))
  const names: Record<string, string> = {
    dimension: dimension ? dimensionName(standard, dimension) : '',
    stream: stream ? streamName(standard, stream) : '',
    indicator: question ? questionInText(standard, question) : '',
    question: question ? questionInText(standard, question) : '',
    band: bandInPlace(standard, classification),
    present: labelOf(classificationLabels, record.role.presentClassification),
    supervisor: labelOf(supervisorLabels, record.role.supervisorLevel),
    source: record.sources
      .filter(({ id }) => id === source)
      .map(sourceInText)
      .join(),
    questions: plain(listOf(asked)),
    anyQuestion: plain(listOf(asked, 'or')),
    where: whereInText(standard, check),
    found: plain(listOf((check.found ?? []).map(quote))),
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)
  return { name: told.name, message: fill(told.message), mend: fill(told.mend) }
}

/** In which text something was found. */
function whereInText(standard: Standard, { place }: CheckFinding): string {
  if (place.question) return `the reasons for ${questionInText(standard, place.question)}`
  if (place.stream) return `the verification through ${streamName(standard, place.stream)}`
  return 'the form about the role'
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
