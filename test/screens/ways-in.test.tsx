import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { writeResultCode } from '../../src/domain/record/result-code.ts'
import { renderApp } from '../app/render-app.tsx'
import { completeRecord } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'

const code = writeResultCode(standard, completeRecord())
const box = () => screen.getByRole('textbox', { name: 'Result code' })

describe('a result code', () => {
  it('says what it carries and what not', async () => {
    await renderApp('/open-code')
    expect(screen.getByText(/It does not carry the role’s description, notes/)).toBeVisible()
  })

  it('opens, white space around it or not', async () => {
    const { user, place, recordOf } = await renderApp('/open-code')
    await user.click(box())
    await user.paste(`  ${code}\n`)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(place()).toBe('/assessment/made-1/result'))
    expect(recordOf('made-1').answers).toEqual(completeRecord().answers)
  })

  it('of an unfinished assessment leads to the task list', async () => {
    const { user, place } = await renderApp('/open-code')
    const [, ...most] = Object.entries(completeRecord().answers)
    await user.click(box())
    await user.paste(writeResultCode(standard, { ...completeRecord(), answers: Object.fromEntries(most) }))
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(place()).toBe('/assessment/made-1'))
  })

  it.each([
    ['nothing', '', 'Enter a result code'],
    ['no code', 'hello', 'This is not a result code'],
    [
      'a damaged code',
      `${code.slice(0, 30)}${code[30] === '0' ? '1' : '0'}${code.slice(31)}`,
      'The result code is damaged',
    ],
  ])('says what is wrong with %s, and keeps it', async (_, text, message) => {
    const { user, place } = await renderApp('/open-code')
    await user.click(box())
    if (text !== '') await user.paste(text)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    const summary = await screen.findByRole('alert', { name: 'There is a problem' })
    await waitFor(() => expect(summary).toHaveFocus())
    expect(document.title).toMatch(/^Error: /)
    expect(within(summary).getByRole('link')).toHaveTextContent(message)
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(message))
    expect(box()).toHaveValue(text)
    expect(place()).toBe('/open-code')
  })

  it('takes focus to the summary at a second failure too', async () => {
    const { user } = await renderApp('/open-code')
    await user.type(box(), 'hello')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await screen.findByRole('alert')
    await user.click(box())
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
  })
})

describe('the worked examples', () => {
  it('are listed from the content, each as not a real role', async () => {
    await renderApp('/examples')
    const buttons = await screen.findAllByRole('button', { name: /^Open the example: / })
    expect(buttons.length).toBeGreaterThan(0)
    expect(screen.getAllByText('Not a real role')).toHaveLength(buttons.length)
  })

  it('open at the result, and say that the role is not real', async () => {
    const { user, place, recordOf } = await renderApp('/examples')
    const [first] = await screen.findAllByRole('button', { name: /^Open the example: / })
    if (first !== undefined) await user.click(first)
    await waitFor(() => expect(place()).toMatch(/^\/assessment\/example-.*\/result$/))
    const id = place()?.split('/').at(-2) ?? ''
    expect(id).toBe(`example-${recordOf(id).example}`)
    expect(await screen.findByText('Worked example, not a real role')).toBeVisible()
    expect(await screen.findByRole('heading', { level: 1, name: 'Result' }, { timeout: 5000 })).toBeVisible()
  })
})
