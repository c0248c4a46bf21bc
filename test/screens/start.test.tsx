import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lastChangeInWords } from '../../src/screens/start/last-change.ts'
import { steps } from '../../src/screens/start/words.ts'
import { renderApp } from '../app/render-app.tsx'
import { emptyRecord } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'

describe('the start page', () => {
  it('states the two principles, whom it is for, and that it decides nothing', async () => {
    await renderApp('/')
    expect(screen.getByText('The position, not the person.')).toBeVisible()
    expect(screen.getByText('Work value, not pay.')).toBeVisible()
    expect(screen.getByText('a statutory office or an agency head')).toBeVisible()
    expect(screen.getByText(/supports a decision and never makes one/)).toBeVisible()
    expect(screen.getByText(/not the Commission’s 2013 SES evaluation methodology/)).toBeVisible()
  })

  it('counts the questions as the questionnaire does', () => {
    const { contribution } = standard.questionnaire
    expect(steps.map(({ count }) => Number(count))).toEqual([
      contribution.statements.length + 1,
      standard.indicators.length,
      standard.characteristics.length,
    ])
    expect(standard.questions).toHaveLength(31)
  })

  it('starts an assessment', async () => {
    const { user, place } = await renderApp('/')
    await user.click(screen.getByRole('button', { name: 'Start an assessment' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Role without a title' })).toBeVisible()
    expect(place()).toBe('/assessment/made-1')
  })

  it('lists what is kept, last changed first, and opens it', async () => {
    const old = emptyRecord('old')
    const { user, place } = await renderApp('/', [
      { ...old, role: { ...old.role, title: 'Head of Rivers', agency: 'Invented Agency' } },
      { ...emptyRecord('new'), changedAt: '2026-03-04T09:00:00.000Z', example: 'delivery-2' },
    ])
    const list = within(await screen.findByRole('region', { name: 'Continue an assessment' }))
    expect(list.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Role without a title',
      'Head of Rivers',
    ])
    expect(list.getByText('Invented Agency')).toBeVisible()
    expect(list.getByText(/Worked example, not a real role/)).toBeVisible()
    await user.click(list.getByRole('link', { name: 'Head of Rivers' }))
    expect(place()).toBe('/assessment/old')
  })

  it('lists nothing where nothing is kept', async () => {
    await renderApp('/')
    expect(screen.queryByRole('heading', { name: 'Continue an assessment' })).not.toBeInTheDocument()
  })
})

describe('the last change in words', () => {
  const now = new Date(2026, 10, 22, 17, 0)

  it.each([
    [new Date(2026, 10, 22, 14, 14), 'today at 2:14\u00a0pm'],
    [new Date(2026, 10, 21, 9, 5), 'yesterday at 9:05\u00a0am'],
    [new Date(2026, 10, 20, 23, 59), 'on 20\u00a0November\u00a02026'],
    [new Date(2025, 10, 22, 14, 14), 'on 22\u00a0November\u00a02025'],
  ])('%s', (moment, words) => {
    expect(lastChangeInWords(moment.toISOString(), now)).toBe(words)
  })
})
