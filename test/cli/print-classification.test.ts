import { describe, expect, it } from 'vitest'
import { printClassification } from '../../src/cli/print-classification.ts'
import { classify } from '../../src/domain/classify/classify.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { answerAt, answerOf, completeRecord, emptyRecord } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'

const print = (record: AssessmentRecord) => printClassification(standard, record, classify(standard, record))

const fields = [
  'release',
  'code',
  'outcome',
  'band',
  'possibleBands',
  'possibleBandsOnStandardText',
  'strength',
  'strengthLimits',
  'stream',
  'streamBasis',
  'runnerUp',
  'gap',
  'secondary',
  'dimensions',
  'dimensionLevels',
  'characteristics',
  'edges',
  'weightings',
  'majorities',
  'explanation',
  'missing',
  'checks',
  'unanswered',
].toSorted()

describe('printClassification', () => {
  it('prints the band, stream and all that belongs to an indicated result', () => {
    const printed = print(completeRecord(2))
    expect(Object.keys(printed).toSorted()).toEqual(fields)
    expect(printed).toMatchObject({
      release: '2015-09-02.2',
      outcome: 'indicated',
      band: 2,
      possibleBands: [2, 2],
      possibleBandsOnStandardText: [2, 2],
      stream: 'delivery',
      streamBasis: 'single-highest',
      runnerUp: ['public-policy'],
      gap: [1, 1],
      secondary: ['public-policy'],
      dimensions: {
        'leadership-accountability': [2, 2],
        'management-diversity-span': [2, 2],
        'stakeholder-management': [2, 2],
        'job-context-environment': [2, 2],
        'judgement-independence': [2, 2],
      },
      characteristics: 'corroborate',
      unanswered: [],
    })
    expect(printed.code).toMatch(/^SESWLS\//)
  })

  it('prints the range of a dimension by firmness, and its level by the best judgements', () => {
    const printed = print(
      completeRecord(2, {
        reach: answerAt('reach', 2, 'could-be-higher'),
        integration: answerAt('integration', 2, 'could-be-higher'),
      }),
    )
    expect(printed.dimensions?.['management-diversity-span']).toEqual([2, 3])
    expect(printed.dimensionLevels?.['management-diversity-span']).toEqual([2, 2])
  })

  it('prints each edge as its steps and the bands they lead to', () => {
    const printed = print(
      completeRecord(2, { ...levels(['leads', 'direction'], 1), ...levels(['reach', 'breadth'], 1) }),
    )
    expect(printed.edges?.length).toBeGreaterThan(0)
    for (const edge of printed.edges ?? []) {
      expect(Object.keys(edge)).toEqual(['steps', 'to'])
      for (const step of edge.steps) expect(Object.keys(step)).toEqual(['question', 'from', 'to', 'notFirm'])
    }
  })

  it('prints checks with their key and what explains them', () => {
    const record = completeRecord(2)
    const printed = print({ ...record, explanations: { 'same-level-everywhere': 'It was looked at twice.' } })
    expect(printed.checks).toContainEqual({
      check: 'same-level-everywhere',
      key: 'same-level-everywhere',
      explained: 'It was looked at twice.',
    })
  })

  it('prints 0 for below the SES, without strength and characteristics', () => {
    expect(print(completeRecord(0))).toMatchObject({
      outcome: 'below-ses',
      band: 0,
      possibleBands: [0, 0],
      strength: null,
      strengthLimits: null,
      characteristics: null,
      stream: 'delivery',
    })
  })

  it('prints no band where none is determined, and which questions could decide', () => {
    const unknown = [
      'leads',
      'direction',
      'reach',
      'integration',
      'part-played',
      'authority-to-commit',
      'complexity',
      'ambiguity',
    ]
    const printed = print(
      completeRecord(2, Object.fromEntries(unknown.map((id) => [id, answerOf(id, 'not-enough-known')]))),
    )
    expect(printed).toMatchObject({
      outcome: 'not-determined',
      band: null,
      strength: null,
      edges: [],
      explanation: [],
    })
    expect(printed.missing?.length).toBeGreaterThan(0)
  })

  it('prints nothing of a result before all is answered, only what is missing', () => {
    const printed = print(emptyRecord())
    expect(Object.keys(printed).toSorted()).toEqual(fields)
    const { release, code, outcome, unanswered, ...result } = printed
    expect({ release, outcome }).toEqual({ release: '2015-09-02.2', outcome: 'incomplete' })
    expect(code).toMatch(/^SESWLS\//)
    expect(unanswered).toEqual(standard.questions.map(({ id }) => id))
    expect(Object.values(result).every((value) => value === null)).toBe(true)
  })
})

function levels(ids: readonly string[], level: 0 | 1 | 2 | 3) {
  return Object.fromEntries(ids.map((id) => [id, answerAt(id, level)]))
}
