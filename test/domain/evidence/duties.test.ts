import { describe, expect, it } from 'vitest'
import {
  dutiesOf,
  findLostTies,
  findUnsupportedClaims,
  findUnusedDuties,
} from '../../../src/domain/evidence/duties.ts'
import { tieDuty, untieDuty } from '../../../src/domain/record/change-duties.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { indicatorsAt, notEnoughKnown, recordAt } from '../../builders/answers.ts'
import { at, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { everySection, everyText } from '../report/every-text.ts'
import { reportOf } from '../report/whole-answers.ts'

const leads = questionId('leads')
const reach = questionId('reach')
const duties = 'Leads a branch.\nAdvises the Minister.\nSigns grants.'
const bare = recordAt(2, {}, { role: { duties } })
const tied = tieDuty(
  tieDuty(tieDuty(bare, 'Leads a branch.', leads, true, at(1)), 'Leads a branch.', reach, true, at(2)),
  'Signs grants.',
  reach,
  true,
  at(3),
)

describe('tying a sentence', () => {
  it('keeps each tie by its sentence, and can be saved', () => {
    expect(tied.dutyTies).toEqual([
      { sentence: 'Leads a branch.', questions: ['leads', 'reach'] },
      { sentence: 'Signs grants.', questions: ['reach'] },
    ])
    expect(tied.sequence).toBe(bare.sequence + 3)
    expect(readRecord(tied)).toEqual({ ok: true, record: tied })
  })

  it('is no change where it is so already', () => {
    expect(tieDuty(tied, 'Signs grants.', reach, true, at(4))).toBe(tied)
    expect(tieDuty(tied, 'Signs grants.', leads, false, at(4))).toBe(tied)
    expect(untieDuty(tied, 'Advises the Minister.', at(4))).toBe(tied)
  })

  it('is taken back one by one, or all at once', () => {
    const fewer = tieDuty(tied, 'Leads a branch.', leads, false, at(4))
    expect(fewer.dutyTies).toContainEqual({ sentence: 'Leads a branch.', questions: ['reach'] })
    const none = tieDuty(fewer, 'Leads a branch.', reach, false, at(5))
    expect(none.dutyTies).toEqual([{ sentence: 'Signs grants.', questions: ['reach'] }])
    expect(untieDuty(none, 'Signs grants.', at(6)).dutyTies).toEqual([])
  })
})

describe('duties against claims', () => {
  it('has every sentence with what it is tied to, and those that no answer uses', () => {
    expect(dutiesOf(tied)).toEqual([
      { sentence: 'Leads a branch.', questions: ['leads', 'reach'] },
      { sentence: 'Advises the Minister.', questions: [] },
      { sentence: 'Signs grants.', questions: ['reach'] },
    ])
    expect(findUnusedDuties(tied)).toEqual(['Advises the Minister.'])
    expect(findLostTies(tied)).toEqual([])
  })

  it('counts a sentence as used that a statement of the contribution rests on, and claims stay as they were', () => {
    const stated = tieDuty(tied, 'Advises the Minister.', questionId('contribution-delivery-1'), true, at(4))
    expect(findUnusedDuties(stated)).toEqual([])
    expect(findUnsupportedClaims(standard, stated)).toEqual(findUnsupportedClaims(standard, tied))
  })

  it('keeps the ties of a sentence that stays, and lists those of one that is gone', () => {
    const edited = { ...tied, role: { ...tied.role, duties: 'Leads 2 branches. Signs grants.' } }
    expect(dutiesOf(edited)).toEqual([
      { sentence: 'Leads 2 branches.', questions: [] },
      { sentence: 'Signs grants.', questions: ['reach'] },
    ])
    expect(findLostTies(edited)).toEqual([{ sentence: 'Leads a branch.', questions: ['leads', 'reach'] }])
    // What is gone supports nothing.
    expect(findUnsupportedClaims(standard, edited)).toContain('leads')
    expect(findUnsupportedClaims(standard, edited)).not.toContain('reach')
  })

  it('finds the claims above level 0 that no duty supports', () => {
    const record = recordAt(
      1,
      { leads: 0, reach: 2, setting: notEnoughKnown, knowledge: 0 },
      { role: { duties } },
    )
    const claims = findUnsupportedClaims(standard, record)
    expect(claims).toContain('reach')
    expect(claims).toContain('direction')
    expect(claims).toContain('innovation')
    for (const none of ['leads', 'setting', 'knowledge', 'main-contribution'])
      expect(claims).not.toContain(none)
    const supported = tieDuty(record, 'Signs grants.', reach, true, at(1))
    expect(findUnsupportedClaims(standard, supported)).toEqual(claims.filter((id) => id !== reach))
  })
})

describe('the section of the report', () => {
  const section = (record: typeof tied) => {
    const report = reportOf(record)
    const found = everySection(report).filter(({ id }) => id === 'duties')
    return everyText({ ...report, summary: '', sections: found }).join('\n')
  }

  it('says where nothing was tied', () => {
    expect(section(bare)).toContain('No sentence of the duties was tied to an answer.')
  })

  it('lists claims without a duty, duties without a claim, and ties without a sentence', () => {
    const told = section({ ...tied, role: { ...tied.role, duties: `${duties.slice(16)}\nPlans.` } })
    expect(told).toContain('Of the 3\u00a0sentences of the duties, one is tied to an answer.')
    expect(told).toMatch(
      /17\u00a0answers above the lowest level have no duty behind them: ‘What it leads’, ‘Whose/,
    )
    expect(told).toContain('No answer uses these duties:\n‘Advises the Minister’\n‘Plans’')
    expect(told).toContain('‘Leads a branch’, for ‘What it leads’ and ‘Reach of the function’')
  })

  it('says where every claim has a duty', () => {
    const lowest = tieDuty(
      recordAt(0, { reach: 1 }, { role: { duties } }),
      'Signs grants.',
      reach,
      true,
      at(1),
    )
    expect(section(lowest)).toContain('A duty supports every answer above the lowest level.')
    const two = recordAt(0, { ...indicatorsAt(), leads: 1, reach: 1 }, { role: { duties: 'Leads.' } })
    const one = tieDuty(two, 'Leads.', leads, true, at(1))
    expect(section(one)).toContain(
      'One answer above the lowest level has no duty behind it: ‘Reach of the function’.',
    )
  })
})
