/** The checks of what answers rest on. */
import { indicatorsOf } from '../classify/dimensions.ts'
import type { DimensionFinding, Raised, ScaledFinding } from '../classify/types.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { groundsOf, strengthOfAnswer } from './grounds.ts'

type Grounds = { readonly record: AssessmentRecord; readonly dimensions: readonly DimensionFinding[] }

/** The least level at which what the agency holds is easily taken for what the role holds. */
const leastClaim = 2

/** Answers at a high level for which something is cited that speaks about the agency, and nothing that speaks closer. */
export function findAboutAgency({ record, dimensions }: Grounds): readonly Raised[] {
  return known(dimensions)
    .filter(({ best: [low] }) => low >= leastClaim)
    .filter(({ question }) => {
      const about = groundsOf(record, question).map(({ citation }) => citation.about)
      return about.includes('agency') && !about.includes('role') && !about.includes('unit')
    })
    .map(({ question }) => ({ place: { question }, at: question }))
}

/** Sources that several indicators cite at one and the same place; where no place is said, that is the whole of it. */
export function findSameEvidence({ record, dimensions }: Grounds): readonly Raised[] {
  const cited = known(dimensions).flatMap(({ question }) =>
    groundsOf(record, question).map(({ source, citation }) => ({
      question,
      source: source.id,
      place: citation.place.trim().toLowerCase(),
    })),
  )
  return record.sources.flatMap(({ id }) => {
    const own = cited.filter(({ source }) => source === id)
    const shared = own.filter(({ place, question }) =>
      own.some((other) => other.place === place && other.question !== question),
    )
    const questions = [...new Set(shared.map(({ question }) => question))]
    return questions.length === 0 ? [] : [{ place: { source: id, questions }, at: id }]
  })
}

/** One finding for all the judgements that rest on nothing stronger than an assertion. */
export function findAssertionOnly({ record, dimensions }: Grounds): readonly Raised[] {
  const questions = known(dimensions)
    .map(({ question }) => question)
    .filter((question) => strengthOfAnswer(record, question) === 'assertion')
  return questions.length === 0 ? [] : [{ place: { questions } }]
}

/** The indicators with a judgement: what is not known claims nothing. */
function known(dimensions: readonly DimensionFinding[]): readonly ScaledFinding[] {
  return indicatorsOf(dimensions).filter(({ judgement }) => judgement !== null)
}
