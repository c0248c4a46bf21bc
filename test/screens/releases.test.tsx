import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { releaseIds } from '../../src/content/releases.ts'
import { renderApp } from '../app/render-app.tsx'

afterEach(() => vi.useRealTimers())

const atTheDate = (date: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) })

describe('the releases of the content', () => {
  test('are listed, newest first, each with its page', async () => {
    const { user, place } = await renderApp('/releases')
    const names = screen.getAllByRole('link', { name: /^\d{4}-\d{2}-\d{2}\.\d+$/ })
    expect(names.map(({ textContent }) => textContent)).toEqual(releaseIds.toReversed())
    await user.click(screen.getByRole('link', { name: '2015-09-02.2' }))
    expect(place()).toBe('/releases/2015-09-02.2')
  })

  test('say what they are, what they were checked against, and what is different, word by word', async () => {
    atTheDate('2026-11-27')
    await renderApp('/releases/2015-09-02.2')
    expect(screen.getByText(/^[0-9a-f]{64}/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Differences to 2015-09-02.1' })).toBeVisible()
    const words = screen.getAllByRole('insertion').map(({ textContent }) => textContent?.trim())
    expect(words).toEqual(expect.arrayContaining(['several', 'many']))
    expect(screen.queryByRole('heading', { name: /overdue/ })).not.toBeInTheDocument()
  })

  test('warn once the date of their review has passed', async () => {
    atTheDate('2027-11-23')
    await renderApp('/releases/2015-09-02.2')
    expect(screen.getByRole('heading', { name: 'The review of this release is overdue' })).toBeVisible()
  })

  test('say of the first that there is none before it', async () => {
    await renderApp('/releases/2015-09-02.1')
    expect(screen.getByText(/This is the first release/)).toBeVisible()
  })

  test('rest on facts, and each fact says what rests on it or why nothing does', async () => {
    const { user } = await renderApp('/coverage')
    await user.click(screen.getByText('Streams in the bands (11)'))
    const fact = (id: string) => {
      const item = screen.getByText(id, { selector: 'dt' }).parentElement
      if (item === null) throw new Error(`${id} stands nowhere.`)
      return within(item)
    }
    expect(fact('B1-LA-1').getByRole('link', { name: 'b1-la-1' })).toHaveAttribute(
      'href',
      '/standard/b1-la-1',
    )
    expect(fact('ST-10').getByText(/^Not found\. Left out: /)).toBeVisible()
  })
})
