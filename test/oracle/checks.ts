/** The checks of the first version, one plain condition after another. */
import type { Band, CheckFinding, DimensionFinding, StreamFinding } from '../../src/domain/classify/types.ts'
import type { DimensionId, QuestionId, StreamId } from '../../src/domain/content/schema.ts'
import type { Standard } from '../../src/domain/content/standard.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'

/** Null: not determined. 0: below the SES. */
type Verdict = 0 | Band | null

type Place = { readonly question?: QuestionId; readonly dimension?: DimensionId; readonly stream?: StreamId }

export function findChecksNaively(
  standard: Standard,
  record: AssessmentRecord,
  dimensions: readonly DimensionFinding[],
  stream: StreamFinding,
  verdict: Verdict,
): CheckFinding[] {
  const indicators = dimensions.flatMap((dimension) => [...dimension.indicators])
  const levelOf = (name: string) => indicators.find(({ question }) => String(question) === name)?.judgement
  const placeOf = (name: string): Place => {
    const found = standard.indicators.find(({ id }) => String(id) === name)
    return found ? { question: found.id } : {}
  }
  const isIndicated = verdict !== null && verdict > 0
  const raised: { name: string; place: Place }[] = []
  const raise = (name: string, place: Place = {}) => raised.push({ name, place })

  for (const { dimension, best } of dimensions) {
    if (isIndicated && best[1] <= verdict - 2) raise('dimension-far-below', { dimension })
  }

  if (
    stream.basis === 'single-highest' &&
    stream.forcedChoice !== null &&
    stream.forcedChoice !== stream.stream
  )
    raise('forced-choice-conflict', stream.stream === null ? {} : { stream: stream.stream })

  for (const id of isIndicated ? stream.secondary : []) {
    const made = record.verification[id]
    if (!made) raise('verification-missing', { stream: id })
  }
  for (const id of isIndicated ? stream.secondary : []) {
    const made = record.verification[id]
    if (made && !stillHolds(made.against, verdict, stream)) raise('verification-to-redo', { stream: id })
  }

  if (levelOf('part-played') === 3 && levelOf('authority-to-commit') === 0)
    raise('representative-without-authority')

  const breadth = standard.indicators.find(({ id }) => String(id) === 'breadth')
  const chosen = breadth?.options.find(
    ({ id }) => id === indicators.find(({ question }) => question === breadth.id)?.option,
  )
  const note = breadth ? (record.answers[breadth.id]?.note ?? '') : ''
  if (chosen?.narrow && chosen.level >= 2 && note.trim() === '')
    raise('narrow-without-statement', placeOf('breadth'))

  const judged = indicators.map(({ judgement }) => judgement)
  if (judged.every((one) => one !== null && one === judged[0])) raise('same-level-everywhere')

  for (const { dimension, indicators: own } of dimensions) {
    if (own.every(({ judgement }) => judgement === null)) raise('dimension-unknown', { dimension })
  }

  const present = ['ses-1', 'ses-2', 'ses-3'].indexOf(record.role.presentClassification) + 1
  if (record.role.status === 'filled' && verdict !== null && verdict < present)
    raise('reads-lower-than-present')

  return standard.method.checks.flatMap(({ id }) =>
    raised
      .filter(({ name }) => name === String(id))
      .map(({ place }) => {
        const suffix = place.dimension ?? place.stream
        const key = suffix === undefined ? String(id) : `${id}:${suffix}`
        const words = record.explanations[key]?.trim() ?? ''
        return { check: id, key, place, explained: words === '' ? null : words }
      }),
  )
}

/** Whether a verification was made against the band and the stream that are indicated now. */
export function stillHolds(
  against: { readonly band: Band; readonly stream: StreamId },
  verdict: Verdict,
  stream: StreamFinding,
): boolean {
  return against.band === verdict && against.stream === stream.stream
}
