import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeDecision } from '../../../src/domain/record/decide.ts'
import { isFinal } from '../../../src/domain/record/final.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { recordAt } from '../../builders/answers.ts'
import { at } from '../../builders/record.ts'
import { supportedRecord } from '../../builders/evidence.ts'
import { closedAs, decidedAs, openedFor, recommendedAt } from '../../builders/steps.ts'
import { renderApp } from '../../app/render-app.tsx'

const place = '/assessment/built/decision'
const role = {
  title: 'Head of Rivers',
  agency: 'Department of Invented Waterways',
  primaryPurpose: 'Leads the branch for rivers.',
  marking: 'OFFICIAL',
  duties: 'Leads the branch.',
  assessor: 'A. Drafter',
} as const
const supported = supportedRecord(recordAt(2, {}, { role }))
const recommended = recommendedAt(supported)

const press = (name: string) => screen.getByRole('button', { name })
const problems = async () =>
  within(await screen.findByRole('alert', { name: 'There is a problem' }))
    .getAllByRole('link')
    .map((link) => link.textContent)

function write(fields: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(fields))
    fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } })
}

function date(legend: string, [day, month, year]: readonly [string, string, string]) {
  const parts = within(screen.getByRole('group', { name: legend }))
  for (const [name, value] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const)
    fireEvent.input(parts.getByRole('textbox', { name }), { target: { value } })
}

describe('the decision', () => {
  test.each([
    ['The recommendation comes first', supported, 'Go to the recommendation'],
    // On the result as it is.
    [
      'The recommendation comes first',
      { ...recommended, answers: recordAt(3).answers },
      'Go to the recommendation',
    ],
    ['The review ends first', openedFor(recommended, 'ordinary'), 'Go to the review'],
    [
      'The description of the role comes first',
      recommendedAt(supportedRecord(recordAt(2))),
      'Go to the form about the role',
    ],
    [
      'The protective marking comes first',
      { ...recommended, role: { ...recommended.role, marking: '' as const } },
      'Go to the form about the role',
    ],
  ])('waits: %s', async (heading, record, link) => {
    const { goTo, recordOf } = await renderApp(place, [record])
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument()
    await goTo(`${place}/check`)
    expect(screen.getByRole('link', { name: link })).toBeInTheDocument()
    expect(recordOf('built').resultSeen).toBeUndefined()
  })

  test('asks for what a decision needs, and for reasons only where they are wanted', async () => {
    const { user } = await renderApp(place, [recommended])
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Group of duties' })).toHaveValue('Leads the branch.')
    date('Date of the decision', ['', '', ''])
    date('Date of review (optional)', ['31', '2', '2027'])
    await user.click(press('Continue'))
    expect(await problems()).toEqual([
      'Enter the name of the delegate',
      'Enter the position of the delegate',
      'Select the classification that is allocated',
      'Enter the power relied on',
      'Enter the date of the decision',
      'Enter the date of review as a real date from 1900 on, such as 22 11 2026',
    ])
    await user.click(screen.getByRole('radio', { name: /^SES.Band.1$/ }))
    expect(screen.getByRole('region', { name: 'This decision needs reasons' })).toHaveTextContent('departs')
    await user.click(press('Continue'))
    expect(await problems()).toContain('Enter the reasons for the decision')
  })

  test('is not dated before the step that it follows', async () => {
    const { user } = await renderApp(place, [
      { ...recommended, role: { ...recommended.role, assessedOn: '2026-03-02' } },
    ])
    const tooEarly =
      'The date of the decision must be 2 March 2026 or later: that is the date of the assessment'
    date('Date of the decision', ['1', '3', '2026'])
    await user.click(press('Continue'))
    expect((await problems()).map((problem) => problem?.replaceAll('\u00a0', ' '))).toContain(tooEarly)
    date('Date of the decision', ['2', '3', '2026'])
    await user.click(press('Continue'))
    expect((await problems()).join()).not.toContain('must be')
  })

  test('tells why one classification, whose power, and what a reduction needs', async () => {
    const filled = {
      ...recommended,
      role: { ...recommended.role, status: 'filled', presentClassification: 'ses-2' } as const,
    }
    const { user } = await renderApp(place, [filled])
    expect(screen.getByText(/Rule.9\(4\)/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Power relied on' })).toHaveAccessibleDescription(
      /Nothing in this tool rests on the Classification Rules now in force/,
    )
    await user.click(screen.getByRole('radio', { name: /^SES.Band.2$/ }))
    expect(screen.queryByRole('region', { name: /A lower classification/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /^SES.Band.1$/ }))
    expect(screen.getByRole('region', { name: /A lower classification/ })).toHaveTextContent(
      /section.23\(4\)/,
    )
  })

  test('is checked on a page of its own, then made, and makes the record final', async () => {
    const { user, recordOf, place: where, goTo, passDays } = await renderApp(place, [recommended])
    write({
      'Name of the delegate': 'C. Delegate',
      'Position of the delegate': 'Deputy Secretary',
      'Power relied on': 'Delegation 14',
      'Conditions (optional)': 'The grants move first.',
      'Peers’ roles (optional)': 'None.',
    })
    await user.click(screen.getByRole('radio', { name: /^SES.Band.2$/ }))
    await user.click(press('Continue'))
    expect(where()).toBe(`${place}/check`)
    await screen.findByRole('heading', { level: 1, name: 'Check the decision before you make it' })
    expect(screen.getByText('Delegation 14')).toBeVisible()
    expect(isFinal(recordOf('built'))).toBe(false)
    // It carries the day on which it is made, not the one on which its draft was begun.
    await goTo(place)
    passDays(4)
    await goTo(`${place}/check`)
    expect(screen.getByText('6 March 2026')).toBeVisible()
    await user.click(press('Make the decision'))
    await screen.findByRole('heading', { level: 1, name: 'The decision is made' })
    expect(recordOf('built')).toMatchObject({
      decision: {
        band: 2,
        duties: 'Leads the branch.',
        power: 'Delegation 14',
        on: '2026-03-06',
        conditions: 'The grants move first.',
        neighbours: { peers: 'None.' },
        against: { outcome: 'indicated', band: 2, stream: 'delivery' },
      },
    })
    expect(recordOf('built').acts.at(-1)).toMatchObject({
      act: 'decided',
      by: 'C. Delegate, Deputy Secretary',
      said: 'SES Band\u00a02 allocated.',
    })
    expect(isFinal(recordOf('built'))).toBe(true)
  })

  test('is checked in sight of the result, and the record notes that, whichever page is opened first', async () => {
    const draft = {
      delegate: 'C. Delegate',
      delegateRole: 'Deputy Secretary',
      band: 2,
      duties: 'Leads the branch.',
      power: 'Delegation 14',
      on: '2026-03-02',
    } as const
    const { recordOf } = await renderApp(`${place}/check`, [writeDecision(recommended, draft, at(50))])
    expect(screen.getByRole('button', { name: 'Make the decision' })).toBeVisible()
    expect(recordOf('built').resultSeen).toBeDefined()
  })

  test('is not checked before it is complete', async () => {
    await renderApp(`${place}/check`, [recommended])
    expect(screen.getByRole('heading', { name: 'The decision is not complete' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Make the decision' })).not.toBeInTheDocument()
  })
})

describe('a final record', () => {
  const final = decidedAs(closedAs(openedFor(recommended, 'ordinary'), 'recommended'))

  test('can only be read', async () => {
    const { goTo, recordOf } = await renderApp('/assessment/built', [final])
    await screen.findByRole('heading', { name: 'Read' })
    expect(screen.queryByRole('link', { name: 'The role' })).not.toBeInTheDocument()
    for (const closed of ['role', 'question/leads', 'result', 'recommendation', 'review', 'decision/check']) {
      await goTo(`/assessment/built/${closed}`)
      await screen.findByRole('heading', { name: 'This record is final' })
    }
    await goTo('/assessment/built/report')
    await screen.findByRole('heading', { name: 'Decision of the delegate' })
    expect(fingerprintOf(recordOf('built'))).toBe(fingerprintOf(final))
  })

  test('is superseded by a new version, which links back and says who started it', async () => {
    const { user, recordOf, place: where, goTo } = await renderApp(place, [final])
    await user.click(press('Start a new version'))
    await screen.findByRole('link', { name: 'Enter who starts the new version' })
    write({ 'Who starts it': 'D. Assessor' })
    await user.dblClick(press('Start a new version'))
    const id = where()?.split('/').at(-1) ?? ''
    await screen.findByRole('heading', { name: 'Describe' })
    expect(id).toBe('made-1')
    expect(recordOf(id)).toMatchObject({
      supersedes: { id: 'built', fingerprint: fingerprintOf(final) },
      answers: final.answers,
      reviews: [],
      acts: [{ act: 'superseded-earlier', by: 'D. Assessor', when: expect.stringContaining('2026-03-02') }],
    })
    expect(recordOf('built')).toEqual(final)

    await goTo(place)
    expect(screen.queryByRole('button', { name: 'Start a new version' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the new version' })).toBeVisible()
    expect(() => recordOf('made-2')).toThrow('made-2')
  })
})
