import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../../src/domain/content/schema.ts'
import { closedAs, decidedAs, openedFor, recommendedAt, sealedWith } from '../../builders/steps.ts'
import { standard } from '../../builders/standard.ts'
import { everyBlock, everyText } from './every-text.ts'
import { recordOf, reportOf, wholeAnswers } from './whole-answers.ts'

/** What no text of a report may hold, by what is wrong with it. */
const slips: readonly (readonly [wrong: string, pattern: RegExp])[] = [
  ['a word is missing', /undefined|null|NaN|\[object|\{\w+\}/],
  ['a space too many', / {2}| [,.;:)]|\( |^\s|\s$/],
  ['a stop too many', /\.\.|,,|,\.|\.,/],
  ['straight quotation marks', /["']/],
  ['a score', /\bscores?\b|\bpoints\b(?! and adds)/i],
  ['a breaking space in a band’s name', /(?:Band|Level) \d/],
  ['a figure for one', /(?<![\w.:/-])1 (?:answers?|questions?|dimensions?|changes?|pairs?|checks?)\b/],
  ['a plural for one', /\bone (?:answers|questions|dimensions|pairs|checks)\b/i],
]

describe('the words of a report', () => {
  test('hold no gap, no slip and no number that the method does not have', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const found = everyText(reportOf(recordOf(answers))).flatMap((text) =>
          slips.filter(([, pattern]) => pattern.test(text)).map(([wrong]) => `${wrong}: ${text}`),
        )
        expect(found).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('hold none either once the role was reviewed blind and decided', () => {
    fc.assert(
      fc.property(
        wholeAnswers,
        wholeAnswers,
        fc.constantFrom<Level>(0, 1, 2, 3),
        (answers, ratings, band) => {
          const opened = openedFor(recommendedAt(recordOf(answers), band), 'blind')
          const reviewed = closedAs(sealedWith(opened, ratings), 'recommended')
          const record = decidedAs({ ...reviewed, answers: ratings }, 2)
          for (const each of [reviewed, record]) {
            const found = everyText(reportOf(each)).flatMap((text) =>
              slips.filter(([, pattern]) => pattern.test(text)).map(([wrong]) => `${wrong}: ${text}`),
            )
            expect(found).toEqual([])
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  test('name a question inside a sentence in quotation marks', () => {
    const names = [...standard.indicators, ...standard.characteristics].map(({ name }) => name)
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const sentences = everyBlock(reportOf(recordOf(answers))).flatMap((block) =>
          block.type === 'paragraph' ? [block.words] : [],
        )
        const named = sentences.flat().filter(({ question }) => question !== undefined)
        expect(named.length).toBeGreaterThan(0)
        expect(named.filter(({ text }) => names.includes(text))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('keep sentences short', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const sentences = everyText(reportOf(recordOf(answers)))
          .filter((text) => text.endsWith('.'))
          .flatMap((text) => text.split(/(?<=[.?])\s+(?=[A-Z‘])/))
        const lengths = sentences.map((sentence) => sentence.split(/\s+/).length)
        const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
        expect(average).toBeLessThan(18)
      }),
      { numRuns: 20 },
    )
  })
})
