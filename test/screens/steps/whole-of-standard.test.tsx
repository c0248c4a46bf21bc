import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dimensionsAt, notEnoughKnown, recordAt, recordWith } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { renderApp } from '../../app/render-app.tsx'

const place = '/assessment/built/whole-of-standard'
const against = (band: number | null, outcome = 'indicated') => ({ outcome, band, stream: 'delivery' })

const summary = () => screen.findByRole('alert', { name: 'There is a problem' })

describe('the whole-of-standard check', () => {
  test('gives the band to read beside its neighbours, each statement marked and led to its answer', async () => {
    await renderApp(place, [recordAt(2, { leads: 3 })])
    const dimension = within(screen.getByRole('region', { name: 'Leadership and accountability' }))
    expect(dimension.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'SES Band\u00a01',
      'SES Band\u00a02 Indicated',
      'SES Band\u00a03',
    ])
    const statement = dimension.getByText(/typically heads a division/)
    expect(statement).toHaveTextContent(/^Answered at a higher level/)
    expect(within(statement).getByRole('link', { name: 'What it leads' })).toHaveAttribute(
      'href',
      expect.stringContaining('/question/leads'),
    )
    // A Delivery role is asked a question on which a statement about specialists rests.
    const specialist = screen.getByText(/whole breadth of a recognised discipline/)
    expect(specialist).toHaveTextContent(/^Of another stream A professional or specialist role/)
    expect(within(specialist).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('/question/reach'),
    )
    const own = screen.getByRole('region', { name: 'Judgement and independence' })
    expect(own).toHaveTextContent('No statement could be read here.')
    expect(own).toHaveTextContent(/text on impact of judgements and independence was not found at any band/)
  })

  test('shows the official wording that the record carries, in its place', async () => {
    const dimension = standard.dimensions[0]?.id
    if (dimension === undefined) throw new Error('There is no dimension.')
    const texts = [{ band: 2 as const, dimension, text: 'As the agency’s copy has it.' }]
    const official = { source: 'The intranet', loadedAt: '2026-03-02T09:00:00Z', texts }
    await renderApp(place, [{ ...recordAt(2), official }])
    const region = screen.getByRole('region', { name: 'Leadership and accountability' })
    expect(within(region).getByText('As the agency’s copy has it.')).toBeVisible()
  })

  test('is kept as it is made, and leads on to the recommendation', async () => {
    const { user, recordOf, place: at } = await renderApp(place, [recordAt(2)])
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await user.click(screen.getByRole('radio', { name: /^I agree/ }))
    expect(recordOf('built').wholeOfStandard).toEqual({ view: 'agree', reasons: '', against: against(2) })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(at()).toBe('/assessment/built/recommendation')
  })

  test.each([
    ['departing', recordAt(2), /^I depart/],
    ['agreeing with a dimension far below', recordAt(2, dimensionsAt(2, 2, 2, 2, 0)), /^I agree/],
  ])('wants reasons for %s', async (_, record, choice) => {
    const { user, recordOf, place: at } = await renderApp(place, [record])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(within(await summary()).getAllByRole('link')).toHaveLength(1)
    await user.click(screen.getByRole('radio', { name: choice }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(within(await summary()).getByRole('link', { name: 'Enter your reasons' }))
    const reasons = screen.getByRole('textbox', { name: 'Reasons' })
    expect(reasons).toHaveFocus()
    expect(at()).toBe(place)
    await user.type(reasons, 'It reads so.')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(at()).toBe('/assessment/built/recommendation')
    expect(recordOf('built').wholeOfStandard?.reasons).toBe('It reads so.')
  })

  test.each([
    ['below the SES', recordAt(0), /the role is below SES/, against(0, 'below-ses'), 'SES Band 2'],
    [
      'not determined',
      recordAt(notEnoughKnown),
      /does not settle the band/,
      against(null, 'not-determined'),
      'Indicated',
    ],
  ])('says what it comes to where the result is %s', async (_, record, agree, kept, absent) => {
    const { user, recordOf } = await renderApp(place, [record])
    await user.click(screen.getByRole('radio', { name: agree }))
    expect(recordOf('built').wholeOfStandard?.against).toEqual(kept)
    for (const heading of screen.getAllByRole('heading', { level: 3 }))
      expect(heading).not.toHaveTextContent(absent)
  })

  test('made against another result it is to redo: the text is kept, the view is taken anew', async () => {
    const made = { view: 'agree', reasons: 'It held.', against: against(1) } as const
    const { user, recordOf } = await renderApp(place, [
      {
        ...recordAt(2),
        wholeOfStandard: {
          ...made,
          against: { ...made.against, outcome: 'indicated', band: 1, stream: null },
        },
      },
    ])
    expect(screen.getByRole('region', { name: 'To redo' })).toBeInTheDocument()
    const reasons = screen.getByRole('textbox', { name: 'Reasons' })
    expect(reasons).toHaveValue('It held.')
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await user.type(reasons, ' Still.')
    expect(recordOf('built').wholeOfStandard).toMatchObject({
      reasons: 'It held. Still.',
      against: { band: 1 },
    })
    await user.click(screen.getByRole('radio', { name: /^I agree/ }))
    expect(recordOf('built').wholeOfStandard).toMatchObject({
      reasons: 'It held. Still.',
      against: { band: 2 },
    })
  })

  test('counts as seeing the result, and says what is missing where there is none', async () => {
    const { recordOf } = await renderApp(place, [recordAt(2)])
    expect(recordOf('built').resultSeen).toBeDefined()
  })

  test('waits for the result', async () => {
    await renderApp(place, [recordWith({ leads: 2 })])
    expect(screen.getByRole('main')).toHaveTextContent('Some questions are unanswered')
    expect(screen.getByRole('link', { name: 'Go to the task list' })).toBeInTheDocument()
  })
})
