import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { App } from '../../src/app/app.tsx'
import type { Stores } from '../../src/store/context.tsx'
import { describeRole } from '../../src/domain/record/change.ts'
import { questionIdSchema } from '../../src/domain/record/fields.ts'
import { completeRecord, emptyRecord } from '../builders/record.ts'
import { heading, renderApp } from './render-app.tsx'

describe('going from page to page', () => {
  it('moves focus to the heading of a page that was gone to', async () => {
    const { user } = await renderApp('/')
    await user.click(screen.getByRole('link', { name: 'Open a result code' }))
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Open a result code' })).toHaveFocus(),
    )
  })

  it('leaves focus alone on the page that a visit begins with', async () => {
    await renderApp('/open-code')
    expect(document.body).toHaveFocus()
  })

  it('moves focus to a heading that is the legend of a question', async () => {
    const { goTo } = await renderApp('/assessment/a-role', [emptyRecord()])
    await goTo('/assessment/a-role/question/leads')
    await waitFor(async () => expect(await heading()).toHaveFocus())
    expect(await heading()).toHaveTextContent('Which units')
  })

  it('names the page, the role and the service in the title', async () => {
    const record = emptyRecord()
    await renderApp('/assessment/a-role/contribution', [
      { ...record, role: { ...record.role, title: 'Head of Rivers' } },
    ])
    expect(document.title).toBe('Contribution – Head of Rivers – SES role classification')
  })

  it('moves focus to the main region by the skip link, and stays on the page', async () => {
    const { user, place } = await renderApp('/examples')
    await user.click(screen.getByRole('link', { name: 'Skip to main content' }))
    expect(screen.getByRole('main')).toHaveFocus()
    expect(place()).toBe('/examples')
  })

  it('says so where an address leads nowhere', async () => {
    await renderApp('/nowhere')
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  })

  it('says so where an assessment is not in this browser', async () => {
    await renderApp('/assessment/unknown')
    expect(
      screen.getByRole('heading', { level: 1, name: 'This assessment is not in this browser' }),
    ).toBeVisible()
  })

  it('says so where a question is not one that is asked on a page of its own', async () => {
    await renderApp('/assessment/a-role/question/unknown', [emptyRecord()])
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  })
})

describe('what cannot be shown', () => {
  it('says so, that what was entered is kept, and what went wrong', async () => {
    // React tells the console of every error that a boundary catches.
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const stores = Promise.reject<Stores>(new Error('The chunk did not arrive.'))
    await act(async () => {
      render(<App stores={stores} locationHook={memoryLocation({ path: '/examples' }).hook} />)
    })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This page could not be shown' }),
    ).toBeVisible()
    expect(screen.getByText('The chunk did not arrive.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
    complaints.mockRestore()
  })
})

describe('an assessment with an answer that its release does not ask for', () => {
  it('is not opened as if that answer were missing', async () => {
    const unbound = { ...emptyRecord(), answers: { [questionIdSchema.parse('no-such')]: {} } }
    const { goTo } = await renderApp('/assessment/a-role', [unbound])
    const heading = 'This assessment cannot be opened'
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    expect(screen.getByText(/has no question ‘no-such’/)).toBeVisible()
    await goTo('/assessment/a-role/result')
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  })
})

describe('the frame of an assessment', () => {
  it('shows the marking at the top and at the bottom, and that none is chosen', async () => {
    const record = completeRecord()
    const { goTo } = await renderApp('/assessment/a-role', [
      { ...record, role: { ...record.role, marking: 'OFFICIAL: Sensitive' } },
      { ...record, id: 'unmarked' },
    ])
    const onPaper = () => document.documentElement.style.getPropertyValue('--marking')
    expect(screen.getAllByText('OFFICIAL: Sensitive')).toHaveLength(2)
    expect(onPaper()).toBe('"OFFICIAL: Sensitive"')
    await goTo('/assessment/unmarked')
    expect(screen.getAllByText('No protective marking chosen yet')).toHaveLength(2)
    expect(onPaper()).toBe('"Protective marking not chosen"')
    await goTo('/')
    expect(onPaper()).toBe('')
  })

  it('says that the work is kept, without announcing it', async () => {
    await renderApp('/assessment/a-role', [emptyRecord()])
    const saved = screen.getByText(/^Saved in this browser/)
    expect(saved).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says what is wrong where the work is not kept', async () => {
    const { browser, change } = await renderApp('/assessment/a-role', [emptyRecord()])
    browser.refuseWith(new DOMException('full', 'QuotaExceededError'))
    act(() => change('a-role', (record, now) => describeRole(record, { title: 'Head of Rivers' }, now)))
    expect(await screen.findByRole('alert')).toHaveTextContent('the storage of this browser is full')
    expect(screen.queryByText(/^Saved in this browser/)).not.toBeInTheDocument()
  })

  it('says that a worked example is not a real role', async () => {
    await renderApp('/assessment/a-role', [{ ...emptyRecord(), example: 'delivery-2' }])
    expect(screen.getByText('Worked example, not a real role')).toBeVisible()
  })
})
