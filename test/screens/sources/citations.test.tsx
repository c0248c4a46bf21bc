import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../app/render-app.tsx'
import { approvedSource, citation, withEvidence } from '../../builders/evidence.ts'
import { completeRecord, emptyRecord, questionId } from '../../builders/record.ts'

const page = '/assessment/a-role/question/leads'
const leads = questionId('leads')
const plan = approvedSource('plan', { title: 'Division plan' })
const chart = approvedSource('chart', { title: 'Chart' })
const cited = () =>
  screen.findByRole('group', { name: 'Sources for this answer (optional)' }, { timeout: 5000 })

function firstOf(elements: readonly HTMLElement[]): HTMLElement {
  const [first] = elements
  if (!first) throw new Error('There is none.')
  return first
}

describe('citing from a question', () => {
  it('cites a source of the register, and keeps what is said of it as it is typed', async () => {
    const { user, recordOf } = await renderApp(page, [withEvidence(emptyRecord(), [plan, chart])])
    await user.selectOptions(within(await cited()).getByRole('combobox'), 'Chart (Other document)')
    await user.click(screen.getByRole('button', { name: 'Cite this source' }))
    const group = screen.getByRole('group', { name: 'Chart' })
    expect(within(group).getByRole('textbox', { name: /^Where in it/ })).toHaveFocus()
    await user.keyboard('page 2')
    await user.type(within(group).getByRole('textbox', { name: /^What it says/ }), 'Six sections.')
    await user.click(within(group).getByRole('radio', { name: 'Its unit' }))
    expect(recordOf('a-role').answers[leads]).toEqual({
      citations: [{ source: 'chart', place: 'page 2', words: 'Six sections.', about: 'unit' }],
    })
  })

  it('offers what is finished, told apart by kind and standing, and says what it leaves out', async () => {
    const draft = approvedSource('draft', { title: 'Chart', standing: 'draft' })
    const begun = approvedSource('begun', { title: 'Position des', kind: '', standing: '' })
    await renderApp(page, [withEvidence(emptyRecord(), [chart, draft, begun])])
    const offered = within(await cited()).getAllByRole('option')
    expect(offered.slice(1).map(({ textContent }) => textContent)).toEqual([
      'Chart (Other document)',
      'Chart (Other document, draft)',
    ])
    expect(screen.getByText(/^One unfinished source is not offered here/)).toBeVisible()
  })

  it('wants a source to be chosen first', async () => {
    const { user, recordOf } = await renderApp(page, [withEvidence(emptyRecord(), [plan])])
    await cited()
    await user.click(screen.getByRole('button', { name: 'Cite this source' }))
    expect(screen.getByRole('combobox')).toHaveFocus()
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription(/Select a source to cite/)
    expect(recordOf('a-role').answers).toEqual({})
  })

  it.each([
    ['Continue is pressed', { role: 'button', name: 'Continue' }],
    ['the page is left', { role: 'link', name: 'Leave this page for later' }],
  ])('cites a source that was chosen and not yet cited, once %s', async (_, { role, name }) => {
    const record = withEvidence(completeRecord(2), [plan, chart])
    const { user, recordOf, place } = await renderApp(page, [record])
    await user.selectOptions(within(await cited()).getByRole('combobox'), 'Chart (Other document)')
    await user.click(screen.getByRole(role, { name }))
    await waitFor(() => expect(place()).not.toBe(page))
    expect(recordOf('a-role').answers[leads]?.citations).toEqual([citation('chart', { about: '' })])
  })

  it('asks on Continue for the rest of a source that was begun, and of none that was not', async () => {
    const { user, recordOf, place } = await renderApp(page, [completeRecord(2)])
    await cited()
    const citeNew = screen.getByRole('button', { name: 'Cite a source not registered yet' })
    await user.click(citeNew)
    await user.keyboard('Board minutes')
    await user.type(screen.getByRole('textbox', { name: 'Day', hidden: true }), '3')
    // Further ones leave the first as it is.
    await user.click(citeNew)
    await user.keyboard('x')
    await user.click(citeNew)
    const groups = screen.getAllByRole('group', { name: 'A source not registered yet' })
    expect(groups).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Select the kind of source: what it leads',
      'Enter the date as a real date from 1900 on, such as 22 11 2026: what it leads',
      'Select the kind of source: what it leads',
    ])
    const day = within(firstOf(groups)).getByRole('textbox', { name: 'Day', hidden: true })
    expect(day).not.toBeVisible()
    await user.click(summary.getByRole('link', { name: /^Enter the date/ }))
    expect(day).toHaveFocus()
    await user.clear(day)
    await user.selectOptions(
      within(firstOf(groups)).getByRole('combobox', { name: 'Kind of source' }),
      'Interview',
    )
    await user.click(within(groups[1] ?? day).getByRole('button', { name: 'Remove this source' }))
    expect(recordOf('a-role').sources).toMatchObject([{ title: 'Board minutes', kind: 'interview' }])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).not.toBe(page))
  })

  it('registers a new source without leaving the question', async () => {
    const { user, recordOf, place } = await renderApp(page, [emptyRecord()])
    await cited()
    await user.click(screen.getByRole('button', { name: 'Cite a source not registered yet' }))
    expect(recordOf('a-role').sources).toEqual([])
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus()
    await user.keyboard('Board minutes')
    const group = screen.getByRole('group', { name: 'A source not registered yet' })
    await user.selectOptions(
      within(group).getByRole('combobox', { name: 'Kind of source' }),
      'Other document',
    )
    await user.click(within(group).getByRole('radio', { name: 'Draft' }))
    await user.type(within(group).getByRole('textbox', { name: /^Where in it/ }), 'item 6')
    const [source] = recordOf('a-role').sources
    expect(source).toMatchObject({ title: 'Board minutes', kind: 'other-document', standing: 'draft' })
    expect(recordOf('a-role').answers[leads]?.citations).toEqual([
      { source: source?.id, place: 'item 6', words: '', about: '' },
    ])
    expect(place()).toBe(page)
  })

  it('takes out one citation, and keeps what was written at the others', async () => {
    const record = withEvidence(completeRecord(2), [plan], {
      leads: [citation('plan', { place: 'page 1' }), citation('plan', { place: 'page 2' })],
    })
    const { user, recordOf } = await renderApp(page, [record])
    await cited()
    await user.click(firstOf(screen.getAllByRole('button', { name: 'Remove this citation' })))
    expect(screen.getByRole('textbox', { name: /^Where in it/ })).toHaveValue('page 2')
    await user.type(screen.getByRole('textbox', { name: /^Where in it/ }), '3')
    expect(recordOf('a-role').answers[leads]?.citations).toEqual([citation('plan', { place: 'page 23' })])
    expect(screen.getByRole('button', { name: 'Cite a source not registered yet' })).toBeVisible()
  })

  it('keeps the citations when the option changes', async () => {
    const record = withEvidence(completeRecord(2), [plan], { leads: [citation('plan')] })
    const { user, recordOf } = await renderApp(page, [record])
    await user.click(firstOf(screen.getAllByRole('radio')))
    expect(recordOf('a-role').answers[leads]?.citations).toEqual([citation('plan')])
  })

  it('is a press away at each statement of the contribution', async () => {
    const record = withEvidence(emptyRecord(), [plan])
    const { user, recordOf } = await renderApp('/assessment/a-role/contribution', [record])
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
    await user.click(firstOf(screen.getAllByText('Cite a source')))
    await user.selectOptions(
      await screen.findByRole('combobox', {}, { timeout: 5000 }),
      'Division plan (Other document)',
    )
    await user.click(screen.getByRole('button', { name: 'Cite this source' }))
    expect(Object.values(recordOf('a-role').answers)).toEqual([
      { citations: [{ source: 'plan', place: '', words: '', about: '' }] },
    ])
  })
})
