import { describe, expect, test } from 'vitest'
import type { CheckGrounds } from '../../../src/domain/classify/answer-checks.ts'
import { runChecks } from '../../../src/domain/classify/checks.ts'
import { numberSettingOf, settingOf } from '../../../src/domain/classify/check-settings.ts'
import { classify, classifySoFar } from '../../../src/domain/classify/classify.ts'
import type { Role } from '../../../src/domain/record/schema.ts'
import { compileRelease } from '../../../src/domain/content/compile.ts'
import {
  characteristicsAt,
  couldBeHigher,
  dimensionsAt,
  indicatorsAt,
  notEnoughKnown,
  recordAt,
  streamsAt,
  type Given,
  type Givens,
  type More,
} from '../../builders/answers.ts'
import { approvedSource, citation, supportedRecord, withEvidence } from '../../builders/evidence.ts'
import { releaseFiles, standard } from '../../builders/standard.ts'

/** Roles at Band 2 that raise no check: one answer differs, or the same level everywhere would. */
const uneven: Givens = { guidance: 1 }

function keysOf(givens: Givens, more: More = {}): readonly string[] {
  const found = classify(standard, supportedRecord(recordAt(2, { ...uneven, ...givens }, more)))
  if (found.outcome === 'incomplete') throw new Error('a built record is complete')
  return found.checks.map(({ key }) => key)
}

const notDetermined: Givens = { ...dimensionsAt(2, 2, notEnoughKnown, 1, 1), 'part-played': 1 }
const belowSes: Givens = dimensionsAt(0, 0, 0, 1, 1)

test('a plain role raises nothing', () => {
  expect(keysOf({})).toEqual([])
})

describe('a dimension far below the band', () => {
  test('is raised for each, two levels below or more', () => {
    expect(keysOf(dimensionsAt(2, 2, 2, 2, 0))).toEqual(['dimension-far-below:judgement-independence:band-2'])
    expect(keysOf(dimensionsAt(3, 3, 3, 1, 0))).toEqual([
      'dimension-far-below:job-context-environment:band-3',
      'dimension-far-below:judgement-independence:band-3',
    ])
  })

  test('is not raised at one level below, nor where the dimension could be higher, nor without a band', () => {
    expect(keysOf(dimensionsAt(2, 2, 2, 2, 1))).toEqual([])
    expect(keysOf({ ...dimensionsAt(2, 2, 2, 2, 0), impact: notEnoughKnown, independence: 1 })).toEqual([])
    expect(keysOf({ ...dimensionsAt(3, 3, notEnoughKnown, 0, 1), setting: 0 })).toEqual([])
    expect(keysOf(belowSes)).toEqual([])
  })
})

describe('the forced choice against the statements', () => {
  test('is raised where it names another stream than the single highest', () => {
    const givens = streamsAt({ delivery: 3 }, 'regulatory')
    expect(keysOf(givens)).toEqual(['forced-choice-conflict:delivery'])
    expect(keysOf({ ...givens, ...belowSes })).toEqual(['forced-choice-conflict:delivery'])
    expect(keysOf({ ...givens, ...notDetermined })).toEqual(['forced-choice-conflict:delivery'])
  })

  test('is not raised where it agrees, cannot say, breaks a tie or no stream is found', () => {
    expect(keysOf(streamsAt({ delivery: 3 }, 'delivery'))).toEqual([])
    expect(keysOf(streamsAt({ delivery: 3 }))).toEqual([])
    expect(keysOf(streamsAt({ delivery: 1, regulatory: 1 }, 'regulatory'))).toEqual([])
    expect(keysOf(streamsAt({ delivery: 1, regulatory: 1 }, 'public-policy'))).toEqual([])
  })
})

describe('secondary verification', () => {
  const secondary = streamsAt({ delivery: 3, regulatory: 2, 'public-policy': 2 })
  const made = (band: number, stream: string): More => ({
    verification: { regulatory: { reading: 'fits', why: 'As read.', against: { band, stream } } },
  })

  test('is missing for each secondary stream that has none', () => {
    expect(keysOf(secondary)).toEqual([
      'verification-missing:public-policy:band-2',
      'verification-missing:regulatory:band-2',
    ])
    expect(keysOf(secondary, made(2, 'delivery'))).toEqual(['verification-missing:public-policy:band-2'])
  })

  test('is to be redone where it was made against another band or stream', () => {
    expect(keysOf(secondary, made(1, 'delivery'))).toEqual([
      'verification-missing:public-policy:band-2',
      'verification-to-redo:regulatory:band-2',
    ])
    expect(keysOf(secondary, made(2, 'public-policy'))).toContain('verification-to-redo:regulatory:band-2')
  })

  test('is not asked of a stream that is not secondary, nor without a band', () => {
    expect(keysOf(streamsAt({ delivery: 3, regulatory: 1 }), made(1, 'delivery'))).toEqual([])
    expect(keysOf({ ...secondary, ...belowSes })).toEqual([])
    expect(keysOf({ ...secondary, ...notDetermined })).toEqual([])
  })
})

describe('a principal representative without authority', () => {
  const contradiction: Givens = { 'part-played': 3, 'authority-to-commit': 0 }

  test('is raised, whatever the outcome', () => {
    expect(keysOf(contradiction)).toEqual(['representative-without-authority'])
    expect(keysOf({ ...belowSes, ...contradiction })).toEqual(['representative-without-authority'])
    expect(keysOf({ ...notDetermined, ...contradiction })).toEqual(['representative-without-authority'])
  })

  test('is not raised by either answer alone', () => {
    expect(keysOf({ 'part-played': 3, 'authority-to-commit': 1 })).toEqual([])
    expect(keysOf({ 'part-played': 2, 'authority-to-commit': 0 })).toEqual([])
    expect(keysOf({ 'part-played': 3, 'authority-to-commit': notEnoughKnown })).toEqual([])
  })
})

describe('a narrow role without a statement', () => {
  test.each(['breadth-2-narrow', 'breadth-3-narrow'])(
    '%s is raised without a note, or with an empty one',
    (answer) => {
      expect(keysOf({ breadth: answer })).toEqual(['narrow-without-statement'])
      expect(keysOf({ breadth: { answer, note: ' \n' } })).toEqual(['narrow-without-statement'])
      expect(keysOf({ breadth: { answer, firmness: 'could-be-lower' } })).toEqual([
        'narrow-without-statement',
      ])
    },
  )

  test('is not raised with a note, nor by another option', () => {
    expect(
      keysOf({ breadth: { answer: 'breadth-2-narrow', note: 'One treaty, watched by the Cabinet.' } }),
    ).toEqual([])
    expect(keysOf({ breadth: 'breadth-2-range' })).toEqual([])
    expect(keysOf({ breadth: notEnoughKnown })).toEqual([])
  })
})

test('only the indicator that the check names, and only levels 2 and 3, can be narrow without a statement', () => {
  const files = releaseFiles()
  const questionnaire = {
    ...standard.questionnaire,
    indicators: standard.questionnaire.indicators.map((indicator) => ({
      ...indicator,
      options: indicator.options.map((option) => ({ ...option, narrow: true })),
    })),
  }
  const narrowEverywhere = compileRelease({ ...files, questionnaire })
  const narrowKeys = (breadth: Given) => {
    const found = classifySoFar(narrowEverywhere, supportedRecord(recordAt(2, { ...uneven, breadth })))
    return found.checks.map(({ key }) => key)
  }
  expect(narrowKeys(2)).toEqual(['narrow-without-statement'])
  expect(narrowKeys(1)).toEqual([])
})

describe('the same level everywhere', () => {
  test('is raised where all fifteen stand alike, firm or not, at any level', () => {
    expect(keysOf({ guidance: 2 })).toEqual(['same-level-everywhere'])
    expect(keysOf({ guidance: couldBeHigher(2) })).toEqual(['same-level-everywhere'])
    expect(keysOf(dimensionsAt(0, 0, 0, 0, 0))).toEqual(['same-level-everywhere'])
    expect(keysOf({ guidance: 2, ...characteristicsAt(1, 2, 3) })).toEqual(['same-level-everywhere'])
  })

  test('is not raised where one differs, or one is not known', () => {
    expect(keysOf({ guidance: 3 })).toEqual([])
    expect(keysOf({ guidance: notEnoughKnown })).toEqual([])
  })
})

describe('a dimension of which nothing is known', () => {
  test('is raised for each', () => {
    expect(keysOf(dimensionsAt(2, 2, 2, 1, notEnoughKnown))).toEqual([
      'dimension-unknown:judgement-independence',
    ])
    expect(keysOf(indicatorsAt())).toEqual(standard.dimensions.map(({ id }) => `dimension-unknown:${id}`))
  })

  test('is not raised where one answer is known', () => {
    expect(keysOf({ impact: notEnoughKnown, independence: notEnoughKnown })).toEqual([])
  })
})

describe('a filled role that reads lower than its present classification', () => {
  const role = (
    presentClassification: 'ses-1' | 'ses-2' | 'ses-3' | 'el2' | '',
    status: 'filled' | 'vacant' = 'filled',
  ): More => ({
    role: { presentClassification, status },
  })

  test('is raised', () => {
    expect(keysOf({}, role('ses-3'))).toEqual(['reads-lower-than-present:band-2'])
    expect(keysOf(belowSes, role('ses-1'))).toEqual(['reads-lower-than-present:band-0'])
  })

  test('is not raised at its level or above, where no one is in it, or where no band is determined', () => {
    expect(keysOf({}, role('ses-2'))).toEqual([])
    expect(keysOf({}, role('ses-1'))).toEqual([])
    expect(keysOf({}, role('el2'))).toEqual([])
    expect(keysOf({}, role(''))).toEqual([])
    expect(keysOf({}, role('ses-3', 'vacant'))).toEqual([])
    expect(keysOf(notDetermined, role('ses-3'))).toEqual([])
  })
})

describe('a finding', () => {
  const conflict = {
    ...uneven,
    ...streamsAt({ delivery: 3, regulatory: 2 }, 'regulatory'),
    ...dimensionsAt(2, 2, 2, 2, 0),
    breadth: 'breadth-2-narrow',
  }
  const findingsOf = (explanations: Record<string, string>) => {
    const found = classify(standard, supportedRecord(recordAt(2, conflict, { explanations })))
    if (found.outcome === 'incomplete') throw new Error('a built record is complete')
    return found.checks
  }

  test('names its place, by what its message speaks of', () => {
    expect(findingsOf({}).map(({ check, place }) => [check, place])).toEqual([
      ['dimension-far-below', { dimension: 'judgement-independence' }],
      ['forced-choice-conflict', { stream: 'delivery' }],
      ['verification-missing', { stream: 'regulatory' }],
      ['narrow-without-statement', { question: 'breadth' }],
    ])
  })

  test('is explained by the words that the record keeps under its key, and not by empty ones', () => {
    const findings = findingsOf({
      'dimension-far-below:judgement-independence:band-2': ' The Minister decides these. ',
      'forced-choice-conflict:delivery': ' ',
      'narrow-without-statement:breadth': 'Under no key that there is.',
    })
    expect(findings.map(({ explained }) => explained)).toEqual([
      ' The Minister decides these. ',
      null,
      null,
      null,
    ])
  })
})

describe('an explanation of a check that names the band', () => {
  const far = 'dimension-far-below:judgement-independence'
  const at = (band: 2 | 3, explanations: Record<string, string>) => {
    const others = band === 3 ? dimensionsAt(3, 3, 3, 3, 0) : dimensionsAt(2, 2, 2, 2, 0)
    const found = classify(
      standard,
      supportedRecord(recordAt(2, { ...others, setting: 1 }, { explanations })),
    )
    if (found.outcome === 'incomplete') throw new Error('a built record is complete')
    return found.checks.map(({ key, explained, lapsed }) => ({ key, explained, lapsed }))
  }

  test('holds for that band alone, and is shown beside the check of another', () => {
    const explanations = { [`${far}:band-2`]: 'It is so by law.' }
    expect(at(2, explanations)).toEqual([{ key: `${far}:band-2`, explained: 'It is so by law.' }])
    expect(at(3, explanations)).toEqual([
      { key: `${far}:band-3`, explained: null, lapsed: 'It is so by law.' },
    ])
  })

  test('is the last one written, also before explanations were bound, and none where it is empty', () => {
    const both = { [far]: 'First.', [`${far}:band-1`]: 'Second.', [`${far}:band-2`]: ' ' }
    expect(at(2, both)).toEqual([{ key: `${far}:band-2`, explained: null, lapsed: 'Second.' }])
    expect(at(2, { [far]: 'First.' })).toEqual([{ key: `${far}:band-2`, explained: null, lapsed: 'First.' }])
    expect(at(2, { [`${far}:band-1`]: '' })).toEqual([{ key: `${far}:band-2`, explained: null }])
    expect(at(2, { [`${far}s:band-1`]: 'Of another.' })).toEqual([{ key: `${far}:band-2`, explained: null }])
  })

  test('is not looked for where the check names no band', () => {
    const conflict = streamsAt({ delivery: 3 }, 'regulatory')
    const explanations = { 'forced-choice-conflict:delivery:band-1': 'No.' }
    const found = classify(
      standard,
      supportedRecord(recordAt(2, { ...uneven, ...conflict }, { explanations })),
    )
    expect(found.outcome === 'incomplete' ? [] : found.checks).toEqual([
      {
        check: 'forced-choice-conflict',
        key: 'forced-choice-conflict:delivery',
        place: { stream: 'delivery' },
        explained: null,
      },
    ])
  })
})

describe('a role at or above the level of its supervisor', () => {
  const under = (supervisorLevel: Role['supervisorLevel']): More => ({ role: { supervisorLevel } })

  test.each(['el2', 'ses-1', 'ses-2'] as const)('is raised at Band 2 under %s', (level) => {
    expect(keysOf({}, under(level))).toEqual(['above-supervisor:band-2'])
  })

  test.each(['ses-3', 'agency-head', 'other', ''] as const)('is not raised at Band 2 under ‘%s’', (level) => {
    expect(keysOf({}, under(level))).toEqual([])
  })

  test('is not raised below the SES, nor without a band', () => {
    expect(keysOf(belowSes, under('el2'))).toEqual([])
    expect(keysOf(notDetermined, under('el2'))).toEqual([])
  })

  test('leads to the form about the role', () => {
    const found = classify(standard, supportedRecord(recordAt(2, uneven, under('ses-2'))))
    expect(found.outcome === 'incomplete' ? [] : found.checks.map(({ place }) => place)).toEqual([
      { role: true },
    ])
  })
})

test('every check of the release is one of these, and stands in its order', () => {
  const contradictory = recordAt(
    2,
    {
      ...streamsAt({ delivery: 3, regulatory: 2, 'public-policy': 2 }, 'regulatory'),
      ...dimensionsAt(2, 2, 2, notEnoughKnown, 0),
      breadth: 'breadth-2-narrow',
      'part-played': 3,
      'authority-to-commit': 0,
      setting: 3,
    },
    {
      role: {
        presentClassification: 'ses-3',
        status: 'filled',
        supervisorLevel: 'ses-1',
        duties:
          'She earns a salary below market rates. The job title and the workload need room in the SES cap at Band 2.',
      },
      verification: { regulatory: { reading: 'fits', why: '', against: { band: 1, stream: 'delivery' } } },
    },
  )
  const far = citation('plan', { about: 'agency' })
  const record = withEvidence(contradictory, [approvedSource('plan')], { leads: [far], reach: [far] })
  const found = classify(standard, record)
  const raised = new Set(found.outcome === 'incomplete' ? [] : found.checks.map(({ check }) => `${check}`))
  expect([...raised]).toEqual(
    standard.method.checks.map(({ id }) => `${id}`).filter((id) => id !== 'same-level-everywhere'),
  )
})

describe('a release that cannot be checked', () => {
  // Within each test: what is classified while the tests are collected counts as covered by all of them.
  const grounds = (): CheckGrounds => {
    const found = classify(standard, recordAt(2))
    if (found.outcome === 'incomplete') throw new Error('a built record is complete')
    return { standard, record: recordAt(2), dimensions: found.dimensions, stream: found.stream, band: 2 }
  }
  const method = standard.method

  test('names a check that is not known', () => {
    const files = releaseFiles()
    const [first] = method.checks
    const strange = compileRelease({
      ...files,
      method: { ...method, checks: [{ ...first, id: 'no-such-check' }] },
    })
    expect(() => runChecks({ ...grounds(), standard: strange })).toThrow(
      'check that is not known: ‘no-such-check’',
    )
  })

  test('leaves out a setting', () => {
    const checks = method.checks.map(({ id, name, message, mend }) => ({ id, name, message, mend }))
    const bare = compileRelease({ ...releaseFiles(), method: { ...method, checks } })
    expect(() => settingOf(bare, 'dimension-far-below', 'by')).toThrow(
      '‘dimension-far-below’ no setting ‘by’',
    )
    expect(() => settingOf(standard, 'no-such-check', 'by')).toThrow('‘no-such-check’ no setting ‘by’')
    expect(settingOf(standard, 'dimension-far-below', 'by')).toBe('2')
  })

  test('gives words where a number of levels is wanted', () => {
    const checks = method.checks.map((check) =>
      check.id === 'dimension-far-below' ? { ...check, settings: { by: 'two' } } : check,
    )
    const worded = compileRelease({ ...releaseFiles(), method: { ...method, checks } })
    expect(() => numberSettingOf(worded, 'dimension-far-below', 'by')).toThrow('no whole number')
    expect(() => classify(worded, recordAt(2))).toThrow('‘dimension-far-below’ no whole number')
    expect(numberSettingOf(standard, 'dimension-far-below', 'by')).toBe(2)
  })
})
