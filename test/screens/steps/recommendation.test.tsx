import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { stateOf } from '../../../src/domain/record/state.ts'
import { checkWholeOfStandard } from '../../../src/domain/record/whole-of-standard.ts'
import { streamId } from '../../builders/record.ts'
import { recordAt, recordWith } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { recommendedAt } from '../../builders/steps.ts'
import { renderApp } from '../../app/render-app.tsx'

const place = '/assessment/built/recommendation'
const role = { assessor: 'A. Drafter', assessorRole: 'Director' }
const against = { outcome: 'indicated', band: 2, stream: streamId('delivery') } as const
const checked = checkWholeOfStandard(
  recordAt(2, {}, { role }),
  { view: 'agree', reasons: '', against },
  '2026-03-02T09:00:01Z',
)

describe('the recommendation', () => {
  test.each([
    ['the result', recordWith({ leads: 2 }), /Some questions are unanswered/, 'Go to the task list'],
    ['the whole-of-standard check', recordAt(2), /not completed/, 'Go to the whole-of-standard check'],
    [
      'that check, where it is to be redone',
      { ...checked, answers: recordAt(3).answers },
      /not completed/,
      'Go to the whole-of-standard check',
    ],
  ])('waits for %s', async (_, record, words, link) => {
    const { recordOf } = await renderApp(place, [record])
    expect(screen.getByRole('main')).toHaveTextContent(words)
    expect(screen.getByRole('link', { name: link })).toBeInTheDocument()
    expect(recordOf('built').resultSeen).toBeUndefined()
  })

  test('is the assessor’s own: nothing is chosen beforehand, and what is missing is asked for', async () => {
    const { user, recordOf, place: at } = await renderApp(place, [checked])
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('A. Drafter')
    await user.clear(screen.getByRole('textbox', { name: 'Position' }))
    await user.type(screen.getByRole('textbox', { name: 'Month' }), '13')
    await user.click(screen.getByRole('button', { name: 'Make the recommendation' }))
    const summary = await screen.findByRole('alert', { name: 'There is a problem' })
    expect(summary).toHaveFocus()
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Select the classification that you recommend',
      'Select the stream that you recommend, or that there is none',
      'Enter the reasons for the recommendation',
      'Enter the position of the assessor',
      'Enter the date of the recommendation as a real date from 1900 on, such as 22 11 2026',
    ])
    expect(at()).toBe(place)
    expect(recordOf('built').acts).toEqual([])
  })

  test('is saved as it is written, made as an act, and sealed with the result as it is', async () => {
    const { user, recordOf, place: at } = await renderApp(place, [checked])
    await user.click(screen.getByRole('radio', { name: /^SES.Band.1$/ }))
    await user.click(screen.getByRole('radio', { name: 'No stream' }))
    await user.type(screen.getByRole('textbox', { name: /^Reasons/ }), 'One unit.')
    expect(recordOf('built').recommendation).toMatchObject({ band: 1, stream: null, reasons: 'One unit.' })
    expect(stateOf(recordOf('built'))).toBe('draft')
    await user.click(screen.getByRole('button', { name: 'Make the recommendation' }))
    await screen.findByRole('heading', { name: 'Check, recommend and decide' })
    expect(at()).toBe('/assessment/built')

    const { recommendation, acts } = recordOf('built')
    expect(recommendation).toMatchObject({ band: 1, by: 'A. Drafter', on: '2026-03-02', against })
    expect(acts).toMatchObject([
      {
        act: 'recommended',
        by: 'A. Drafter, Director',
        said: 'SES Band\u00a01 recommended.',
        snapshot: { result: { band: 2 }, release: standard.release.id },
      },
    ])
    expect(screen.getByRole('link', { name: 'Recommendation' })).toHaveAccessibleDescription(/^Made/)
  })

  test('once made it is read, and can be written again with its text', async () => {
    const { user, recordOf, passDays } = await renderApp(place, [recommendedAt(checked, 1)])
    expect(screen.getByRole('heading', { level: 1, name: 'The recommendation is made' })).toBeVisible()
    passDays(4)
    expect(screen.getByText(/departs from what the answers indicate/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Write it again' }))
    expect(screen.getByRole('radio', { name: /^SES.Band.1$/ })).toBeChecked()
    expect(screen.getByRole('textbox', { name: /^Reasons/ })).toHaveValue('It fits.')
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveValue('6')
    expect(recordOf('built').acts).toHaveLength(1)
  })

  test('is dated with the day it is made, not the one its draft was begun', async () => {
    const { user, recordOf, goTo, passDays } = await renderApp(place, [checked])
    await user.click(screen.getByRole('radio', { name: /^SES.Band.2$/ }))
    await user.click(screen.getByRole('radio', { name: 'No stream' }))
    await user.type(screen.getByRole('textbox', { name: /^Reasons/ }), 'One unit.')
    expect(recordOf('built').recommendation?.on).toBe('')
    await goTo('/assessment/built')
    passDays(4)
    await goTo(place)
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveValue('6')
    await user.click(screen.getByRole('button', { name: 'Make the recommendation' }))
    await screen.findByRole('heading', { name: 'Check, recommend and decide' })
    expect(recordOf('built').recommendation?.on).toBe('2026-03-06')
  })

  test('keeps a date that was typed, and does not fill in one that was cleared', async () => {
    const { user, recordOf, goTo } = await renderApp(place, [checked])
    const day = () => screen.getByRole('textbox', { name: 'Day' })
    await user.clear(day())
    await user.type(day(), '1')
    expect(recordOf('built').recommendation?.on).toBe('2026-03-01')
    await goTo('/assessment/built')
    await goTo(place)
    expect(day()).toHaveValue('1')
    for (const part of ['Day', 'Month', 'Year']) await user.clear(screen.getByRole('textbox', { name: part }))
    await user.type(screen.getByRole('textbox', { name: /^Reasons/ }), 'One unit.')
    expect(day()).toHaveValue('')
    expect(recordOf('built').recommendation?.on).toBe('')
    await user.click(screen.getByRole('button', { name: 'Make the recommendation' }))
    expect(
      await screen.findByRole('link', { name: 'Enter the date of the recommendation' }),
    ).toBeInTheDocument()
  })

  test('is to be redone, with its text kept, once the result is another', async () => {
    const made = recommendedAt(checked)
    const { user } = await renderApp(place, [{ ...made, answers: recordAt(3).answers }])
    expect(screen.getByRole('region', { name: 'To redo' })).toBeInTheDocument()
    expect(screen.getByText('It fits.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Write it again' }))
    expect(screen.getByRole('link', { name: 'Go to the whole-of-standard check' })).toBeInTheDocument()
  })
})
