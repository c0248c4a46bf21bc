import * as z from 'zod/mini'
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { newestGuidance } from '../../../src/content/guidance.ts'
import type { Level } from '../../../src/domain/content/schema.ts'
import { releaseIdSchema } from '../../../src/domain/record/fields.ts'
import { answerConditions } from '../../../src/domain/record/implement.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { renderApp } from '../../app/render-app.tsx'
import { recordAt, recordWith } from '../../builders/answers.ts'
import { fullRecord } from '../../builders/full-record.ts'

const place = '/assessment/built/next'
const now = '2026-11-27T02:00:00Z'

/** A role at a level whose conditions are answered so. */
function carriedOut(level: Level, facts: Readonly<Record<string, string>>): AssessmentRecord {
  return answerConditions(recordAt(level), newestGuidance, facts, now)
}

// The list is long, and looking by role reads the whole of it: steps are found by their labels.
const labels = () => [...document.querySelectorAll<HTMLLabelElement>('li > p > label')]
const wordsOf = ({ textContent }: Element) => textContent.replaceAll('\u00a0', ' ')

/** The steps as they stand, by what each asks. */
const steps = () => labels().map(wordsOf)

/** A step by what it asks. */
function step(action: string): HTMLElement {
  const found = labels()
    .find((label) => wordsOf(label) === action)
    ?.closest('li')
  if (!found) throw new Error(`There is no step ‘${action}’.`)
  return found
}

const band3Notice = 'Tell the Commission that a Band 3 role is to be advertised.'
const promotion =
  'Let the promotion take effect 4 weeks after its notice in the Gazette, or on a sooner date agreed.'

afterEach(() => vi.restoreAllMocks())

describe('what must happen next', () => {
  test.each([1, 2, 3] as const)('is the list of one role at Band %s', async (band) => {
    await renderApp(place, [carriedOut(band, { filling: 'select', tenure: 'ongoing', 'role-state': 'new' })])
    expect(
      screen.getByText(`SES Band ${band}, as indicated by the answers, and neither recommended nor decided.`),
    ).toBeVisible()
    // 16 steps of every selection for an SES role, 2 of an ongoing job, and the notice for Band 3.
    expect(steps()).toHaveLength(band === 3 ? 19 : 18)
    expect(steps().includes(band3Notice)).toBe(band === 3)
  })

  test('says that it stands apart, and what the source does not give', async () => {
    await renderApp(place, [carriedOut(1, { filling: 'select' })])
    const apart = screen.getByText('This part stands apart from the assessment').closest('section')
    expect(apart).toHaveTextContent(
      'Nothing here reaches the classification. It is not sealed, and it is not in the report.',
    )
    const panel = step(
      'Include the Commissioner, or a representative of the Commissioner, in the selection process.',
    )
    expect(panel).toHaveTextContent(
      /Superseded\. Circular 2018\/5 on SES recruitment: now Circular 2025\/06, whose contents were not available/,
    )
    expect(document.body).toHaveTextContent('Telephone numbers and mail addresses of 2020 are left out')
  })

  test('waits where no band is determined, and has none for a role below the SES', async () => {
    const { goTo } = await renderApp(place, [recordWith({}), { ...recordAt(0), id: 'below' }])
    expect(
      screen.getByText('No band is indicated, recommended or decided yet. Most steps wait for it.'),
    ).toBeVisible()
    await goTo('/assessment/below/next')
    expect(screen.getByText(/^The role is below the SES\./)).toBeVisible()
    expect(steps()).toEqual([])
  })

  test('names the questions that are to be answered first, as the list grows with them', async () => {
    await renderApp(place, [carriedOut(1, { 'role-state': 'new' })])
    expect(screen.getByText('1 of 2 questions answered.')).toBeVisible()
    expect(screen.getByText('Answer this question first. The list grows with the answer.')).toBeVisible()
    expect(screen.getByText('How is the role to be filled?')).toBeVisible()
    expect(screen.getByText(/They are not the whole list\./)).toBeVisible()
  })

  test('keeps ticks, dates, notes and references with the assessment', async () => {
    const { user, recordOf } = await renderApp(place, [
      carriedOut(1, { filling: 'none', 'role-state': 'new' }),
    ])
    const action =
      'Keep the role within the number of SES roles that the Government has approved for the agency.'
    await user.click(screen.getByLabelText(action))
    const kept = within(step(action))
    await user.click(kept.getByText('Dates, notes and references'))
    const doneOn = within(kept.getByRole('group', { name: 'Done on' }))
    await user.type(doneOn.getByLabelText('Day'), '3')
    await user.type(doneOn.getByLabelText('Month'), '12')
    await user.type(doneOn.getByLabelText('Year'), '2026')
    await user.type(kept.getByLabelText('Reference'), 'N-1')
    await user.type(kept.getByLabelText('Note'), 'Confirmed.')
    expect(recordOf('built').implementation?.items).toEqual({
      'numbers-approved': { done: true, on: '2026-12-03', note: 'Confirmed.', reference: 'N-1', readOn: '' },
    })
    expect(screen.getByText('1 of 1 done')).toBeVisible()
  })

  test('takes a mark that a step was read as current, and says so of a date that is none', async () => {
    const { user, recordOf } = await renderApp(place, [carriedOut(1, { filling: 'extend' })])
    const action =
      'Set pay and conditions by a determination, a common law contract or an enterprise agreement.'
    expect(step(action)).toHaveTextContent('Not checked since 11 June 2020.')
    const kept = within(step(action))
    await user.click(kept.getByText('Dates, notes and references'))
    const readOn = within(kept.getByRole('group', { name: /^Read as current on/ }))
    await user.type(readOn.getByLabelText('Day'), '31')
    await user.type(readOn.getByLabelText('Month'), '11')
    await user.type(readOn.getByLabelText('Year'), '2026')
    expect(
      kept.getByText('Enter a real date from 1900 on, such as 22 11 2026. This one is not saved.'),
    ).toBeVisible()
    expect(recordOf('built').implementation?.items).toEqual({})
    await user.clear(readOn.getByLabelText('Day'))
    await user.type(readOn.getByLabelText('Day'), '30')
    expect(step(action)).toHaveTextContent('Read as current on 30 November 2026.')
    expect(step(action)).not.toHaveTextContent('Not checked since')
  })

  test('says so of a reference that is too long, and keeps the one before', async () => {
    const { user, recordOf } = await renderApp(place, [
      carriedOut(1, { filling: 'none', 'role-state': 'new' }),
    ])
    const action =
      'Keep the role within the number of SES roles that the Government has approved for the agency.'
    const kept = within(step(action))
    await user.click(kept.getByText('Dates, notes and references'))
    const reference = kept.getByLabelText('Reference')
    await user.click(reference)
    await user.paste('x'.repeat(1000))
    expect(reference).toBeValid()
    await user.type(reference, 'y')
    expect(reference).toBeInvalid()
    expect(
      kept.getByText('The reference must be 1,000 characters or fewer. This one is not saved.'),
    ).toBeVisible()
    expect(reference).toHaveValue(`${'x'.repeat(1000)}y`)
    expect(recordOf('built').implementation?.items['numbers-approved']?.reference).toBe('x'.repeat(1000))
  })

  test('shows the arithmetic of a date, and gives it to a calendar with its standing', async () => {
    const saved: Blob[] = []
    URL.createObjectURL = vi.fn<(blob: Blob) => string>((blob) => `blob:${saved.push(blob)}`)
    URL.revokeObjectURL = vi.fn<() => void>()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const { user } = await renderApp(place, [
      carriedOut(3, {
        filling: 'select',
        outcome: 'promote',
        'gazetted-on': '2026-02-05',
        'advertise-on': '2026-03-31',
      }),
    ])
    expect(step(promotion)).toHaveTextContent('Promotion takes effect on 5 March 2026. 4 weeks are 28 days.')
    await user.click(within(step(promotion)).getByText('Save to a calendar'))
    const text = await (saved[0] ?? new Blob()).text()
    expect(text).toContain('DTSTART;VALUE=DATE:20260305')
    expect(text.replaceAll('\r\n ', '')).toContain('Not checked since 11\u00a0June\u00a02020.')

    const notice = step(band3Notice)
    expect(notice).toHaveTextContent('Tell the Commission by 28 February 2026.')
    expect(notice).toHaveTextContent(
      'No calendar entry is offered, as what this date rests on is superseded.',
    )
    expect(within(notice).queryByText('Save to a calendar')).not.toBeInTheDocument()
  })

  test('goes by the decided band, and can be changed after the decision', async () => {
    const decided = fullRecord()
    const { user, recordOf } = await renderApp(`/assessment/${decided.id}/next`, [decided])
    expect(screen.getByText('SES Band 2, as decided by the delegate.')).toBeVisible()
    await user.click(screen.getAllByRole('checkbox')[0] ?? document.body)
    expect(recordOf(decided.id).implementation?.items).toHaveProperty('numbers-approved.done', true)
  })

  test('goes by the recommended band before the decision', async () => {
    const { decision: _decision, ...record } = fullRecord()
    await renderApp(`/assessment/${record.id}/next`, [record])
    expect(screen.getByText('SES Band 2, as recommended, and not yet decided.')).toBeVisible()
  })

  test('is not read under another guidance than it was answered under', async () => {
    const guidanceOfLater = z.parse(releaseIdSchema, '2031-01-01.1')
    await renderApp(place, [answerConditions(recordAt(1), guidanceOfLater, { filling: 'select' }, now)])
    expect(await screen.findByText('The guidance cannot be read')).toBeVisible()
    expect(screen.getByText(/^The guidance ‘2031-01-01\.1’ is not part of this app/)).toBeVisible()
  })
})

describe('the conditions of the role', () => {
  const conditions = `${place}/conditions`

  test('are only those that arise, and each answer is kept as it is given', async () => {
    const { user, recordOf } = await renderApp(conditions, [recordAt(2)])
    expect(screen.queryByText('Is the employment to be ongoing?')).not.toBeInTheDocument()
    await user.click(screen.getByLabelText('By a selection process'))
    expect(screen.getByText('Is the employment to be ongoing?')).toBeVisible()
    expect(screen.queryByText('On what date does it end?')).not.toBeInTheDocument()
    await user.click(screen.getByLabelText('Non-ongoing, with an end date'))
    expect(screen.getByText('On what date does it end?')).toBeVisible()
    expect(recordOf('built').implementation?.facts).toEqual({ filling: 'select', tenure: 'non-ongoing' })
  })

  test('need not be answered again where the assessment says it', async () => {
    const role = { status: 'filled', duration: 'ongoing' } as const
    await renderApp(conditions, [recordAt(2, {}, { role })])
    expect(screen.getByLabelText('Filled: a person performs it now')).toBeChecked()
    expect(screen.getByText('Is the classification of the person in the role to be reduced?')).toBeVisible()
  })

  test('follow the role until they are answered otherwise here', async () => {
    const role = { status: 'filled', duration: 'ongoing' } as const
    const { user, recordOf } = await renderApp(conditions, [recordAt(2, {}, { role })])
    await user.click(screen.getByLabelText('By a selection process'))
    expect(screen.getByLabelText('Ongoing')).toBeChecked()
    expect(recordOf('built').implementation?.facts).toEqual({ filling: 'select' })
    await user.click(screen.getByLabelText('Non-ongoing, with an end date'))
    expect(recordOf('built').implementation?.facts).toEqual({ filling: 'select', tenure: 'non-ongoing' })
    await user.click(screen.getByLabelText('Ongoing'))
    expect(recordOf('built').implementation?.facts).toEqual({ filling: 'select' })
  })

  test('can stay open, and lead back to the list', async () => {
    const { user, place: at } = await renderApp(conditions, [recordAt(2)])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(at()).toBe(place)
  })

  test('take an amount as people write it', async () => {
    const { user, recordOf } = await renderApp(conditions, [carriedOut(2, { filling: 'move' })])
    await user.type(
      screen.getByLabelText('What remuneration is to be offered, in dollars a year?'),
      '$412,500.50',
    )
    expect(recordOf('built').implementation?.facts['remuneration']).toBe('412500.50')
  })

  test('are looked over on Continue, and what was typed stays', async () => {
    const { user, place: at } = await renderApp(conditions, [
      carriedOut(2, { filling: 'extend', 'term-start': '2026-07-01', 'term-end': '2026-06-30' }),
    ])
    const pay = screen.getByLabelText('What remuneration is to be offered, in dollars a year?')
    await user.type(pay, 'as now')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('alert', { name: 'There is a problem' })
    expect(summary).toHaveFocus()
    expect(
      within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Enter a date that is not before the first day: On what date does it end?',
      'Enter an amount in dollars, such as 412500: What remuneration is to be offered, in dollars a year?',
    ])
    await user.click(within(summary).getByRole('link', { name: /^Enter an amount/ }))
    expect(pay).toHaveFocus()
    expect(pay).toHaveValue('as now')
    expect(at()).toBe(conditions)
  })
})

describe('the list to print', () => {
  const printed = `${place}/print`

  test('wants a marking, carries it, and holds what was kept', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await renderApp(printed, [carriedOut(2, { filling: 'move', remuneration: '412500' })])
    await user.click(screen.getByText('Print this list'))
    expect(print).not.toHaveBeenCalled()
    expect(screen.getByText('There is a problem').closest('[role=alert]')).toHaveFocus()
    await user.click(screen.getByLabelText('OFFICIAL: Sensitive'))
    await user.click(screen.getByText('Print this list'))
    expect(print).toHaveBeenCalledOnce()
    const sheet = document.querySelector('.report-whole')
    expect(sheet).toHaveTextContent(/^OFFICIAL: Sensitive.*OFFICIAL: Sensitive$/)
    expect(sheet).toHaveTextContent('$412,500')
    expect(sheet).toHaveTextContent(
      'This list has no part in the classification. It is not sealed, and the report does not print it.',
    )
  })
})
