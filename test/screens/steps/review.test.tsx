import { fireEvent, renderHook, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { isHidden } from '../../../src/domain/record/hidden.ts'
import { stateOf } from '../../../src/domain/record/state.ts'
import { useUnchanged } from '../../../src/screens/review/use-unchanged.ts'
import { recordAt } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { closedAs, openedFor, ratedWith, recommendedAt, sealedWith } from '../../builders/steps.ts'
import { renderApp } from '../../app/render-app.tsx'

const place = '/assessment/built/review'
const recommended = recommendedAt(recordAt(2))
const blind = openedFor(recommended, 'blind')
const press = (name: string) => screen.getByRole('button', { name })
const summary = () => screen.findByRole('alert', { name: 'There is a problem' })
const problems = async () =>
  within(await summary())
    .getAllByRole('link')
    .map((link) => link.textContent)

function write(name: string | RegExp, value: string) {
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } })
}

function date() {
  for (const [part, value] of [
    ['Day', '9'],
    ['Month', '3'],
    ['Year', '2026'],
  ] as const)
    write(part, value)
}

describe('opening a review', () => {
  test.each([
    ['is not made', recordAt(2)],
    ['is to be redone', { ...recommended, answers: recordAt(3).answers }],
  ])('waits while the recommendation %s', async (_, record) => {
    const { recordOf } = await renderApp(place, [record])
    expect(screen.getByRole('link', { name: 'Go to the recommendation' })).toBeInTheDocument()
    expect(recordOf('built').resultSeen).toBeUndefined()
  })

  test('asks who reviews and how, and hides the record at once where it is blind', async () => {
    const classified = {
      presentClassification: 'ses-1',
      earlierEvaluations: 'It was read at Band 2.',
    } as const
    const role = { ...recommended.role, status: 'filled', ...classified } as const
    const returned = closedAs(openedFor({ ...recommended, role }, 'ordinary'), 'returned')
    const { user, recordOf, goTo } = await renderApp(place, [returned])
    expect(screen.getByText(/There were earlier reviews/)).toBeVisible()
    await user.click(press('Open the review'))
    expect(await problems()).toEqual([
      'Enter the name of the reviewer',
      'Enter the position of the reviewer',
      'Select how you review',
    ])
    write('Name', 'B. Reader')
    write('Position', 'Reviewer')
    await user.click(screen.getByRole('radio', { name: 'Blind' }))
    await user.click(press('Open the review'))
    await screen.findByRole('heading', { level: 1, name: 'Blind review' })
    expect(isHidden(recordOf('built'))).toBe(true)
    expect(recordOf('built').acts.at(-1)).toMatchObject({
      act: 'blind-review-opened',
      by: 'B. Reader, Reviewer',
    })
    expect(screen.getByRole('main')).not.toHaveTextContent(/SES.Band|read at Band/)
    expect(recordOf('built').resultSeen).toBeUndefined()
    for (const hidden of ['result', 'report', 'recommendation', 'question/leads', 'contribution']) {
      await goTo(`/assessment/built/${hidden}`)
      await screen.findByRole('heading', { name: 'This record is open for blind review' })
      expect(screen.getByRole('main')).not.toHaveTextContent(/Band/)
    }
  })
})

describe('rating blind', () => {
  test('starts with nothing of the assessor’s, saves each rating, and leaves the answers alone', async () => {
    const {
      user,
      recordOf,
      place: at,
    } = await renderApp(`${place}/ratings/leadership-accountability`, [blind])
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await user.click(press('Continue'))
    expect(await problems()).toHaveLength(3)
    const unknown = screen.getAllByRole('radio', { name: standard.questionnaire.unknown.label })
    for (const radio of unknown) await user.click(radio)
    await user.click(press('Continue'))
    expect(at()).toBe(`${place}/ratings/management-diversity-span`)
    expect(recordOf('built').reviews.at(-1)?.ratings).toEqual({
      leads: { option: standard.questionnaire.unknown.id },
      direction: { option: standard.questionnaire.unknown.id },
      'answers-for': { option: standard.questionnaire.unknown.id },
    })
    expect(recordOf('built').answers).toEqual(blind.answers)
  })

  test('has the help that the assessor has, and leads to the reviewer’s own contribution', async () => {
    const { user } = await renderApp(`${place}/ratings/leadership-accountability`, [blind])
    const [first] = screen.getAllByRole('link', { name: 'the contribution' })
    await user.click(first ?? document.body)
    await screen.findByRole('heading', { level: 1, name: 'Contribution' })
    for (const help of ['Common mistakes', 'How corporate and unusual roles are placed'])
      expect(screen.getByText(help)).toBeVisible()
    expect(screen.getAllByRole('radio', { name: 'A minor part' })).toHaveLength(12)
  })

  test('takes the contribution too, and is sealed only once all is rated', async () => {
    const others = recordAt(1, { leads: null }).answers
    const { user, recordOf } = await renderApp(place, [ratedWith(blind, others)])
    expect(screen.getByRole('link', { name: 'Contribution' })).toHaveAccessibleDescription('Completed')
    expect(screen.getByRole('link', { name: 'Leadership and accountability' })).toHaveAccessibleDescription(
      '2 of 3 rated',
    )
    await user.click(press('Seal the ratings'))
    expect(await problems()).toEqual([expect.stringContaining('one is left')])
    expect(isHidden(recordOf('built'))).toBe(true)
  })

  test('sealed, both are shown side by side', async () => {
    const { user, recordOf } = await renderApp(place, [ratedWith(blind, recordAt(1).answers)])
    await user.click(press('Seal the ratings'))
    await screen.findByRole('heading', { level: 1, name: 'Both sets of answers, side by side' })
    expect(isHidden(recordOf('built'))).toBe(false)
    expect(recordOf('built').acts.at(-1)?.said).toMatch(
      /On the ratings, the rule gives SES.Band.1 in the Delivery stream/,
    )
    expect(recordOf('built').resultSeen).toBeDefined()
  })

  test('can be ended unrated, with comments', async () => {
    const { user, recordOf } = await renderApp(place, [blind])
    write('Comments', 'Opened by mistake.')
    expect(recordOf('built').reviews.at(-1)?.on).toBe('')
    await user.click(press('Return the record'))
    await screen.findByRole('heading', { name: 'Check, recommend and decide' })
    expect(stateOf(recordOf('built'))).toBe('returned')
    // Nobody typed a date: today’s was offered.
    expect(recordOf('built').reviews.at(-1)?.on).toBe('2026-03-02')
  })
})

describe('ending a review', () => {
  test('after blind ratings, each difference is settled before the record is recommended', async () => {
    const sealed = sealedWith(blind, recordAt(2, { leads: 1, knowledge: 3 }).answers)
    const { user, recordOf, place: at, passDays } = await renderApp(place, [sealed])
    passDays(7)
    expect(screen.getByText(/The level is the same on 16 of them/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Recommended to the delegate' }))
    await user.click(press('End the review'))
    expect(await problems()).toEqual([
      'Enter how the difference was settled, for What it leads',
      'Enter how the difference was settled, for Knowledge and expertise',
    ])
    write(/^What it leads/, 'The chart shows 3 units.')
    write(/^Knowledge and expertise/, 'The lower stands.')
    date()
    expect(recordOf('built').reviews.at(-1)?.settled).toEqual({
      leads: 'The chart shows 3 units.',
      knowledge: 'The lower stands.',
    })
    await user.click(press('End the review'))
    await screen.findByRole('heading', { name: 'Check, recommend and decide' })
    expect(at()).toBe('/assessment/built')
    expect(stateOf(recordOf('built'))).toBe('reviewed')
    expect(screen.getByRole('link', { name: 'Review' })).toHaveAccessibleDescription(/^Recommended/)
  })

  test('with everything in sight, each dimension is found on, with reasons where it differs', async () => {
    const { user, recordOf, passDays } = await renderApp(place, [openedFor(recommended, 'ordinary')])
    passDays(7)
    const dimension = (name: string) => within(screen.getByRole('group', { name }))
    await user.click(dimension('Stakeholder management').getByRole('radio', { name: 'I differ' }))
    await user.click(screen.getByRole('radio', { name: 'Returned with comments' }))
    await user.click(press('End the review'))
    expect(await problems()).toEqual([
      'Enter the reasons for differing, for Stakeholder management',
      'Enter the comments that the record is returned with',
    ])
    write(/^Reasons, for Stakeholder/, 'No evidence.')
    write('Comments', 'Show the evidence.')
    date()
    await user.click(press('End the review'))
    await screen.findByRole('heading', { name: 'Check, recommend and decide' })
    expect(recordOf('built').reviews).toMatchObject([
      {
        dimensions: { 'stakeholder-management': { view: 'differs', reasons: 'No evidence.' } },
        outcome: 'returned',
        comments: 'Show the evidence.',
        on: '2026-03-09',
      },
    ])
    expect(screen.getByRole('link', { name: 'Review' })).toHaveAccessibleDescription(/^Returned/)
  })
})

test('what is asked stays one object while it says the same, so that its form is built once', () => {
  const { result, rerender } = renderHook(useUnchanged<readonly string[]>, { initialProps: ['leads'] })
  const first = result.current
  rerender(['leads'])
  expect(result.current).toBe(first)
  rerender(['leads', 'knowledge'])
  expect(result.current).toEqual(['leads', 'knowledge'])
})
