/** Random records that reach every corner of the method. */
import * as z from 'zod/mini'
import type { Level } from '../../src/domain/content/schema.ts'
import type { Characteristic, Indicator, Standard } from '../../src/domain/content/standard.ts'
import { sourceIdSchema, sourceSchema } from '../../src/domain/record/evidence-schema.ts'
import type { Answer, AssessmentRecord, Reading } from '../../src/domain/record/schema.ts'
import { readScaled } from './answers.ts'
import { allLevels, bandsOfIndicators, level } from './bands.ts'
import type { Random } from './random.ts'
import { emptyRecord, firmnesses } from './records.ts'
import { findStreamNaively } from './stream.ts'

/** `known`: every question answered with a level. `gaps`: answers not known, and one record in six not complete. */
export type Population = 'known' | 'gaps'

/** A random record. Some spread evenly over the levels, most gather round a band. */
export function randomRecord(standard: Standard, random: Random, population: Population): AssessmentRecord {
  const record = emptyRecord(standard)
  const unknown = population === 'known' ? [0] : [0, 0.05, 0.1, 0.3, 0.7]
  record.answers = {
    ...randomContribution(standard, random, random.pick(unknown)),
    ...randomScaled(standard, random, random.pick(unknown)),
  }
  record.role = {
    ...record.role,
    status: random.pick(['', 'new', 'vacant', 'changed', 'filled', 'filled', 'filled']),
    presentClassification: random.pick([
      '',
      'none',
      'below-el2',
      'el2',
      'ses-1',
      'ses-2',
      'ses-3',
      'ses-3',
      'other',
    ]),
  }
  citeEvidence(standard, random, record)
  verifyAndExplain(standard, random, record)
  if (population === 'gaps' && random.chance(1 / 6)) leaveOut(standard, random, record)
  return record
}

function randomContribution(
  standard: Standard,
  random: Random,
  unknown: number,
): AssessmentRecord['answers'] {
  const answers: AssessmentRecord['answers'] = {}
  const { statements, scale, forcedChoice } = standard.questionnaire.contribution
  const manner = random.pick(['one', 'one', 'two', 'any', 'nothing'])
  const main = random.pick(standard.streams).id
  const second = random.pick(standard.streams).id
  for (const { id, stream } of statements) {
    let among: readonly Level[] = allLevels
    if (manner === 'nothing') among = [0, 0, 0, 0, 0, 0, 0, 1]
    else if (manner !== 'any')
      among = stream === main || (manner === 'two' && stream === second) ? [2, 3, 3] : [0, 1, 2]
    const chosen = random.pick(among)
    const option = scale.find((one) => one.level === chosen)
    answers[id] = {
      option: random.chance(unknown) || !option ? standard.questionnaire.unknown.id : option.id,
    }
  }
  const named = forcedChoice.options.find(({ stream }) => stream === (random.chance(0.5) ? main : second))
  const choice = named && random.chance(0.6) ? named : random.pick(forcedChoice.options)
  answers[forcedChoice.id] = { option: choice.id }
  return answers
}

function randomScaled(standard: Standard, random: Random, unknown: number): AssessmentRecord['answers'] {
  const answers: AssessmentRecord['answers'] = {}
  const aim = random.pick(allLevels)
  const scatter = random.pick([0, 0.1, 0.3, 0.6, 1])
  const soft = random.pick([0, 0, 0.1, 0.4, 0.8])
  const test = within(aim + random.pick([-1, 0, 0, 0, 0, 0, 1]))
  const aimOf = new Map(
    standard.dimensions.map(({ id }) => [id, random.chance(0.2) ? random.pick(allLevels) : aim]),
  )
  const unknownDimension = unknown > 0 && random.chance(0.1) ? random.pick(standard.dimensions).id : null
  const give = (question: Indicator | Characteristic, around: Level, isUnknown: boolean) => {
    const drawn = random.pick(allLevels)
    const near = within(around + random.pick([-1, 1]))
    const at = random.chance(scatter) ? random.pick([drawn, near]) : around
    const option = random.pick(question.options.filter((one) => one.level === at))
    const firmness = random.chance(soft) ? random.pick(firmnesses) : 'firm'
    // A firmness left behind by an earlier answer says nothing about one that is not known.
    const leftBehind = random.chance(0.2) ? { firmness } : {}
    const given: Answer = isUnknown
      ? { option: standard.questionnaire.unknown.id, ...leftBehind }
      : { option: option.id, firmness }
    answers[question.id] = {
      ...given,
      ...random.pick([{}, {}, { note: '' }, { note: ' \n' }, { note: 'As signed.' }]),
    }
  }
  for (const indicator of standard.indicators)
    give(
      indicator,
      aimOf.get(indicator.dimension) ?? aim,
      random.chance(unknown) || indicator.dimension === unknownDimension,
    )
  for (const characteristic of standard.characteristics)
    give(characteristic, test, random.chance(unknown / 2))
  return answers
}

const within = (value: number): Level => level(Math.min(3, Math.max(0, value)))

/** Verifications that hold, that are to redo or that are of no secondary stream; some checks explained, some not. */
function verifyAndExplain(standard: Standard, random: Random, record: AssessmentRecord): void {
  const { stream } = findStreamNaively(standard, record)
  const [low, high] = bandsOfIndicators(standard.indicators.map((one) => readScaled(one, record).best))
  const bands = [1, 2, 3] as const
  const reached = low === high ? bands.find((band) => band === low) : undefined
  const readings: readonly Reading[] = ['fits', 'fits', 'reads-lower', 'reads-higher']
  const isHurried = random.chance(0.3)
  for (const { id } of standard.streams) {
    if (isHurried || random.chance(0.2)) continue
    const holds = random.chance(0.7)
    record.verification[id] = {
      reading: random.pick(readings),
      why: '',
      against: {
        band: (holds ? reached : undefined) ?? random.pick(bands),
        stream: (holds ? stream : null) ?? random.pick(standard.streams).id,
      },
    }
  }
  for (const key of checkKeys(standard))
    if (random.chance(0.4)) record.explanations[key] = random.pick(['', '  ', 'By the Act.', 'As agreed.'])
}

/** Every key under which a check could be explained: alone, or with the dimension or stream it is about. */
function checkKeys(standard: Standard): string[] {
  return standard.method.checks.flatMap(({ id, boundToBand }) => {
    const keys = placedKeys(standard, id)
    return boundToBand
      ? [...keys, ...[0, 1, 2, 3].flatMap((band) => keys.map((key) => `${key}:band-${band}`))]
      : keys
  })
}

function placedKeys(standard: Standard, id: string): string[] {
  if (id.startsWith('dimension')) return standard.dimensions.map((place) => `${id}:${place.id}`)
  if (id.startsWith('verification') || id.startsWith('forced-choice'))
    return standard.streams.map((place) => `${id}:${place.id}`)
  if (id === 'about-agency') return standard.indicators.map((place) => `${id}:${place.id}`)
  if (id === 'same-evidence') return ['a', 'b', 'c', 'd'].map((source) => `${id}:${source}`)
  return [id]
}

/** A few sources of every strength, and citations that share places and speak of role, unit or agency. */
function citeEvidence(standard: Standard, random: Random, record: AssessmentRecord): void {
  if (random.chance(0.3)) return
  record.role.supervisorLevel = random.pick(['', 'el2', 'ses-1', 'ses-2', 'ses-3', 'agency-head', 'other'])
  const { kind, standing } = sourceSchema.shape
  record.sources = ['a', 'b', 'c', 'd'].map((name) => ({
    id: z.parse(sourceIdSchema, name),
    kind: random.pick(kind.options),
    title: name,
    date: '',
    version: '',
    standing: random.pick(standing.options),
    keptAt: '',
  }))
  const often = random.pick([0.3, 0.9, 1])
  for (const { id } of standard.questions) {
    const answer = record.answers[id]
    if (!answer || !random.chance(often)) continue
    answer.citations = Array.from({ length: random.pick([1, 1, 1, 2]) }, () => ({
      source: random.pick(record.sources).id,
      place: random.pick(['', 'page 1', ' Page 1', id]),
      words: '',
      about: random.pick(['', 'role', 'role', 'unit', 'agency', 'agency'] as const),
    }))
  }
}

/** Takes away answers, or parts of answers. */
function leaveOut(standard: Standard, random: Random, record: AssessmentRecord): void {
  const left = 1 + random.below(random.pick([1, 3, 31]))
  for (let count = 0; count < left; count++) {
    const { id } = random.pick(standard.questions)
    const { option, firmness, ...words } = record.answers[id] ?? {}
    const manner = random.pick(['whole', 'option', 'firmness', 'words'])
    if (manner === 'whole') delete record.answers[id]
    else if (manner === 'option') record.answers[id] = { ...words, ...(firmness ? { firmness } : {}) }
    else if (manner === 'firmness') record.answers[id] = { ...words, ...(option ? { option } : {}) }
    else record.answers[id] = words
  }
}
