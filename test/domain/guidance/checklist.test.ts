/** The guidance, role by role: what applies and when, against what was worked out by hand. */
import { describe, expect, it } from 'vitest'
import { buildChecklist, type ChecklistEntry } from '../../../src/domain/guidance/checklist.ts'
import { readFacts } from '../../../src/domain/guidance/facts.ts'
import { guidance } from '../../builders/guidance.ts'
import { situations, type Situation } from './situations.ts'

function checklistOf({ band, answers }: Pick<Situation, 'band' | 'answers'>) {
  return buildChecklist(guidance, readFacts(guidance, band, answers))
}

function entriesOf(situation: Pick<Situation, 'band' | 'answers'>): readonly ChecklistEntry[] {
  return checklistOf(situation).stages.flatMap(({ entries }) => entries)
}

const datesOf = (entries: readonly ChecklistEntry[]) =>
  Object.fromEntries(
    entries.flatMap(({ item, due }) => (due?.state === 'reckoned' ? [[item.id, due.on]] : [])),
  )

const waitingIn = (entries: readonly ChecklistEntry[]) =>
  entries.filter(({ due }) => due?.state === 'wanting').map(({ item }) => item.id)

describe('what must happen next', () => {
  it.each(situations)('for $name', (situation) => {
    const entries = entriesOf(situation)
    expect(entries.map(({ item }) => item.id).toSorted()).toEqual([...situation.items].toSorted())
    expect(datesOf(entries)).toEqual(situation.dates ?? {})
    expect(waitingIn(entries).toSorted()).toEqual([...(situation.waiting ?? [])].toSorted())
  })

  it('is worked out for at least 60 roles, each another one', () => {
    expect(situations.length).toBeGreaterThanOrEqual(60)
    expect(new Set(situations.map(({ name }) => name)).size).toBe(situations.length)
  })

  it('has every item in some role, and no item in every one', () => {
    const uses = (id: string) => situations.filter(({ items }) => items.includes(id)).length
    expect(guidance.items.filter(({ id }) => uses(id) === 0).map(({ id }) => id)).toEqual([])
    expect(guidance.items.filter(({ id }) => uses(id) === situations.length)).toEqual([])
  })

  it('has every date reckoned in some role, and every question answered in some', () => {
    const reckoned = new Set(situations.flatMap(({ dates = {} }) => Object.keys(dates)))
    expect(guidance.items.filter(({ id, due }) => due && !reckoned.has(id)).map(({ id }) => id)).toEqual([])
    const answered = new Set(situations.flatMap(({ answers }) => Object.keys(answers)))
    expect(guidance.conditions.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('represents every section of the source', () => {
    const sections = new Set(situations.flatMap((each) => entriesOf(each).map(({ section }) => section)))
    expect([...sections].toSorted()).toEqual(guidance.release.sections.map(({ name }) => name).toSorted())
  })

  it('stands in the order of the content, stage by stage', () => {
    const order = guidance.items.map(({ id }) => id)
    for (const situation of situations) {
      const ids = entriesOf(situation).map(({ item }) => item.id)
      expect(ids).toEqual(order.filter((id) => ids.includes(id)))
    }
  })
})

describe('the checklist of one role at each band', () => {
  const answers = {
    'role-state': 'vacant',
    filling: 'select',
    tenure: 'ongoing',
    'advertise-on': '2026-03-31',
  }
  const ids = (band: 0 | 1 | 2 | 3 | null) => entriesOf({ band, answers }).map(({ item }) => item.id)

  it('is the same at Bands 1 and 2, and longer by one at Band 3', () => {
    expect(ids(1)).toEqual(ids(2))
    expect(ids(3).filter((id) => !ids(2).includes(id))).toEqual(['band-3-notice'])
    expect(ids(3).indexOf('band-3-notice')).toBe(ids(3).indexOf('public-notice') - 1)
  })

  it('is empty below the SES and while there is no band, and says for the second that it waits', () => {
    expect(ids(0)).toEqual([])
    expect(ids(null)).toEqual([])
    expect(checklistOf({ band: 0, answers }).waitsForBand).toBe(false)
    expect(checklistOf({ band: null, answers }).waitsForBand).toBe(true)
  })
})

describe('what is not answered yet', () => {
  const openIn = (band: 0 | 1 | 2 | 3 | null, answers: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      checklistOf({ band, answers }).open.map(({ condition, items }) => [
        condition.id,
        items.map(({ id }) => id),
      ]),
    )

  it('is named with what its answer could add', () => {
    expect(openIn(1, { filling: 'select', tenure: 'ongoing', 'role-state': 'new' })['conflict']).toEqual([
      'conflict-member',
      'conflict-chair',
    ])
  })

  it('is only what is asked: behind an open question stand those that it opens', () => {
    const open = openIn(1, { 'role-state': 'new' })
    expect(Object.keys(open)).toEqual(['filling'])
    expect(open['filling']).toContain('representative-replace')
    expect(open['filling']).not.toContain('reduction-grounds')
  })

  it('leaves out a question that can add nothing any more', () => {
    const open = openIn(1, {
      filling: 'select',
      tenure: 'ongoing',
      'lowest-secretary-point': '400000',
      'role-state': 'new',
    })
    expect(open['remuneration']).toEqual(['pay-agreement'])
    expect(open).not.toHaveProperty('lowest-secretary-point')
    expect(open).not.toHaveProperty('term-end')
  })

  it('is empty where all that matters is answered', () => {
    expect(openIn(2, { filling: 'none', 'role-state': 'new' })).toEqual({})
  })

  it('counts an answer that cannot be read as none', () => {
    const open = openIn(1, {
      filling: 'select',
      'role-state': 'new',
      conflict: 'perhaps',
      remuneration: 'a lot',
    })
    expect(open).toHaveProperty('conflict')
    expect(open).toHaveProperty('remuneration')
  })
})
