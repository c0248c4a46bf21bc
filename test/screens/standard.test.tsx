import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../app/render-app.tsx'
import { recordAt } from '../builders/answers.ts'

describe('reading the standard', () => {
  test('is a way from every page', async () => {
    await renderApp('/')
    expect(screen.getByRole('link', { name: 'Read the standard' })).toHaveAttribute('href', '/standard')
  })

  test('holds each part, the boundary with its overlap, and the gaps', async () => {
    await renderApp('/standard')
    for (const name of ['Rules of reading', 'Leadership and accountability', 'What was not found'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible()
    expect(screen.getAllByText(/The texts for Executive Level\s2 and Band\s1 overlap/)).toHaveLength(1)
  })

  test('finds what holds the words typed, says how many, and leads to its own address', async () => {
    const { user } = await renderApp('/standard')
    await user.type(screen.getByRole('searchbox', { name: 'Search the standard' }), 'principal repres')
    expect(screen.getByRole('status')).toHaveTextContent('One text found')
    expect(screen.getByRole('link', { name: /^B3.SM.1$/ })).toHaveAttribute('href', '/standard/b3-sm-1')
  })

  test('says of a statement its kind, where it was read, and which questions test it', async () => {
    await renderApp('/standard/b3-sm-1')
    expect(screen.getByText('Restated from the standard')).toBeVisible()
    expect(screen.getByText(/https:\/\/www\.apsc\.gov\.au\/work-level-standards-ses-band-3/)).toBeVisible()
    expect(screen.getByText(/^Part played: /)).toBeVisible()
  })

  test('shows the statements of one stream', async () => {
    const { user } = await renderApp('/standard')
    const characteristics = () => screen.getByRole('region', { name: 'Distinguishing characteristics' })
    expect(within(characteristics()).getByRole('link', { name: /^B1.DC.1$/ })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Delivery' }))
    expect(within(characteristics()).queryByRole('link', { name: /^B1.DC.1$/ })).not.toBeInTheDocument()
    expect(within(characteristics()).getByText(/No statement that speaks of this stream/)).toBeVisible()
  })

  test('puts neighbours side by side, with the words marked that stand on one side only', async () => {
    const { user } = await renderApp('/standard/leadership-accountability')
    expect(screen.getByRole('link', { name: /^B2.LA.1$/ })).toBeVisible()
    const marked = () => screen.getAllByRole('insertion').map(({ textContent }) => textContent)
    expect(marked().join(' ')).toContain('several')
    await user.click(screen.getByRole('radio', { name: /^SES Band.2 and SES Band.3$/ }))
    expect(screen.queryByRole('link', { name: /^B1.LA.1$/ })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^B3.LA.5$/ })).toBeVisible()
  })

  test('is reached from a question', async () => {
    const { user, place } = await renderApp('/assessment/built/question/reach', [recordAt(2)])
    await user.click(screen.getByRole('link', { name: 'Read the standard on management diversity and span' }))
    expect(place()).toBe('/standard/management-diversity-span')
  })

  test('says so where there is no such text', async () => {
    await renderApp('/standard/b9-la-1')
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  })
})
