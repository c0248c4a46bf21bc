/**
 * The checks, one plain condition after another. Those that look for words find none here: random records have no
 * texts, and what is found in texts is proven by sentences.
 */
import type { Band, CheckFinding, DimensionFinding, StreamFinding } from '../../src/domain/classify/types.ts'
import type { QuestionId, StreamId } from '../../src/domain/content/schema.ts'
import type { Standard } from '../../src/domain/content/standard.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'

/** Null: not determined. 0: below the SES. */
type Verdict = 0 | Band | null

type Place = CheckFinding['place']

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

  const judgedIndicators = indicators.filter(({ judgement }) => judgement !== null)
  const citationsOf = (id: QuestionId) => record.answers[id]?.citations ?? []
  for (const { question, judgement } of judgedIndicators) {
    const about = citationsOf(question).map((cited) => cited.about)
    const isClaim = judgement === 2 || judgement === 3
    const isFar = about.some((one) => one === 'agency')
    const isNear = about.some((one) => one === 'role' || one === 'unit')
    if (isClaim && isFar && !isNear) raise('about-agency', { question })
  }

  for (const { id: source } of record.sources) {
    const placesOf = (id: QuestionId) =>
      citationsOf(id)
        .filter((cited) => cited.source === source)
        .map(({ place }) => place.trim().toLowerCase())
    const questions = judgedIndicators
      .map(({ question }) => question)
      .filter((one) =>
        judgedIndicators.some(
          ({ question: other }) =>
            other !== one && placesOf(other).some((place) => placesOf(one).includes(place)),
        ),
      )
    if (questions.length > 0) raise('same-evidence', { source, questions })
  }

  const unsupported = judgedIndicators
    .map(({ question }) => question)
    .filter((id) => !citationsOf(id).some((cited) => isStrong(record, cited.source)))
  if (unsupported.length > 0) raise('assertion-only', { questions: unsupported })

  const supervisor = ['el2', 'ses-1', 'ses-2', 'ses-3'].indexOf(record.role.supervisorLevel)
  if (isIndicated && supervisor >= 0 && verdict >= supervisor) raise('above-supervisor', { role: true })

  return standard.method.checks.flatMap(({ id, boundToBand }) =>
    raised
      .filter(({ name }) => name === String(id))
      .map(({ name, place }) => {
        const suffix =
          place.dimension ?? place.stream ?? place.source ?? (name === 'about-agency' && place.question)
        const alone = suffix ? `${id}:${suffix}` : String(id)
        const key = boundToBand ? `${alone}:band-${verdict}` : alone
        const explained = textAt(record, key)
        const others = Object.keys(record.explanations)
          .filter((one) => one === alone || one.startsWith(`${alone}:band-`))
          .map((one) => textAt(record, one))
          .filter((text) => text !== null)
        const last = others[others.length - 1]
        const isLapsed = boundToBand && explained === null && last !== undefined
        return { check: id, key, place, explained, ...(isLapsed ? { lapsed: last } : {}) }
      }),
  )
}

function textAt({ explanations }: AssessmentRecord, key: string): string | null {
  const text = explanations[key]
  return text === undefined || text.trim() === '' ? null : text
}

/** An approved document, a law that is no draft, or an interview; each with a title. */
function isStrong({ sources }: AssessmentRecord, id: string): boolean {
  const source = sources.find((one) => one.id === id)
  if (source === undefined || source.title.trim() === '') return false
  if (source.kind === '' || source.kind === 'assessor-statement') return false
  if (source.kind === 'interview') return true
  return source.standing === 'approved' || (source.kind === 'legislation' && source.standing === '')
}

/** Whether a verification was made against the band and the stream that are indicated now. */
export function stillHolds(
  against: { readonly band: Band; readonly stream: StreamId },
  verdict: Verdict,
  stream: StreamFinding,
): boolean {
  return against.band === verdict && against.stream === stream.stream
}
