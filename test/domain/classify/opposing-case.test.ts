import { describe, expect, test } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import { dimensionsAt, notEnoughKnown, recordAt, type Givens } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'

function casesOf(givens: Givens) {
  const found = classify(standard, recordAt(2, givens))
  if (found.outcome !== 'indicated') throw new Error('a case wants a band')
  return { above: found.caseAbove, below: found.caseBelow }
}

const inShort = (found: ReturnType<typeof casesOf>['above'], dimension = 0) =>
  found?.dimensions[dimension]?.statements.map(({ option, met }) => `${option} ${met}`)

describe('why not the band above', () => {
  test('every limb of that level stands against an answer below it', () => {
    const { above } = casesOf({})
    expect(above?.band).toBe(3)
    expect(inShort(above)).toEqual([
      'leads-3-functions not-met',
      'leads-3-discipline not-met',
      'direction-3 not-met',
      'answers-for-3 not-met',
    ])
    expect(above?.dimensions.map(({ dimension, met }) => `${dimension} ${met}`)).toEqual(
      standard.dimensions.map(({ id }) => `${id} not-met`),
    )
  })

  test('an answer at that level meets its own limb, and the others are left out', () => {
    const { above } = casesOf({ leads: 'leads-3-discipline' })
    expect(inShort(above)).toEqual(['leads-3-discipline met', 'direction-3 not-met', 'answers-for-3 not-met'])
    expect(above?.dimensions[0]?.met).toBe('not-met')
  })

  test('an answer that is not known leaves every limb open, and perhaps its dimension', () => {
    const { above } = casesOf({ leads: 3, direction: notEnoughKnown })
    expect(inShort(above)).toEqual(['leads-3-functions met', 'direction-3 open', 'answers-for-3 not-met'])
    expect(above?.dimensions[0]?.met).toBe('open')
    expect(inShort(casesOf({ leads: notEnoughKnown }).above)?.slice(0, 2)).toEqual([
      'leads-3-functions open',
      'leads-3-discipline open',
    ])
  })

  test('a dimension at that level is met', () => {
    expect(casesOf(dimensionsAt(3, 2, 2, 2, 2)).above?.dimensions[0]?.met).toBe('met')
  })

  test('there is none at Band 3', () => {
    expect(casesOf(dimensionsAt(3, 3, 3, 3, 3)).above).toBeNull()
  })

  test('below the SES it is the case for Band 1', () => {
    const found = classify(standard, recordAt(0))
    expect(found.outcome === 'below-ses' && found.caseAbove.band).toBe(1)
  })
})

describe('why not the band below', () => {
  test('is told by the statements of the band itself, met and not met', () => {
    const { below } = casesOf({ leads: 'leads-2-accountabilities', direction: 1, 'answers-for': 3 })
    expect(below.band).toBe(2)
    expect(inShort(below)).toEqual([
      'leads-2-accountabilities met',
      'direction-2 not-met',
      'answers-for-2 met',
    ])
    expect(below.dimensions[0]?.met).toBe('met')
  })

  test('an answer above the level meets it through its only limb', () => {
    expect(inShort(casesOf({ direction: 3 }).below)?.[1]).toBe('direction-2 met')
  })

  test('of several limbs below the answer none is said of the role: the limb chosen stands for them', () => {
    expect(inShort(casesOf({ breadth: 'breadth-3-narrow' }).below, 1)).toEqual([
      'reach-2 met',
      'integration-2 met',
      'breadth-3-narrow met',
    ])
    const { above } = casesOf(dimensionsAt(1, 1, 1, 1, 1))
    expect(above?.band).toBe(2)
    expect(inShort(casesOf({ ...dimensionsAt(1, 1, 1, 1, 1), leads: 'leads-3-discipline' }).above)?.[0]).toBe(
      'leads-3-discipline met',
    )
  })
})

test('a statement carries its question, kind and descriptors from its option', () => {
  for (const { statements } of casesOf({}).below.dimensions) {
    for (const { question, option, kind, descriptors } of statements) {
      const source = standard.indicators.flatMap(({ id, options }) =>
        options.map((one) => ({
          question: id,
          option: one.id,
          kind: one.kind,
          descriptors: one.descriptors,
        })),
      )
      expect(source).toContainEqual({ question, option, kind, descriptors })
    }
  }
})
