import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { privacyWords } from '../../../src/screens/privacy/words.ts'
import { wayServed } from '../../../src/storage/way-served.ts'
import { renderApp } from '../../app/render-app.tsx'
import { completeRecord } from '../../builders/record.ts'

describe('the way a copy was opened', () => {
  it.each([
    [{ protocol: 'https:', isSecure: true }, 'https'],
    [{ protocol: 'http:', isSecure: true }, 'device'],
    [{ protocol: 'http:', isSecure: false }, 'http'],
    [{ protocol: 'file:', isSecure: true }, 'file'],
  ] as const)('%o is %s', (page, way) => {
    expect(wayServed(page)).toBe(way)
  })

  it('decides what is said: only a file shares its storage, only plain http can be changed on the way', () => {
    const { readers, sent } = privacyWords
    expect(Object.values(readers).filter((words) => words('').includes('one shared storage'))).toEqual([
      readers.file,
    ])
    expect(Object.values(sent).filter((words) => words.join().includes('could change those files'))).toEqual([
      sent.http,
    ])
  })
})

describe('the privacy page', () => {
  it('counts what is kept, and leads to erasing it', async () => {
    await renderApp('/privacy', [completeRecord()])
    expect(await screen.findByText('one assessment, with all that was entered and its history')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Erase everything here' })).toHaveAttribute(
      'href',
      '/privacy/erase',
    )
  })

  it('asks the browser to keep it, and says that it did not promise', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => false)
    Object.defineProperty(navigator, 'storage', {
      configurable: true,
      value: { persisted: async () => false, persist },
    })
    const { user } = await renderApp('/privacy')
    await user.click(await screen.findByRole('button', { name: privacyWords.ask }))
    expect(await screen.findByText(privacyWords.askedInVain)).toBeVisible()
    expect(persist).toHaveBeenCalledOnce()
    Reflect.deleteProperty(navigator, 'storage')
  })
})

describe('erasing', () => {
  const named = {
    ...completeRecord(),
    role: { ...completeRecord().role, title: 'Director, Invented Rivers' },
  }

  it('names each assessment that no file holds, with the way to it', async () => {
    await renderApp('/privacy/erase', [named, { ...named, id: 'example-invented', example: 'invented' }])
    const notice = await screen.findByRole('region', { name: 'Never saved to a file: one assessment' })
    const [link, ...others] = within(notice).getAllByRole('link')
    expect(link).toHaveTextContent('Director, Invented Rivers')
    expect(link).toHaveAttribute('href', `/assessment/${named.id}`)
    expect(others).toEqual([])
  })

  it('says so where nothing is kept', async () => {
    await renderApp('/privacy/erase')
    expect(screen.getByText('No assessment is kept in this browser.')).toBeVisible()
  })

  it('keeps everything, and says what to do, where the browser refuses', async () => {
    const { user, browser, place } = await renderApp('/privacy/erase', [named])
    browser.refuseWith(new DOMException('refused', 'UnknownError'))
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    const alert = await screen.findByRole('alert', { name: 'Not everything could be erased' })
    expect(alert).toHaveTextContent('Close every other window of the tool')
    expect(place()).toBe('/privacy/erase')
  })
})

describe('the page after erasing', () => {
  it('says that all is gone only where it is', async () => {
    await renderApp('/privacy/erased')
    expect(await screen.findByRole('heading', { level: 1, name: 'Everything here is erased' })).toBeVisible()
  })

  it('shows what is kept where something is', async () => {
    await renderApp('/privacy/erased', [named()])
    expect(await screen.findByRole('heading', { level: 1, name: 'What is kept, and where' })).toBeVisible()
  })

  const named = () => completeRecord()
})
