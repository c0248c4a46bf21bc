import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { recordAt, recordWith, streamsAt } from '../../builders/answers.ts'
import { supportedRecord } from '../../builders/evidence.ts'
import { renderApp } from '../../app/render-app.tsx'
import { passBy } from '../pass-by.ts'

const place = '/assessment/built/verification'
const twoStreams = streamsAt({ delivery: 3, regulatory: 2 })

describe('the secondary verification', () => {
  test('gives the band to read: its statements, and what to look for in the stream', async () => {
    await renderApp(place, [recordAt(2, twoStreams)])
    expect(screen.getByRole('heading', { level: 2, name: /Regulatory role/ })).toBeInTheDocument()
    expect(screen.getByText(/heads a division or group/)).toBeInTheDocument()
    expect(screen.getByText('What to look for in a Regulatory role')).toBeInTheDocument()
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  test('keeps the finding as it is made, against the band and stream indicated now', async () => {
    const { user, recordOf, place: at } = await renderApp(place, [recordAt(2, twoStreams)])
    await user.click(screen.getByRole('radio', { name: 'It reads lower' }))
    await user.type(screen.getByRole('textbox', { name: 'Why' }), 'It only advises.')
    expect(recordOf('built').verification).toEqual({
      regulatory: {
        reading: 'reads-lower',
        why: 'It only advises.',
        against: { band: 2, stream: 'delivery' },
      },
    })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(at()).toBe('/assessment/built/result')
  })

  test('goes on to the whole-of-standard check where no check is left open', async () => {
    const { user, place: at } = await renderApp(place, [
      supportedRecord(recordAt(2, { ...twoStreams, leads: 3 })),
    ])
    await user.click(screen.getByRole('radio', { name: /^It fits/ }))
    await user.type(screen.getByRole('textbox', { name: 'Why' }), 'It holds.')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(at()).toBe('/assessment/built/whole-of-standard')
  })

  test('does not offer that the highest band reads higher', async () => {
    await renderApp(place, [recordAt(3, twoStreams)])
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    expect(screen.queryByRole('radio', { name: 'It reads higher' })).not.toBeInTheDocument()
  })

  test('asks on Continue for what is missing, and leads to it', async () => {
    const { user, place: at } = await renderApp(place, [recordAt(2, twoStreams)])
    const summary = () => screen.findByRole('alert', { name: 'There is a problem' })
    await passBy(user)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await summary()).toHaveFocus()
    await user.click(
      within(await summary()).getByRole('link', { name: 'Select how the band reads through Regulatory' }),
    )
    const fits = screen.getByRole('radio', { name: /^It fits/ })
    expect(fits).toHaveFocus()
    await user.click(fits)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(within(await summary()).getByRole('link', { name: 'Enter why, for Regulatory' }))
    expect(screen.getByRole('textbox', { name: 'Why' })).toHaveFocus()
    expect(at()).toBe(place)
  })

  test('asks for no reason while there is no finding that it could be kept with', async () => {
    await renderApp(place, [recordAt(2, twoStreams)])
    expect(screen.queryByRole('textbox', { name: 'Why' })).not.toBeInTheDocument()
  })

  test('names the band, and so counts as seeing the result', async () => {
    const { recordOf } = await renderApp(place, [recordAt(2, twoStreams)])
    expect(recordOf('built').resultSeen).toBeDefined()
  })

  test('made against another result it is to redo: the text is kept, the finding is chosen anew', async () => {
    const against = { band: 1, stream: 'delivery' }
    const record = recordAt(2, twoStreams, {
      verification: { regulatory: { reading: 'fits', why: 'It holds.', against } },
    })
    const { user, recordOf } = await renderApp(place, [record])
    expect(screen.getByRole('region', { name: 'To redo' })).toBeInTheDocument()
    const why = screen.getByRole('textbox', { name: 'Why' })
    expect(why).toHaveValue('It holds.')
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()

    await user.type(why, ' Still.')
    expect(recordOf('built').verification).toMatchObject({ regulatory: { why: 'It holds. Still.', against } })
    await user.click(screen.getByRole('radio', { name: /^It fits/ }))
    expect(recordOf('built').verification).toMatchObject({
      regulatory: { reading: 'fits', against: { band: 2 } },
    })
    expect(screen.queryByRole('region', { name: 'To redo' })).not.toBeInTheDocument()
  })

  test.each([
    ['no other stream stands high enough', recordAt(2), /nothing to verify/, 'result'],
    ['no band is indicated', recordAt(0, twoStreams), /none to verify/, 'result'],
    ['questions are unanswered', recordWith({ leads: 2 }), /some questions are unanswered/, 'task list'],
  ])('where %s, says that there is nothing to verify', async (_, record, words, next) => {
    await renderApp(place, [record])
    expect(screen.getByRole('main')).toHaveTextContent(words)
    expect(screen.getByRole('link', { name: `Go to the ${next}` })).toBeInTheDocument()
  })
})
