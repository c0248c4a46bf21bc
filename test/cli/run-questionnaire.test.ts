import { describe, expect, it } from 'vitest'
import type { QuestionnaireData } from '../../src/cli/questionnaire-data.ts'
import { runQuestionnaire } from '../../src/cli/run-questionnaire.ts'
import { newestRelease, releaseIds } from '../../src/content/releases.ts'
import { readMinimalFile } from '../../src/domain/record/minimal-file.ts'
import { at } from '../builders/record.ts'
import { standard, standardOf } from '../builders/standard.ts'

async function printed(...args: string[]): Promise<string> {
  const outcome = await runQuestionnaire(args)
  expect(outcome).toMatchObject({ status: 0, problem: '' })
  return outcome.output
}

describe('the questionnaire as Markdown', () => {
  it('has every question, with every option and not enough known to tick', async () => {
    const text = await printed()
    for (const question of standard.questions) {
      const words =
        question.type === 'statement'
          ? question.statement.text
          : question.type === 'forced-choice'
            ? question.forcedChoice.question
            : question.type === 'indicator'
              ? question.indicator.question
              : question.characteristic.question
      expect(text).toContain(words)
    }
    for (const { options } of [...standard.indicators, ...standard.characteristics]) {
      for (const option of options) expect(text).toContain(`- [ ] ${option.text}\n`)
    }
    const ticks = text.split('\n').filter((line) => line === `- [ ] ${standard.questionnaire.unknown.label}`)
    expect(ticks).toHaveLength(standard.questions.length - 1)
  })

  it('has what to have at hand, the notes of every stream, firmness and room for a note', async () => {
    const text = await printed()
    for (const { ask, mind, notes } of standard.indicators) {
      for (const line of [...ask, ...mind]) expect(text).toContain(`- ${line}\n`)
      for (const { text: note } of Object.values(notes)) expect(text).toContain(note)
    }
    const scaled = standard.indicators.length + standard.characteristics.length
    expect(text.split(standard.questionnaire.firmness.question)).toHaveLength(scaled + 1)
    expect(text.split('Note, and where it can be checked:')).toHaveLength(standard.questions.length + 1)
  })

  it('names the release and shows no band, no level and no identifier', async () => {
    const text = await printed()
    expect(text).toContain(`Content release ${newestRelease}`)
    expect(text).not.toMatch(/\bBand\s*\d|\blevel\s*\d/i)
    for (const { options } of [...standard.indicators, ...standard.characteristics]) {
      for (const option of options) expect(text).not.toContain(option.id)
    }
  })

  it('is the same for the release by name', async () => {
    expect(await printed('--release', newestRelease)).toBe(await printed())
  })
})

describe('the questionnaire as data', () => {
  it('has every identifier, level and firmness that a minimal file needs', async () => {
    const data: QuestionnaireData = JSON.parse(await printed('--json'))
    expect(data.release).toBe(newestRelease)
    expect(data.unknown.id).toBe('not-enough-known')
    expect(data.firmness.map(({ id }) => id)).toEqual([
      'firm',
      'could-be-higher',
      'could-be-lower',
      'could-be-either',
    ])
    expect(data.questions.map(({ id }) => id)).toEqual(standard.questions.map(({ id }) => id))
    expect(data.questions.find(({ id }) => id === 'leads')).toMatchObject({
      type: 'indicator',
      dimension: 'leadership-accountability',
      asksFirmness: true,
      allowsUnknown: true,
    })
    expect(data.questions[0]).toMatchObject({ stream: 'delivery', asksFirmness: false })
    expect(data.questions.find(({ id }) => id === 'leads')?.options[0]).toMatchObject({
      id: 'leads-0',
      level: 0,
    })
  })

  it('lists options and firmness that are all accepted', async () => {
    const newest = standardOf(newestRelease)
    const data: QuestionnaireData = JSON.parse(await printed('--json'))
    for (const question of data.questions) {
      const options = question.options.map(({ id }) => id)
      for (const option of question.allowsUnknown ? [...options, data.unknown.id] : options) {
        const file = { release: data.release, answers: { [question.id]: option } }
        expect(readMinimalFile(newest, file, { id: 'a', now: at(0) }).ok).toBe(true)
      }
    }
  })
})

describe('what it refuses', () => {
  const usage = 'Use: npm run -s questionnaire -- [--json] [--release RELEASE]'

  it.each([
    [['--yaml'], usage],
    [['extra'], usage],
    [['--release'], usage],
    [
      ['--release', '2031-01-01.1'],
      `The content release ‘2031-01-01.1’ is not part of this app, which holds ${releaseIds.join(', ')}. Use a version of the app that holds the release.`,
    ],
  ])('%j: one line, and status 2', async (args, problem) => {
    expect(await runQuestionnaire(args)).toEqual({ status: 2, output: '', problem })
  })
})
