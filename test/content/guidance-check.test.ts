/** The guidance that is released passes every check, and every check has a fixture that fails it. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { loadGuidance, newestGuidance } from '../../src/content/guidance.ts'
import { wordRules } from '../../src/domain/content/check/word-checks.ts'
import { factsSchema } from '../../src/domain/content/schema.ts'
import { checkGuidance, guidanceChecks } from '../../src/domain/guidance/check/check-guidance.ts'
import { findGuidanceTexts } from '../../src/domain/guidance/check/texts.ts'
import { compileGuidance, GuidanceError } from '../../src/domain/guidance/compile.ts'
import { changeAt } from '../builders/content.ts'
import { guidance, guidanceFiles } from '../builders/guidance.ts'

const facts = z.parse(
  factsSchema,
  JSON.parse(readFileSync(new URL('../../content/facts.json', import.meta.url), 'utf8')),
)

const filesSchema = z.object({ release: z.unknown(), conditions: z.unknown(), items: z.unknown() })

/** The real files with one value replaced. */
function broken(at: string, becomes: unknown) {
  const change = (old: unknown): unknown => (typeof becomes === 'function' ? becomes(old) : becomes)
  return z.parse(filesSchema, changeAt(guidanceFiles(), at.split('.'), change))
}

const add = (item: object) => (old: unknown) => [...(Array.isArray(old) ? old : []), item]

const item = 'items.items.public-notice'

const breakages: readonly (readonly [check: string, at: string, becomes: unknown])[] = [
  ['section-represented', 'release.sections', add({ id: 'leave', name: 'Leave' })],
  ['stage-used', 'release.stages', add({ id: 'later', name: 'Later' })],
  [
    'question-used',
    'conditions.conditions',
    add({ id: 'idle', stage: 'room', type: 'date', question: 'When?', when: { all: [] } }),
  ],
  ['stage-order', 'items.items', (old: unknown) => (Array.isArray(old) ? old.toReversed() : old)],
  ['one-action', `${item}.action`, 'Tell the public. Tell the agency as well.'],
  ['no-contact', `${item}.detail`, ['Ring 02-6202 3857 first.']],
  ['no-contact', `${item}.detail`, ['Write to staffingpolicy [at] apsc.gov.au first.']],
  ['superseded-by', 'items.items.band-3-notice.developments', []],
  ['basis-replaced', `${item}.basis`, 'Commissioner’s Directions 2016, section 20'],
  ['panel-overtaken', 'items.items.composition.developments', ['values']],
  [
    'development-used',
    'items.items.representative-independent.developments',
    ['circulars', 'commissioner-duty'],
  ],
  ['development-fact', 'release.developments.cohort.facts', ['L-99']],
  ['development-fact', 'release.developments.cohort.facts', ['B1-JCE']],
  ['development-fact', 'release.developments.cohort.facts', []],
  ['named-by-date', 'release.revision', 2],
]

describe('the guidance that is released', () => {
  it('passes every check', () => {
    const problems = checkGuidance({ guidance, facts })
    expect(problems.map(({ check, file, id, message }) => `${file}, ${id}: ${message} (${check})`)).toEqual(
      [],
    )
  })

  it('is what the app loads, once', async () => {
    expect(await loadGuidance(newestGuidance)).toEqual(guidance)
    expect(await loadGuidance(newestGuidance)).toBe(await loadGuidance(newestGuidance))
  })

  it.each(['2031-01-01.1', '', '__proto__'])('has none that stands in for ‘%s’', async (id) => {
    await expect(loadGuidance(id)).rejects.toThrow(
      `The guidance ‘${id}’ is not part of this app, which holds 2020-06-11.1. Use a version of the app that holds it.`,
    )
  })

  it('is read whole by the rules for words', () => {
    const texts = findGuidanceTexts(guidance)
    for (const file of ['release.json', 'conditions.json', 'items.json']) {
      expect(texts.filter((text) => text.file === file).length, file).toBeGreaterThan(30)
    }
    expect(wordRules.length).toBeGreaterThan(20)
  })
})

describe('the check of the guidance', () => {
  it('has a broken fixture for each of its checks', () => {
    const names = guidanceChecks.map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
    expect([...new Set(breakages.map(([check]) => check))].toSorted()).toEqual(names.toSorted())
  })

  it.each(breakages)('%s is raised by a change of %s', (check, at, becomes) => {
    const raised = checkGuidance({ guidance: compileGuidance(broken(at, becomes)), facts }).filter(
      (problem) => problem.check === check,
    )
    expect(raised.length).toBeGreaterThan(0)
    expect(raised.every(({ id, message }) => id !== '' && message.length > 25)).toBe(true)
  })

  it('judges words as in the standard', () => {
    const raised = checkGuidance({
      guidance: compileGuidance(broken(`${item}.action`, 'Please tell the public.')),
      facts,
    })
    expect(raised.map(({ check }) => check)).toEqual(['banned-word'])
  })
})

describe('guidance that cannot be used', () => {
  it.each([
    [
      'a question that stands twice',
      'conditions.conditions',
      add({ id: 'tenure', stage: 'room', type: 'date', question: 'When?', when: { all: [] } }),
      'conditions: ‘tenure’ stands twice',
    ],
    [
      'a stage that is none',
      `${item}.stage`,
      'nowhere',
      'items.json, public-notice, stage: there is no ‘nowhere’',
    ],
    [
      'a section that is none',
      `${item}.section`,
      'nowhere',
      'items.json, public-notice, section: there is no ‘nowhere’',
    ],
    [
      'a development that is none',
      `${item}.developments`,
      ['news'],
      'items.json, public-notice, developments: there is no ‘news’',
    ],
    [
      'a fact that is none',
      `${item}.when`,
      { fact: 'mood', equals: 'good' },
      'items.json, public-notice, when: there is no ‘mood’',
    ],
    [
      'an option that is none',
      `${item}.when`,
      { not: { fact: 'tenure', equals: 'casual' } },
      'items.json, public-notice, when: ‘tenure’ has no option ‘casual’',
    ],
    [
      'a band that is none',
      `${item}.when`,
      { fact: 'band', equals: '4' },
      'items.json, public-notice, when: no band is ‘4’',
    ],
    [
      'a date that is to equal something',
      `${item}.when`,
      { any: [{ fact: 'term-start', equals: 'yes' }] },
      'items.json, public-notice, when: ‘term-start’ is no choice, so it equals nothing',
    ],
    [
      'a span over a choice',
      `${item}.when`,
      { span: { first: 'tenure', last: 'term-end' }, above: { months: 3 } },
      'items.json, public-notice, when: ‘tenure’ asks for no date',
    ],
    [
      'an amount that is a date',
      `${item}.when`,
      { all: [{ fact: 'term-start', above: { percent: 65, of: 'remuneration' } }] },
      'items.json, public-notice, when: ‘term-start’ asks for no amount',
    ],
    [
      'a question that depends on a later one',
      'conditions.conditions.filling.when',
      { fact: 'tenure', equals: 'ongoing' },
      'conditions.json, filling, when: there is no ‘tenure’',
    ],
    [
      'an anchor that is no date',
      'items.items.band-3-notice.due.anchor',
      'tenure',
      'items.json, band-3-notice, due: there is no ‘tenure’',
    ],
  ])('%s', (_, at, becomes, message) => {
    expect(() => compileGuidance(broken(at, becomes))).toThrow(new GuidanceError([message]))
  })

  it('is refused with the place of every problem of shape', () => {
    expect(() => compileGuidance(broken(`${item}.force`, 'ought'))).toThrow(
      /items\.json at items\.\d+\.force: /,
    )
  })
})
