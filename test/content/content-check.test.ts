/** The content that is released passes every check, and every check has a fixture that fails it. */
import { describe, expect, it } from 'vitest'
import { checkContent, contentChecks, describeProblem } from '../../src/domain/content/check/check-content.ts'
import { measureReadability } from '../../src/domain/content/check/readability.ts'
import { findTexts } from '../../src/domain/content/check/texts.ts'
import { brokenContent, compileContent, contentFiles } from '../builders/content.ts'
import { breakages } from './broken-content.ts'

describe('the content that is released', () => {
  it('passes every check', () => {
    expect(checkContent(compileContent(contentFiles())).map(describeProblem)).toEqual([])
  })

  it('is read whole: every text of every file reaches the words lint', () => {
    const texts = findTexts(compileContent(contentFiles()))
    const perFile = new Map<string, number>()
    for (const { file } of texts) perFile.set(file, (perFile.get(file) ?? 0) + 1)
    for (const file of ['release.json', 'standard.json', 'questionnaire.json', 'method.json', 'facts.json']) {
      expect(perFile.get(file) ?? 0, file).toBeGreaterThan(10)
    }
  })

  it('reads at a grade that is printed for each question', () => {
    const texts = findTexts(compileContent(contentFiles()))
    const questions = [...new Set(texts.flatMap(({ question }) => question ?? []))]
    const lines = questions.map((question) => {
      const own = texts.filter((text) => text.question === question).map(({ text }) => text)
      const { grade, wordsPerSentence } = measureReadability(own)
      return {
        question,
        grade,
        line: `${question}: grade ${grade.toFixed(1)}, ${wordsPerSentence.toFixed(1)} words a sentence`,
      }
    })
    console.log(lines.map(({ line }) => line).join('\n'))
    // A ceiling, not an aim: above it a text is out of reach of many of those who are to read it.
    expect(lines.filter(({ grade }) => grade > 12)).toEqual([])
    expect(lines.length).toBe(20)
  })
})

describe('the content check', () => {
  it('has a broken fixture for each of its checks', () => {
    const names = contentChecks.map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
    expect([...new Set(breakages.map(({ check }) => check))].toSorted()).toEqual(names.toSorted())
  })

  it.each(breakages)('$check is raised by a change of $at', ({ check, at, becomes }) => {
    const content = brokenContent(at, (old) => (typeof becomes === 'function' ? becomes(old) : becomes))
    const raised = checkContent(content).filter((problem) => problem.check === check)
    expect(raised.length).toBeGreaterThan(0)
    // A message that says what to do is longer than the name of a fault.
    expect(raised.every(({ id, message }) => id !== '' && message.length > 25)).toBe(true)
  })
})
