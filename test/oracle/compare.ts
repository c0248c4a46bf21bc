/** Sets the two evaluators against each other, and makes what differs readable. */
import { expect } from 'vitest'
import { classify, classifySoFar } from '../../src/domain/classify/classify.ts'
import type { Classification } from '../../src/domain/classify/types.ts'
import type { Standard } from '../../src/domain/content/standard.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { classifyNaively, classifySoFarNaively } from './naive.ts'
import { shrink } from './shrink.ts'

type Pair = { readonly real: unknown; readonly naive: Classification }

function evaluateBoth(standard: Standard, record: AssessmentRecord): Pair {
  const naive = classifyNaively(standard, record)
  return { real: attempt(() => classify(standard, record)), naive }
}

function evaluateBothSoFar(standard: Standard, record: AssessmentRecord): Pair {
  const naive = classifySoFarNaively(standard, record)
  return { real: attempt(() => classifySoFar(standard, record)), naive }
}

/** Whether two results are the same in every field. Plain data only, and so several times as fast as Node’s own. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
  if (!isFields(one) || !isFields(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}

function isFields(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A throw is a disagreement like any other. */
function attempt(evaluate: () => Classification): unknown {
  try {
    return evaluate()
  } catch (error) {
    return { threw: String(error) }
  }
}

/**
 * The classification both evaluators agree on, in every field.
 * Where they do not, fails with the smallest record that shows it, and the seed or place it came from.
 */
export function expectAgreement(
  standard: Standard,
  record: AssessmentRecord,
  origin: string,
): Classification {
  const agreed = expectSame(standard, record, origin, evaluateBoth)
  if (agreed.outcome === 'incomplete') expectSame(standard, record, `${origin}, so far`, evaluateBothSoFar)
  return agreed
}

function expectSame(
  standard: Standard,
  record: AssessmentRecord,
  origin: string,
  evaluate: (standard: Standard, record: AssessmentRecord) => Pair,
): Classification {
  const { real, naive } = evaluate(standard, record)
  if (isSame(real, naive)) return naive
  const smallest = shrink(standard, record, (candidate) => {
    const pair = evaluate(standard, candidate)
    return !isSame(pair.real, pair.naive)
  })
  const { answers, verification, explanations, role } = smallest
  const { status, presentClassification } = role
  const pair = evaluate(standard, smallest)
  const shown = JSON.stringify({ answers, verification, explanations, status, presentClassification })
  expect(
    pair.real,
    `the two evaluators differ (${origin}); the smallest record found: ${shown}`,
  ).toStrictEqual(pair.naive)
  throw new Error(`the two evaluators differ in a way that does not show (${origin}): ${shown}`)
}
