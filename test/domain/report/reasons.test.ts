import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import type { Reason, Report } from '../../../src/domain/report/types.ts'
import { descriptorsUsed } from '../../../src/domain/report/sections/annex-standard.ts'
import { determinesLabel } from '../../../src/domain/report/words/reason.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { writeResultCode } from '../../../src/domain/record/result-code.ts'
import { linesOfBlock } from '../../../src/domain/report/lines.ts'
import { kindName, reference } from '../../../src/domain/report/words/kinds.ts'
import { fullRecord } from '../../builders/full-record.ts'
import { standard } from '../../builders/standard.ts'
import { everyBlock, everyRun, everySection } from './every-text.ts'
import { recordOf, reportOf, wholeAnswers } from './whole-answers.ts'

function reasonsOf(report: Report): readonly Reason[] {
  return everyBlock(report).flatMap((block) => (block.type === 'reasons' ? block.items : []))
}

describe('the reasons', () => {
  test('each sentence can be traced to an answer or to a statement of the standard', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const report = reportOf(recordOf(answers))
        const traced = reasonsOf(report).flatMap((reason) => [...reason.sentences, ...reason.basis])
        expect(traced.length).toBeGreaterThan(0)
        for (const sentence of traced) {
          const isTraced = sentence.some((run) => run.question !== undefined || run.descriptor !== undefined)
          const saysOwn = sentence
            .map((run) => run.text)
            .join('')
            .includes('this tool’s own')
          const saysOther = sentence
            .map((run) => run.text)
            .join('')
            .includes('Executive Level standard')
          expect(isTraced || saysOwn || saysOther, JSON.stringify(sentence)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the rule of each dimension names the indicators it rests on', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const sections = everySection(reportOf(recordOf(answers))).filter(({ id }) =>
          id.startsWith('reasons-'),
        )
        expect(sections).toHaveLength(5)
        for (const section of sections) {
          const [rule] = section.blocks
          expect(rule?.type === 'paragraph' && rule.words.some((run) => run.question !== undefined)).toBe(
            true,
          )
        }
      }),
      { numRuns: 40 },
    )
  })

  test('every answer of the explanation is marked, and no other', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const record = recordOf(answers)
        const classification = classify(standard, record)
        const explanation =
          classification.outcome === 'indicated' || classification.outcome === 'below-ses'
            ? [...classification.explanation]
            : []
        const marked = reasonsOf(reportOf(record)).filter((reason) => reason.determines === determinesLabel)
        expect(marked.map((reason) => reason.question).toSorted()).toEqual(explanation.toSorted())
      }),
      { numRuns: 40 },
    )
  })

  test('every statement cited is printed in the annex, and every one printed is cited', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const record = recordOf(answers)
        const classification = classify(standard, record)
        const report = reportOf(record)
        const cited = new Set(everyRun(report).flatMap((run) => run.descriptor ?? []))
        const printed = descriptorsUsed({
          standard,
          record,
          classification,
          context: {},
          resultCode: writeResultCode(standard, record),
          fingerprint: fingerprintOf(record),
        })
        expect([...cited].toSorted()).toEqual([...printed].toSorted())
      }),
      { numRuns: 40 },
    )
  })

  test('a statement in the annex says its kind where it does not restate the whole of the standard’s', () => {
    const annex = everySection(reportOf(fullRecord())).find(({ id }) => id === 'annex-standard')
    const lines = annex?.blocks.flatMap(linesOfBlock) ?? []
    const printed = standard.text.descriptors.flatMap(({ id, kind }) => {
      const line = lines.find((each) => each.startsWith(`${reference(id)}: `))
      return line === undefined ? [] : [{ kind, line }]
    })
    expect(new Set(printed.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    for (const { kind, line } of printed) expect(line.includes(kindName(kind))).toBe(kind !== 'restated')
  })

  test('every option reads as a sentence about the role', () => {
    const options = [...standard.indicators, ...standard.characteristics].flatMap(
      (question) => question.options,
    )
    for (const option of options) {
      // Either a verb in the third person, or a subject of its own.
      expect(option.text).toMatch(/^(?:\p{L}+s|The|It)\b/u)
    }
  })
})
