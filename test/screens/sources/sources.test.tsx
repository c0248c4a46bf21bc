import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { heading, renderApp } from '../../app/render-app.tsx'
import { approvedSource, citation, withEvidence } from '../../builders/evidence.ts'
import { completeRecord, emptyRecord } from '../../builders/record.ts'

const path = '/assessment/a-role/sources'
const record = withEvidence(
  completeRecord(2),
  [
    approvedSource('plan', { title: 'Division plan', version: 'March 2026' }),
    approvedSource('draft', { title: 'Draft duties', standing: 'draft' }),
  ],
  { reach: [citation('plan', { place: 'page 2' })], leads: [citation('plan')] },
)

describe('the sources', () => {
  it('say how strong each is and what rests on it, and what each answer rests on', async () => {
    await renderApp(path, [record])
    const [plan, draft] = screen.getAllByRole('listitem')
    expect(plan).toHaveTextContent('Division plan, March 2026')
    expect(plan).toHaveTextContent('Approved document or instrument')
    expect(plan).toHaveTextContent('What rests on it: What it leads and Reach of the function.')
    expect(draft).toHaveTextContent('Assertion')
    expect(draft).toHaveTextContent('No answer rests on it.')
    const table = screen.getByRole('table', { name: 'What each answer rests on' })
    expect(
      within(table).getByRole('row', { name: /^Reach of the function Division plan, March 2026, page 2/ }),
    ).toBeVisible()
  })

  it('are registered as they are typed, and Continue asks for the rest', async () => {
    const { user, recordOf, place } = await renderApp(path, [emptyRecord()])
    await user.click(screen.getByRole('link', { name: 'Register a source' }))
    await screen.findByRole('heading', { level: 1, name: 'Register a source' })
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Delegations 2026')
    expect(recordOf('a-role').sources).toMatchObject([{ title: 'Delegations 2026', kind: '' }])
    await user.click(screen.getByRole('link', { name: 'Leave this page for later' }))
    expect(await screen.findByText(/^Unfinished: its kind is still to be said/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: /^Finish/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('alert')
    await user.click(within(summary).getByRole('link', { name: 'Select the kind of source' }))
    expect(screen.getByRole('combobox', { name: 'Kind of source' })).toHaveFocus()
    await user.selectOptions(screen.getByRole('combobox'), 'Delegation or other instrument')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('link', { name: /Select whether it was approved/ })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Approved, issued or in force' }))
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '31')
    await user.type(screen.getByRole('textbox', { name: 'Month' }), '2')
    await user.type(screen.getByRole('textbox', { name: 'Year' }), '2026')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('link', { name: /Enter the date as a real date/ })).toBeVisible()
    await user.clear(screen.getByRole('textbox', { name: 'Day' }))
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '3')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe(path))
    expect(recordOf('a-role').sources).toMatchObject([
      { title: 'Delegations 2026', kind: 'delegation-instrument', standing: 'approved', date: '2026-02-03' },
    ])
  })

  it('ask nothing of approval where a source can have none', async () => {
    const { user, recordOf } = await renderApp(`${path}/draft`, [record])
    expect(screen.getByRole('radio', { name: 'Draft' })).toBeChecked()
    await user.selectOptions(screen.getByRole('combobox'), 'Interview')
    expect(screen.queryByRole('radio', { name: 'Draft' })).not.toBeInTheDocument()
    expect(recordOf('a-role').sources[1]).toMatchObject({ kind: 'interview', standing: '' })
  })

  it('are finished without a word of approval where they are laws, as nobody has yet to approve one', async () => {
    const { user, place } = await renderApp(`${path}/new`, [emptyRecord()])
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Water Act')
    await user.selectOptions(screen.getByRole('combobox'), 'Legislation')
    expect(screen.getByRole('group', { name: /or is it a draft\? \(optional\)/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe(path))
    expect(screen.queryByText(/^Unfinished/)).not.toBeInTheDocument()
  })

  it('are removed only after the answers that cite them were named', async () => {
    const { user, recordOf, place } = await renderApp(path, [record])
    await user.click(screen.getByRole('link', { name: /^Remove\s?‘Division plan’$/ }))
    expect(await screen.findByRole('heading', { name: 'Remove ‘Division plan’?' })).toBeVisible()
    expect(screen.getByText(/What rests on it/)).toHaveTextContent('What it leads and Reach of the function.')
    expect(recordOf('a-role').sources).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Remove the source' }))
    await screen.findByRole('heading', { level: 1, name: 'Sources' })
    expect(place()).toBe(path)
    expect(recordOf('a-role').sources).toHaveLength(1)
    expect(recordOf('a-role').answers).toEqual(completeRecord(2).answers)
  })

  it('have no page for a source that is not registered', async () => {
    await renderApp(`${path}/nowhere`, [record])
    expect(await heading()).toHaveTextContent('Page not found')
  })
})
