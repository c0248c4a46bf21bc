/** Names of people that a record holds, as they may stand in its texts. */
import type { AssessmentRecord } from '../record/schema.ts'

/** Parts of names that are words as well: they say nothing alone. */
const alsoWords =
  /^(?:April|Art|Banks|Bill|Brook|Chase|Cook|Day|Field|Fields|Grant|Grants|Hill|Hills|Hope|Hunter|June|Lake|Lane|Law|Mark|May|North|Page|Park|Parks|Price|Rivers|Rose|South|Stone|Street|Waters|Wells|West|Will|Wood|Woods|Young)$/

/** Who took part in an assessment by name: assessor, recommender, reviewers, delegate and who certified. */
function peopleOf({ role, recommendation, reviews, decision }: AssessmentRecord): readonly string[] {
  return [
    role.assessor,
    recommendation?.by ?? '',
    ...reviews.map(({ reviewer }) => reviewer),
    decision?.delegate ?? '',
    decision?.certifiedBy ?? '',
  ]
}

/**
 * The names to look for, whole and in parts: first name and family name each stand for the person too.
 * A part is left out where it is also a word, or a word of the role’s own title, agency or work area.
 */
export function namesIn(record: AssessmentRecord): readonly string[] {
  const { title, agency, workArea } = record.role
  const own = new Set([title, agency, workArea].flatMap(wordsOf))
  const names = peopleOf(record).flatMap((name) => {
    const parts = wordsOf(name).filter((word) => /^\p{Lu}[\p{L}’-]{2,}$/u.test(word))
    const telling = parts.filter((part) => !alsoWords.test(part) && !own.has(part))
    return parts.length > 1 ? [parts.join(' '), ...telling] : telling
  })
  return [...new Set(names)]
}

function wordsOf(text: string): readonly string[] {
  return text.replaceAll("'", '’').match(/[\p{L}’-]+/gu) ?? []
}
