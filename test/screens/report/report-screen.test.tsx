import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { recordAt, recordWith } from '../../builders/answers.ts'
import { renderApp } from '../../app/render-app.tsx'

const place = '/assessment/built/report'
// The report is long, and looking by role reads the whole of it: what is unique is found by its words.
const printButton = 'Print the report'
const marking = () => document.documentElement.style.getPropertyValue('--marking')

afterEach(() => vi.restoreAllMocks())

describe('the report screen', () => {
  test('does not print before a marking is chosen, and leads to the choice', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await renderApp(place, [recordAt(2)])
    expect(marking()).toBe('"Protective marking not chosen"')

    await user.click(screen.getByText(printButton))
    expect(print).not.toHaveBeenCalled()
    const summary = screen.getByText('There is a problem').closest('[role=alert]')
    if (!(summary instanceof HTMLElement)) throw new Error('There is no summary of errors.')
    expect(summary).toHaveFocus()
    expect(document.title).toMatch(/^Error: /)
    await user.click(within(summary).getByRole('link'))
    expect(screen.getByLabelText('OFFICIAL')).toHaveFocus()
    await user.tab()
    await user.click(screen.getByText(printButton))
    expect(screen.getAllByText('Select a protective marking')).toHaveLength(2)
  })

  test('prints once a marking is chosen, and the marking is on every page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user, recordOf } = await renderApp(place, [recordAt(2)])
    await user.click(screen.getByLabelText('OFFICIAL: Sensitive'))
    expect(recordOf('built').role.marking).toBe('OFFICIAL: Sensitive')
    expect(marking()).toBe('"OFFICIAL: Sensitive"')
    await user.click(screen.getByText(printButton))
    expect(print).toHaveBeenCalledOnce()
  })

  test('refuses PROTECTED and above, with the reason, and keeps nothing of it', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user, recordOf } = await renderApp(place, [recordAt(2)])
    await user.click(screen.getByLabelText('PROTECTED or above'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This tool refuses PROTECTED information and above',
    )
    expect(recordOf('built').role.marking).toBe('')
    await user.click(screen.getByText(printButton))
    expect(print).not.toHaveBeenCalled()
    expect(screen.getByLabelText('PROTECTED or above')).toBeChecked()
    expect(screen.queryByText('Select a protective marking')).not.toBeInTheDocument()
    expect(screen.getAllByText(/as this tool refuses PROTECTED and above/)).toHaveLength(2)
    expect(screen.getByText(/This choice was not stored/)).toBeVisible()
  })

  test('a marking chosen before can be changed', async () => {
    const { user, recordOf } = await renderApp(place, [recordAt(2, {}, { role: { marking: 'OFFICIAL' } })])
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    await user.click(screen.getByText('Change the marking'))
    await user.click(screen.getByLabelText('OFFICIAL: Sensitive'))
    expect(recordOf('built').role.marking).toBe('OFFICIAL: Sensitive')
  })

  test('counts as seeing the result, whether or not the result screen was opened before', async () => {
    const { recordOf } = await renderApp(place, [recordAt(2)])
    expect(recordOf('built').resultSeen).toBeDefined()
    expect(screen.getByRole('article')).toHaveTextContent('The result was first seen on')
  })

  test('of an unfinished assessment is not noted as seen', async () => {
    const { recordOf } = await renderApp(place, [recordWith({ leads: 2 })])
    expect(recordOf('built').resultSeen).toBeUndefined()
    expect(screen.getByRole('article')).toHaveTextContent('The result has not been seen.')
  })

  test('of an unfinished assessment it is an incomplete draft; of a worked example, not a real role', async () => {
    await renderApp(place, [{ ...recordWith({ leads: 2 }), example: 'a-case' }])
    const report = screen.getByRole('article')
    expect(report).toHaveTextContent('Not a real role')
    expect(report).toHaveTextContent('Incomplete draft')
    expect(document.documentElement.style.getPropertyValue('--print-notice')).toBe(
      '"Not a real role, Incomplete draft"',
    )
  })

  test('sets the title of the document to that of the report', async () => {
    await renderApp(place, [recordAt(2, {}, { role: { title: 'Head of Grants' } })])
    expect(document.title).toMatch(/^Classification of a role: Head of Grants/)
  })
})
