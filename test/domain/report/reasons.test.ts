import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import { findDimension } from '../../../src/domain/classify/dimensions.ts'
import { ruleOf, sortIntervals } from '../../../src/domain/classify/rule.ts'
import type { ScaledFinding } from '../../../src/domain/classify/types.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import type { Reason, Report } from '../../../src/domain/report/types.ts'
import { descriptorsUsed } from '../../../src/domain/report/sections/annex-standard.ts'
import { wideningDoubts } from '../../../src/domain/report/widening-doubts.ts'
import { explainsLabel } from '../../../src/domain/report/words/reason.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { writeResultCode } from '../../../src/domain/record/result-code.ts'
import { linesOfBlock } from '../../../src/domain/report/lines.ts'
import { kindName, reference } from '../../../src/domain/report/words/kinds.ts'
import { dimensionsAt, notEnoughKnown, recordAt } from '../../builders/answers.ts'
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
        const marked = reasonsOf(reportOf(record)).filter((reason) => reason.explains === explainsLabel)
        expect(marked.map((reason) => reason.question).toSorted()).toEqual(explanation.toSorted())
      }),
      { numRuns: 40 },
    )
  })

  test('the mark claims one set that is enough, and tells of a lower answer where one is in it', () => {
    const told = (record: AssessmentRecord) => {
      const block = everySection(reportOf(record)).find(({ id }) => id === 'reasons')?.blocks[0]
      return block ? linesOfBlock(block).join(' ') : ''
    }
    const lower = 'A lower answer is among them because it keeps the band above away.'
    expect(told(recordAt(2))).toMatch(
      /are enough for the result, .* Other sets of answers may be enough too\./,
    )
    expect(told(recordAt(2))).not.toContain(lower)
    expect(told(recordAt(2, dimensionsAt(1, 1, 2, 3, 3)))).toContain(lower)
    expect(told(recordAt(2, dimensionsAt(2, 2, 1, 1, notEnoughKnown)))).not.toContain(explainsLabel)
  })

  test('a doubt is told where it widens the range of its dimension, alone or with others, and nowhere else', () => {
    const [dimension] = standard.dimensions
    if (!dimension) throw new Error('There is no dimension.')
    const rule = ruleOf(standard)
    const given = dimension.indicators.map(({ id, options }) => {
      const lowest = options.filter(
        ({ level }, index) => options.findIndex((each) => each.level === level) === index,
      )
      const firmnesses = standard.questionnaire.firmness.options.map(({ id: firmness }) => firmness)
      const scaled = lowest.flatMap(({ id: option }) => firmnesses.map((firmness) => ({ option, firmness })))
      return [...scaled, { option: standard.questionnaire.unknown.id }].map((answer) => [id, answer] as const)
    })
    const [first = [], second = [], third = []] = given
    const subsets = <Item>(items: readonly Item[]) =>
      items.reduce<readonly (readonly Item[])[]>(
        (found, item) => [...found, ...found.map((each) => [...each, item])],
        [[]],
      )
    for (const answers of first.flatMap((one) =>
      second.flatMap((two) => third.map((three) => [one, two, three])),
    )) {
      const finding = findDimension(rule, dimension, Object.fromEntries(answers))
      // The range with these doubts counted and every other one left out.
      const width = (doubted: readonly ScaledFinding[]) => {
        const [low, high] = sortIntervals(
          rule.dimension,
          finding.indicators.map((each) => (doubted.includes(each) ? each.possible : each.best)),
        )
        return high - low
      }
      const widening = finding.indicators.filter((each) =>
        subsets(finding.indicators.filter((other) => other !== each)).some(
          (others) => width([...others, each]) > width(others),
        ),
      )
      expect(wideningDoubts(finding)).toEqual(widening)
    }
  })

  test('an answer on a scale of this tool’s own that rests on a statement says where that was found', () => {
    const told = (record: AssessmentRecord) => {
      const block = everySection(reportOf(record)).find(({ id }) => id === 'reasons-job-context-environment')
        ?.blocks[0]
      return block ? linesOfBlock(block).join(' ') : ''
    }
    expect(told(recordAt(3))).toContain(
      'The answer on ‘Horizon or sensitivity’ rests on a statement found elsewhere in the standard.',
    )
    expect(told(recordAt(2))).not.toContain('elsewhere')
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
