import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { classify } from '../../../src/domain/classify/classify.ts'
import type { Step } from '../../../src/domain/classify/types.ts'
import { recordSchema, type AssessmentRecord } from '../../../src/domain/record/schema.ts'
import type { Report, Words } from '../../../src/domain/report/types.ts'
import { runningTitle } from '../../../src/domain/report/words/running-title.ts'
import {
  characteristicsAt,
  type Given,
  couldBeHigher,
  couldBeLower,
  dimensionsAt,
  indicatorsAt,
  notEnoughKnown,
  recordAt,
  recordWith,
  streamsAt,
} from '../../builders/answers.ts'
import { supportedRecord } from '../../builders/evidence.ts'
import { questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { everyBlock, everySection, everyText } from './every-text.ts'
import { reportOf } from './whole-answers.ts'

const headings = (report: Report) => report.sections.map((section) => section.heading)
const text = (report: Report, id: string) => {
  const section = everySection(report).find((each) => each.id === id)
  if (!section) throw new Error(`The report has no section ‘${id}’.`)
  return everyText({ ...report, summary: '', sections: [section] }).join(' ')
}

describe('the report of each outcome', () => {
  test('indicated: in the order a committee reads, with annexes last', () => {
    const report = reportOf(recordAt(2))
    expect(headings(report)).toEqual([
      'Result',
      'Signatures',
      'The role',
      'Band profile',
      'What is indicated',
      'Reasons by dimension',
      'Distinguishing characteristics',
      'Why not SES Band\u00a03',
      'Why not SES Band\u00a01',
      'What is missing',
      'Secondary verification',
      'Duties against claims',
      'Checks',
      'Whole-of-standard check',
      'Recommendation of the assessor',
      'Review',
      'Decision of the delegate',
      'What was done, in order',
      'Annex A: sources and what rests on them',
      'Annex B: what would change the result',
      'Annex C: every answer',
      'Annex D: the text this report rests on',
      'Annex E: how the classification was made',
      'Annex F: record details',
    ])
    expect(report.summary).toBe(
      'The role is indicated at Senior Executive Service (SES) Band\u00a02 in the Delivery stream. The result is clear, the highest of 3\u00a0strengths.',
    )
  })

  test('at the highest band there is no band above to argue against', () => {
    expect(text(reportOf(recordAt(3)), 'case-above')).toContain('is the highest band')
    expect(text(reportOf(recordAt(3)), 'part-stream')).toContain(
      'a stream for a Band\u00a03 role is this tool’s reading',
    )
  })

  test('below the SES: names the Executive Level standard and where it is', () => {
    const report = reportOf(recordAt(0))
    expect(report.summary).toContain('below the Senior Executive Service (SES)')
    expect(text(report, 'result')).toMatch(/Executive Level classifications’ at http/)
    expect(headings(report)).toContain('Why not SES Band\u00a01')
    expect(everySection(report).map(({ id }) => id)).not.toContain('case-below')
  })

  test('not determined: names the answers that could settle it, and argues for no band', () => {
    const report = reportOf(recordAt(2, dimensionsAt(2, 2, 1, 1, notEnoughKnown)))
    expect(report.summary).toContain('The band is not determined.')
    expect(text(report, 'result')).toContain(
      'Answer first, in order of effect: ‘Impact of judgements’, ‘Independence’ and ‘Guidance and precedent’.',
    )
    expect(text(report, 'missing')).toMatch(
      /Answers to these could settle the band, .* Only together with others: Impact of judgements, /,
    )
    const ids = everySection(report).map(({ id }) => id)
    expect(ids).not.toContain('case-above')
    expect(ids).not.toContain('edges')
    expect(ids).toContain('reasons')
  })

  test.each([
    ['tied', streamsAt({ delivery: 2, regulatory: 2 }), /Delivery and Regulatory stand level at the top/],
    ['none', streamsAt({}), /No stream’s middle answer makes it a part of the role/],
    [
      'unknown',
      streamsAt({ delivery: 2, regulatory: notEnoughKnown }),
      /3\u00a0statements were answered ‘not enough known’ and could change .* does not say\. .*Regulatory: /,
    ],
  ])('stream not determined, %s: says why, and that the band does not depend on it', (_, answers, why) => {
    const report = reportOf(recordAt(2, answers))
    expect(report.summary).toContain('its stream is not determined')
    expect(text(report, 'part-stream')).toMatch(why)
    expect(text(report, 'part-stream')).toContain('the band does not depend on it')
  })

  test.each([
    [
      'one other',
      streamsAt({ delivery: 3, regulatory: 1 }),
      'The runner-up is Regulatory, at ‘a minor part’.',
    ],
    [
      'several',
      streamsAt({ delivery: 3, regulatory: 2, 'public-policy': 2 }),
      'The runners-up are Public Policy and Regulatory, each at ‘a major part’.',
    ],
    [
      'no other',
      streamsAt({ delivery: 3 }),
      'Every other stream stands at ‘not part of the role’, so none is a secondary stream.',
    ],
  ])('what stands next to the stream is told in the words of the scale: %s', (_, answers, sentence) => {
    const told = text(reportOf(recordAt(2, answers)), 'part-stream')
    expect(told).toContain(sentence)
    expect(told).not.toContain('step')
  })

  test('a stream whose middle answer is not certain is the highest in every case', () => {
    const open = {
      ...streamsAt({ delivery: 3 }),
      'contribution-delivery-1': notEnoughKnown,
      'contribution-delivery-2': 'major',
    }
    expect(text(reportOf(recordAt(2, open)), 'part-stream')).toContain(
      'could be ‘a major part’ or ‘the main reason the role exists’. In every case it is the highest of the 4 streams.',
    )
  })

  test('incomplete: an incomplete draft that says what is unanswered and finds nothing', () => {
    const report = reportOf(recordWith({ leads: 2, reach: 2 }))
    expect(report.notices).toEqual(['Incomplete draft'])
    expect(report.summary).toContain('29 of its 31 questions are unanswered')
    expect(text(report, 'missing')).toContain(
      'Leadership and accountability: Whose direction it sets and What it answers for',
    )
    expect(everySection(report).map(({ id }) => id)).not.toContain('reasons')
    expect(text(report, 'annex-answers')).toContain('Not answered')
    expect(text(report, 'annex-record')).toContain('No, this is an incomplete draft')
  })
})

describe('what every report says', () => {
  test('of the standard used it names the Rules, and sends nobody to an annex', () => {
    const told = text(reportOf(recordAt(2)), 'indicated')
    expect(told).toContain('Rule 9(2A) is one of the Public Service Classification Rules 2000.')
    expect(told).not.toContain('annex')
  })

  test('no section has the heading of the one that it stands in', () => {
    for (const { heading, sections = [] } of everySection(reportOf(recordAt(2))))
      for (const inner of sections) expect(heading.toLowerCase()).not.toContain(inner.heading.toLowerCase())
  })

  test('of the role it tells what is asked of it, and not what an earlier choice left behind', () => {
    const left = {
      presentClassification: 'other',
      presentClassificationOther: 'Chief of Division Grade\u00a02',
      duration: 'ongoing',
      durationDetail: 'Until June',
    } as const
    const told = (role: object) => text(reportOf(recordAt(2, {}, { role: { ...left, ...role } })), 'role')
    expect(told({ status: 'filled' })).toContain('Other, Chief of Division Grade\u00a02')
    expect(told({ status: 'new' })).not.toMatch(/Chief of Division|Present classification/)
    expect(told({ status: 'filled', presentClassification: 'ses-1' })).not.toContain('Chief of Division')
    expect(told({ duration: 'time-limited' })).toContain('For a limited time, Until June')
    expect(told({ status: 'filled' })).not.toContain('Until June')
  })

  const report = reportOf(
    recordAt(2, {}, { role: { methodologyApplied: 'yes', methodologyReference: 'File 7' } }),
  )

  test('on its first page: that it advises, whose method it is, and whether the 2013 methodology was applied', () => {
    const first = text(report, 'result')
    expect(first).toContain('The agency head, or the delegate, decides.')
    expect(first).toContain('the person and the pay were left out')
    expect(first).toContain('not the Commission’s 2013 SES Evaluation Methodology')
    expect(first).toContain('(reference: File 7)')
  })

  test('on its first page: what was not known, the standard’s own text, the checks and the changes', () => {
    const unknown = supportedRecord(recordAt(2, { setting: notEnoughKnown, knowledge: notEnoughKnown }))
    const told = text(reportOf(unknown), 'result')
    expect(told).toContain(
      'Of the 18 judgements (15 indicators and 3 characteristics), 2 were ‘not enough known’.',
    )
    expect(told).toMatch(
      /On the 3 dimensions that rest on the standard’s own text, taken alone, the result could/,
    )
    expect(told).toContain('None, and none had to be explained.')
    expect(told).not.toContain('changed after')

    const change = { before: {}, after: {}, reason: '', when: '2026-03-02T10:30:00Z' }
    const changed = z.parse(recordSchema, {
      ...supportedRecord(recordAt(2, dimensionsAt(2, 2, 2, 0, 2))),
      changes: ['reach', 'reach', 'breadth'].map((question) => ({ ...change, question })),
    })
    const later = text(reportOf(changed), 'result')
    expect(later).toContain('One: ‘A dimension far below the band’ (')
    expect(later).toContain('2\u00a0answers were changed after the result was first seen.')
    expect(text(reportOf(recordAt(0)), 'result')).toContain('none was ‘not enough known’')
  })

  test('of a record opened from a result code: that what was changed before is not known', () => {
    const opened = reportOf({ ...recordAt(2), openedFromCode: '2026-03-02T09:00:00Z' })
    const since =
      /Opened from a result code on 2\u00a0March\u00a02026 at .* Changes made before that are not known\./
    expect(text(opened, 'history')).toMatch(since)
    expect(text(opened, 'history')).not.toContain('was not used')
    expect(text(opened, 'annex-record')).toMatch(/Changes made before that are not known\./)
    expect(text(opened, 'result')).toContain('what was changed before that is not known')
  })

  test('of the role, in full words what is not provided', () => {
    const told = text(reportOf(recordAt(2)), 'role')
    expect(told).toContain('whether new, vacant, changed or filled')
    expect(told).toContain('whether ongoing')
    expect(told).toContain('supervisor’s level')
    expect(told).not.toMatch(/(?:: |; )(?:position|duties|reports to|status);/)
  })

  test('the release, as the release describes itself, and its review', () => {
    const { description } = standard.release
    expect(description).toMatch(
      /^The 2012 standard; page dated 2\s+September\s+2015; text fixed by rule\s9\(2A\) not compared$/,
    )
    expect(text(report, 'indicated')).toContain(description)
    expect(text(report, 'part-release')).toContain(description)
    expect(text(report, 'part-release')).toContain('22\u00a0November\u00a02027')
  })

  test('the result code, on the first page and with the record', () => {
    expect(text(report, 'result')).toContain(report.resultCode)
    expect(text(report, 'annex-record')).toContain(report.resultCode)
  })

  test('the marking as chosen, or that none is', () => {
    expect(report).toMatchObject({ marking: 'Protective marking not chosen', markingChosen: false })
    const marked = reportOf(recordAt(2, {}, { role: { marking: 'OFFICIAL: Sensitive' } }))
    expect(marked).toMatchObject({ marking: 'OFFICIAL: Sensitive', markingChosen: true })
  })

  test('of a worked example, that it is not a real role', () => {
    expect(reportOf({ ...recordAt(2), example: 'a-case' }).notices).toEqual(['Not a real role'])
  })
})

test('the key of the band profile names the marks that are drawn, and no others', () => {
  const keyOf = (record: AssessmentRecord) => {
    const profile = everyBlock(reportOf(record)).find((block) => block.type === 'band-profile')
    return profile?.type === 'band-profile' ? profile.legend.map(({ mark }) => mark) : []
  }
  const ownScales = standard.dimensions.filter(({ ownScale }) => ownScale)
  const unknown = Object.fromEntries(
    ownScales.flatMap(({ indicators }) => indicators.map(({ id }) => [id, notEnoughKnown])),
  )
  expect(keyOf(recordAt(2))).toEqual(['dimension', 'own-scale', 'indicator'])
  expect(keyOf(recordAt(2, { leads: couldBeHigher(2) }))).toContain('possible')
  expect(keyOf(recordAt(2, unknown))).toEqual(['dimension', 'indicator', 'possible'])
})

describe('what a person wrote', () => {
  const passages = (record: AssessmentRecord) =>
    everyBlock(reportOf(record)).flatMap((block) => {
      if (block.type === 'passages') return block.items
      return block.type === 'reasons' ? block.items.flatMap((reason) => reason.notes) : []
    })

  test('is printed as written, in its paragraphs', () => {
    const record = recordAt(
      2,
      { leads: { answer: 2, note: 'First.\n\nSecond.' } },
      { role: { duties: 'Leads <b>all</b>.' } },
    )
    expect(passages(record)).toContainEqual({ label: 'Note', paragraphs: ['First.', 'Second.'] })
    expect(passages(record)).toContainEqual({ label: 'Group of duties', paragraphs: ['Leads <b>all</b>.'] })
  })

  test('explains a check, which is then no longer open', () => {
    const answers = { ...dimensionsAt(2, 2, 2, 0, 2), ...characteristicsAt(2, 2, 2) }
    const key = 'dimension-far-below:job-context-environment:band-2'
    expect(text(reportOf(recordAt(2, answers)), 'checks')).toContain('(open)')
    const explained = supportedRecord(
      recordAt(2, answers, { explanations: { [key]: 'The field is settled.' } }),
    )
    expect(text(reportOf(explained), 'checks')).toContain('It is explained.')
    expect(passages(explained)).toContainEqual({
      label: 'Explained because',
      paragraphs: ['The field is settled.'],
    })
    const earlier = recordAt(2, answers, { explanations: { [key.replace('2', '3')]: 'For another band.' } })
    expect(text(reportOf(earlier), 'checks')).toContain('(open)')
    expect(passages(earlier)).toContainEqual({
      label: 'Written for an earlier result',
      paragraphs: ['For another band.'],
    })
  })

  test.each([
    ['fits', 'Read as Regulatory, the role fits SES Band\u00a02.'],
    ['reads-lower', 'Read as Regulatory, the role reads lower than SES Band\u00a02.'],
    ['reads-higher', 'Read as Regulatory, the role reads higher than SES Band\u00a02.'],
  ])('a verification that holds: %s', (reading, sentence) => {
    const against = { band: 2, stream: 'delivery' }
    const record = recordAt(2, streamsAt({ delivery: 3, regulatory: 2 }), {
      verification: { regulatory: { reading, why: 'As it is.', against } },
    })
    expect(text(reportOf(record), 'verification')).toContain(sentence)
  })

  test('a verification that no longer fits the result is to redo, and keeps its words', () => {
    const against = { band: 1, stream: 'delivery' }
    const record = recordAt(2, streamsAt({ delivery: 3, regulatory: 2 }), {
      verification: { regulatory: { reading: 'reads-lower', why: 'It only advises.', against } },
    })
    const told = text(reportOf(record), 'verification')
    expect(told).toContain('Regulatory: to redo.')
    expect(told).toContain('SES Band\u00a01 in the Delivery stream')
    expect(passages(record)).toContainEqual({ label: 'Why', paragraphs: ['It only advises.'] })
  })

  test('answers changed after the result was seen are told with before, after, reason and moment', () => {
    const record = z.parse(recordSchema, {
      ...recordAt(2, { reach: couldBeLower(2) }),
      resultSeen: { first: '2026-03-02T10:00:00Z', last: '2026-03-02T11:00:00Z' },
      showAsIGo: { on: false, firstUsed: '2026-03-02T09:30:00Z' },
      changes: [
        {
          question: 'reach',
          before: { option: 'reach-3', firmness: 'firm' },
          after: { option: 'reach-2', firmness: 'could-be-lower' },
          reason: 'The function is shared.',
          when: '2026-03-02T10:30:00Z',
        },
      ],
    })
    const told = text(reportOf(record), 'history')
    expect(told).toContain('The result was first seen on 2\u00a0March\u00a02026 at 10:00\u00a0am')
    expect(told).toContain('‘Show as I go’ was used')
    expect(told).toContain('One change was made')
    expect(told).toMatch(
      /‘Reach of the function’, changed on .* from ‘.*’ \(firm\) to ‘.*’ \(could be one level lower\)\./,
    )
  })
})

describe('what would change the result', () => {
  const names = (steps: readonly Step[]) =>
    steps.map(({ question }) => standard.indicators.find(({ id }) => id === question)?.name ?? question)
  const edgesOf = (record: AssessmentRecord) => {
    const classification = classify(standard, record)
    if (classification.outcome !== 'indicated') throw new Error('This record should have a band.')
    return classification.edges
  }

  test('a single step: how many there are, and each in the table', () => {
    const record = recordAt(2, indicatorsAt(2, 2, 1, 2, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1))
    const { size, edges } = edgesOf(record)
    expect(size).toBe('single')
    const told = text(reportOf(record), 'edges')
    expect(told).toContain(`${edges.length}\u00a0one-level steps in a single answer would change the result.`)
    for (const { steps } of edges) for (const name of names(steps)) expect(told).toContain(name)
  })

  test('pairs: every one is in the table, in rows that share their second steps', () => {
    const record = recordAt(2, indicatorsAt(2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2, 1, 1, 1, 1))
    const { size, edges } = edgesOf(record)
    expect(size).toBe('pair')
    const report = reportOf(record)
    expect(text(report, 'edges')).toContain(`${edges.length}\u00a0pairs of one-level steps would.`)

    const table = everySection(report)
      .find(({ id }) => id === 'edges')
      ?.blocks.find((block) => block.type === 'table')
    const rows = table?.type === 'table' ? table.groups.flatMap((group) => group.rows) : []
    const linked = (words: Words | undefined) => (words ?? []).flatMap((run) => run.question ?? [])
    const pairs = rows.flatMap(([first, second]) =>
      linked(first).flatMap((one) => linked(second).map((other) => `${one} ${other}`)),
    )
    expect(pairs.toSorted()).toEqual(
      edges.map(({ steps }) => steps.map(({ question }) => question).join(' ')).toSorted(),
    )
  })

  test('where nothing would, that is said', () => {
    expect(text(reportOf(recordAt(2)), 'edges')).toContain(
      'No one-level step in any answer, or in any 2\u00a0answers, would change the result.',
    )
  })
})

describe('what is missing', () => {
  const missing = (record: AssessmentRecord) => text(reportOf(record), 'missing')

  test('one answer that could settle the band is told in a sentence', () => {
    const one = indicatorsAt(2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, notEnoughKnown)
    expect(missing(recordAt(2, one))).toContain(
      'An answer to ‘Guidance and precedent’ alone could settle the band.',
    )
  })

  test('an answer that lacks only how firm it is, is listed as such', () => {
    const record = recordWith({ leads: 2, reach: 2 })
    const option = record.answers[questionId('reach')]?.option
    const unsaid = {
      ...record,
      answers: { ...record.answers, [questionId('reach')]: option ? { option } : {} },
    }
    expect(missing(unsaid)).toContain('Reach of the function (say how firm it is)')
    expect(missing(record)).not.toContain('say how firm')
    expect(text(reportOf(unsaid), 'annex-answers')).toContain('Not said yet')
  })

  test('a characteristic not known could change the strength, where nothing else holds it', () => {
    const two = characteristicsAt(2, notEnoughKnown, notEnoughKnown)
    expect(missing(recordAt(2, two))).toMatch(
      /Answering ‘.*’ and ‘.*’ could change the strength of the result\./,
    )
    expect(missing(recordAt(2, { ...two, ...dimensionsAt(2, 2, 2, 0, 2) }))).toMatch(
      /could change whether the distinguishing characteristics agree with the band; the result would still be borderline\./,
    )
    // The doubt about the other two leaves it open, whatever the answer.
    expect(
      missing(recordAt(2, characteristicsAt(couldBeHigher(2), couldBeHigher(2), notEnoughKnown))),
    ).not.toContain('could change the strength')
    // The other two settle it.
    expect(missing(recordAt(2, characteristicsAt(2, 2, notEnoughKnown)))).not.toContain(
      'could change the strength',
    )
  })

  test('a statement not known could change the stream, or what stands next to it, or nothing', () => {
    const some = (standings: Readonly<Record<string, 0 | 2 | 3 | typeof notEnoughKnown>>) =>
      missing(recordAt(2, streamsAt(standings)))
    expect(some({ delivery: 2, regulatory: notEnoughKnown })).toContain('An answer could change the stream.')
    expect(missing(recordAt(2, { 'contribution-regulatory-1': notEnoughKnown }))).toContain(
      'No answer could change the stream.',
    )
    const open = {
      'contribution-regulatory-1': notEnoughKnown,
      'contribution-regulatory-2': 'major',
    }
    expect(missing(recordAt(2, open))).toContain('one could change the runner-up or the secondary streams')
  })
})

describe('the characteristics, where they are unsettled', () => {
  const told = (...given: readonly Given[]) => {
    const report = reportOf(recordAt(2, characteristicsAt(...given)))
    return { section: text(report, 'characteristics'), first: text(report, 'result') }
  }

  test('all reach the band, and what is open is whether they point above it', () => {
    const { section, first } = told(couldBeHigher(2), couldBeHigher(2), 2)
    expect(section).toMatch(
      /all 3 reach SES Band\u00a02\. The answers on .* and .* are not firm and leave open whether 2 of 3 stand higher\./,
    )
    expect(section).not.toContain('whether 2 of 3 reach')
    expect(first).toContain(
      'the answers on ‘Knowledge and expertise’ and ‘Accountabilities in the agency’ are not firm, which leaves open whether they point above the band. Were those answers firm at the level given, the result would be clear.',
    )
  })

  test('what is open is whether they reach the band', () => {
    const { section, first } = told(2, couldBeLower(2), 1)
    expect(section).toMatch(
      /only .* certainly reaches SES Band\u00a02\. The answer on .* is not firm and leaves open whether 2 of 3 reach SES Band\u00a02\./,
    )
    expect(section).not.toContain('stand higher')
    expect(first).toContain(
      'the answer on ‘Accountabilities in the agency’ is not firm, which leaves open whether they reach the band. Were that answer firm at the level given, the result would be clear.',
    )
  })

  test('both are open', () => {
    const { section, first } = told(notEnoughKnown, notEnoughKnown, 2)
    expect(section).toMatch(
      /are not known and leave open whether 2 of 3 reach SES Band\u00a02 and whether 2 of 3 stand higher\./,
    )
    expect(first).toContain(
      'leaves open whether they reach the band, and whether they point above it. With those answers known and firm, the result could be clear.',
    )
  })

  test('doubt is not the only reason where the best judgements point below', () => {
    const { section, first } = told(couldBeHigher(1), couldBeHigher(1), 1)
    expect(section).toContain('none certainly reaches SES Band\u00a02.')
    expect(first).toContain('leaves open whether they reach the band.')
    expect(first).not.toContain('the result would be')
  })
})

test('a long title is cut at a word in the head of the pages, so that it leaves the marking its place', () => {
  const title = 'Executive General Manager, Compliance and Enforcement'
  const report = reportOf(recordAt(2, {}, { role: { title } }))
  expect(report.title).toBe(title)
  expect(report.runningTitle).toBe('Executive General Manager, Compliance and…')
  expect(reportOf(recordAt(2, {}, { role: { title: 'x'.repeat(60) } })).runningTitle).toBe(
    `${'x'.repeat(47)}…`,
  )
  // Print has two lines for it.
  expect(runningTitle(title, 2)).toBe(title)
  expect(runningTitle(title.repeat(2), 2).length).toBeLessThanOrEqual(2 * 48)
  expect(runningTitle(title.repeat(2), 2)).toMatch(/ General Manager…$/)
})
