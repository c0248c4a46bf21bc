import { readdirSync } from 'node:fs'
import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { caseFiles } from '../../src/content/case-files.ts'
import { classify } from '../../src/domain/classify/classify.ts'
import type { Classification } from '../../src/domain/classify/types.ts'
import { caseSchema, type WorkedCase } from '../../src/domain/content/case-schema.ts'
import { optionsOf } from '../../src/domain/content/standard.ts'
import { recordFromCase } from '../../src/domain/record/from-case.ts'
import { standard } from '../builders/standard.ts'

const cases = z.parse(z.array(caseSchema), caseFiles)
const ids = cases.map(({ id }) => id)
const bands = [1, 2, 3] as const
const when = { id: 'case', now: '2026-11-22T00:00:00Z' }

/** What was found, in the words in which a case states what is expected. */
function outcomeOf(classification: Classification): WorkedCase['expected'] {
  if (classification.outcome === 'incomplete')
    throw new Error(`These questions are unanswered: ${classification.unanswered.join(', ')}.`)
  const { outcome, possibleBands, possibleBandsOnStandardText, stream, checks } = classification
  const indicated = classification.outcome === 'indicated' ? classification : null
  return {
    outcome,
    band: indicated?.band ?? (outcome === 'below-ses' ? 0 : null),
    possibleBands: [...possibleBands],
    possibleBandsOnStandardText: [...possibleBandsOnStandardText],
    strength: indicated?.strength ?? null,
    stream: stream.stream,
    secondary: [...stream.secondary],
    characteristics: indicated?.characteristicsFinding ?? null,
    checks: checks.map(({ key }) => key),
  }
}

describe('each worked case', () => {
  test.each(cases)('$id gives what it says it gives', (workedCase) => {
    const classification = classify(standard, recordFromCase(standard, workedCase, when))

    expect(outcomeOf(classification)).toEqual(workedCase.expected)
  })

  test.each(cases)('$id answers every question, and with options of that question alone', ({ answers }) => {
    const known = standard.questions.map(({ id }) => id)
    const foreign = standard.questions.filter((question) => {
      const option = answers[question.id]?.option
      return option !== 'not-enough-known' && !optionsOf(standard, question).some(({ id }) => id === option)
    })

    expect(Object.keys(answers)).toEqual(known)
    expect(foreign).toEqual([])
  })

  test.each(cases)('$id fills in the form about the role', ({ role }) => {
    const required = [
      'title',
      'agency',
      'workArea',
      'primaryPurpose',
      'duties',
      'status',
      'reportsTo',
    ] as const

    expect(required.filter((field) => !role[field]?.trim())).toEqual([])
    expect(role.marking).toBe('OFFICIAL')
    expect(role.assessor).toBe('Worked example')
    expect(role.duties?.split('\n').length).toBeGreaterThanOrEqual(6)
  })

  test.each(cases)('$id verifies each secondary stream of an indicated band', (workedCase) => {
    const { outcome, secondary } = workedCase.expected

    expect(Object.keys(workedCase.verification ?? {})).toEqual(outcome === 'indicated' ? secondary : [])
  })

  test.each(cases)('$id notes the facts behind most of its indicators', ({ answers }) => {
    const noted = standard.indicators.filter(({ id }) => answers[id]?.note !== undefined)

    expect(noted.length).toBeGreaterThan(10)
  })
})

describe('the worked cases together', () => {
  test('every file is listed once, under the id that names it', () => {
    const folder = new URL('../../content/cases/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

    expect(ids.map((id) => `${id}.json`).toSorted()).toEqual(files.toSorted())
  })

  test('each cell of stream and band has one case, which lands there', () => {
    const cells = cases.flatMap(({ cell }) => (cell ? [`${cell.stream} ${cell.band}`] : []))
    const all = standard.streams.flatMap(({ id }) => bands.map((band) => `${id} ${band}`))
    const astray = cases.filter(
      ({ cell, expected }) => cell && (cell.stream !== expected.stream || cell.band !== expected.band),
    )

    expect(cells).toEqual(all)
    expect(astray).toEqual([])
  })

  test('two cases each are borderline, below the SES and not determined', () => {
    const ofKind = (kind: WorkedCase['kind']) => cases.filter((workedCase) => workedCase.kind === kind)

    expect(ofKind('borderline').map(({ expected }) => expected.strength)).toEqual([
      'borderline',
      'borderline',
    ])
    expect(ofKind('below-ses').map(({ expected }) => expected.outcome)).toEqual(['below-ses', 'below-ses'])
    expect(ofKind('not-determined').map(({ expected }) => expected.outcome)).toEqual([
      'not-determined',
      'not-determined',
    ])
  })

  test('a specialist without staff stands at each band', () => {
    const withoutUnits = ['leads-1-discipline', 'leads-2-accountabilities', 'leads-3-discipline']
    const leads = standard.indicators[0]
    const specialists = cases.filter(
      ({ cell, role, answers }) =>
        cell?.stream === 'professional-specialist' &&
        role.layersBelow === '0' &&
        withoutUnits.includes(leads ? (answers[leads.id]?.option ?? '') : ''),
    )

    expect(specialists.map(({ expected }) => expected.band)).toEqual([1, 2, 3])
  })

  test('every level, every firmness and not enough known are used', () => {
    const records = cases.map((workedCase) => recordFromCase(standard, workedCase, when))
    const scaled = [...standard.indicators, ...standard.characteristics]
    const used = records.flatMap(({ answers }) =>
      scaled.map((question) => ({ question, answer: answers[question.id] })),
    )
    const levels = used.flatMap(
      ({ question, answer }) => question.options.find(({ id }) => id === answer?.option)?.level ?? [],
    )
    const firmnesses = used.flatMap(({ answer }) => answer?.firmness ?? [])

    expect(new Set(levels)).toEqual(new Set([0, 1, 2, 3]))
    expect(new Set(firmnesses)).toEqual(new Set(standard.questionnaire.firmness.options.map(({ id }) => id)))
    expect(used.some(({ answer }) => answer?.option === 'not-enough-known')).toBe(true)
  })

  test('every outcome, strength and finding of the characteristics occurs', () => {
    const seen = (read: (expected: WorkedCase['expected']) => string | null) =>
      new Set(cases.map(({ expected }) => read(expected)))

    expect(seen(({ outcome }) => outcome)).toEqual(new Set(['indicated', 'below-ses', 'not-determined']))
    expect(seen(({ strength }) => strength)).toEqual(new Set(['clear', 'supported', 'borderline', null]))
    expect(seen(({ characteristics }) => characteristics)).toEqual(
      new Set(['corroborate', 'point-above', 'point-below', 'unsettled', null]),
    )
  })

  test('no case has its answers at one level throughout', () => {
    const halo = cases.filter(({ expected }) => expected.checks.includes('same-level-everywhere'))

    expect(halo).toEqual([])
  })
})
