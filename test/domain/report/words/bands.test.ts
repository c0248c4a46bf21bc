import { describe, expect, test } from 'vitest'
import type { Interval } from '../../../../src/domain/classify/types.ts'
import {
  possibleInText,
  rangeInText,
  rangeName,
  standsWithin,
} from '../../../../src/domain/report/words/bands.ts'
import { standard } from '../../../builders/standard.ts'

const cases: readonly (readonly [Interval, string, string, string])[] = [
  [[2, 2], 'SES Band\u00a02', 'SES Band\u00a02', 'at SES Band\u00a02'],
  [[0, 0], 'below SES', 'below SES', 'below SES'],
  [
    [1, 2],
    'SES Band\u00a01 or SES Band\u00a02',
    'SES Band\u00a01 or SES Band\u00a02',
    'at SES Band\u00a01 or SES Band\u00a02',
  ],
  [[0, 1], 'below SES or SES Band\u00a01', 'below SES or SES Band\u00a01', 'below SES or at SES Band\u00a01'],
  [
    [0, 3],
    'from below SES to SES Band\u00a03',
    'anything from below SES to SES Band\u00a03',
    'anywhere from below SES to SES Band\u00a03',
  ],
]

describe('levels in words', () => {
  test.each(cases)('%j', (interval, range, possible, stands) => {
    expect(rangeInText(standard, interval)).toBe(range)
    expect(possibleInText(standard, interval)).toBe(possible)
    expect(standsWithin(standard, interval)).toBe(stands)
  })

  test('a cell opens with a capital', () => {
    expect(rangeName(standard, [0, 2])).toBe('From below SES to SES Band\u00a02')
  })
})
