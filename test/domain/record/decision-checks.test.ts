import { describe, expect, test } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import type { Level } from '../../../src/domain/content/schema.ts'
import { isReduction, reasonsWanted } from '../../../src/domain/record/decision-checks.ts'
import type { AssessmentRecord, Role } from '../../../src/domain/record/schema.ts'
import { emptyRole } from '../../../src/domain/record/create.ts'
import { recordAt } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { supportedRecord } from '../../builders/evidence.ts'
import { closedAs, openedFor, recommendedAt } from '../../builders/steps.ts'

const wanted = (record: AssessmentRecord, band: Level | null) =>
  reasonsWanted(record, classify(standard, record), band)

describe('a decision wants reasons', () => {
  const supported = recommendedAt(supportedRecord(recordAt(2)))
  const reviewed = openedFor(supported, 'ordinary')
  test.each<readonly [string, AssessmentRecord, Level | null, readonly string[]]>([
    ['not where it follows the recommendation on what is supported', supported, 2, []],
    ['not while nothing is chosen', supported, null, []],
    ['where it departs from the recommendation', supported, 1, ['departs']],
    ['where the result is provisional', recommendedAt(recordAt(2)), 2, ['provisional']],
    ['where the last review returned the record', closedAs(reviewed, 'returned'), 2, ['returned']],
    ['not where it recommended it', closedAs(reviewed, 'recommended'), 2, []],
    [
      'on each ground',
      closedAs(openedFor(recommendedAt(recordAt(2)), 'ordinary'), 'returned'),
      3,
      ['departs', 'provisional', 'returned'],
    ],
  ])('%s', (_, record, band, expected) => {
    expect(wanted(record, band)).toEqual(expected)
  })
})

describe('a reduction', () => {
  test.each<readonly [string, Role['status'], Role['presentClassification'], Level | null, boolean]>([
    ['a filled role, lower', 'filled', 'ses-2', 1, true],
    ['a filled role, below the SES', 'filled', 'ses-1', 0, true],
    ['a filled role, the same', 'filled', 'ses-2', 2, false],
    ['a filled role, nothing chosen', 'filled', 'ses-2', null, false],
    ['a filled role below the SES', 'filled', 'el2', 0, false],
    ['a vacant role, lower', 'vacant', 'ses-2', 1, false],
  ])('%s', (_, status, presentClassification, band, expected) => {
    expect(isReduction({ ...emptyRole, status, presentClassification }, band)).toBe(expected)
  })
})
