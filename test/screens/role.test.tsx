import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../app/render-app.tsx'
import { completeRecord, emptyRecord } from '../builders/record.ts'
import { passBy } from './pass-by.ts'

const open = () => renderApp('/assessment/a-role/role', [emptyRecord()])
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))

describe('the form about the role', () => {
  it('chooses nothing beforehand', async () => {
    await open()
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  it('keeps what is typed as it is typed, and has it when someone comes back', async () => {
    const { user, recordOf, goTo } = await open()
    await user.type(screen.getByRole('textbox', { name: 'Title of the role' }), 'Head of Rivers')
    await user.click(group(/new, vacant, changed or filled/).getByRole('radio', { name: 'Vacant' }))
    expect(recordOf('a-role').role).toMatchObject({ title: 'Head of Rivers', status: 'vacant' })

    await goTo('/assessment/a-role')
    await goTo('/assessment/a-role/role')
    expect(screen.getByRole('textbox', { name: 'Title of the role' })).toHaveValue('Head of Rivers')
    expect(screen.getByRole('radio', { name: 'Vacant' })).toBeChecked()
  })

  it('says what is missing on Continue, not before, and leads to each kind of field', async () => {
    const { user, place } = await open()
    await user.click(screen.getByRole('textbox', { name: 'Title of the role' }))
    await user.tab()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('alert', { name: 'There is a problem' })
    expect(summary).toHaveFocus()
    expect(document.title).toMatch(/^Error: /)
    expect(place()).toBe('/assessment/a-role/role')

    const fields = [
      ['Enter the title of the role', screen.getByRole('textbox', { name: 'Title of the role' })],
      ['Enter the duties of the role', screen.getByRole('textbox', { name: 'Duties of the role' })],
      ['Select a protective marking', screen.getByRole('radio', { name: 'OFFICIAL' })],
      ['Enter the date of the assessment', screen.getByRole('textbox', { name: 'Day' })],
    ] as const
    for (const [message, field] of fields) {
      await user.click(within(summary).getByRole('link', { name: message }))
      expect(field).toHaveFocus()
    }
    expect(place()).toBe('/assessment/a-role/role')
  })

  it('says the same words beside the field as in the summary', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('alert')
    expect(screen.getByRole('textbox', { name: 'Title of the role' })).toHaveAccessibleDescription(
      /Enter the title of the role/,
    )
    expect(
      screen.getByRole('group', { name: 'Protective marking of this assessment' }),
    ).toHaveAccessibleDescription(/Select a protective marking/)
    expect(screen.getByRole('group', { name: 'Date of the assessment' })).toHaveAccessibleDescription(
      /Enter the date of the assessment/,
    )
  })

  it('gives every message of its own after groups were passed by without a choice', async () => {
    const { user } = await open()
    const summary = () => screen.findByRole('alert', { name: 'There is a problem' })
    await passBy(user)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(within(await summary()).getByRole('link', { name: 'Select a protective marking' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const links = within(await summary()).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      'Enter the title of the role',
      'Enter the agency',
      'Enter the primary purpose of the role',
      'Enter the duties of the role',
      'Select a protective marking',
      'Enter the name of the assessor',
      'Enter the date of the assessment',
    ])
  })

  it('takes focus to the summary anew at each attempt', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('alert')
    await user.click(screen.getByRole('textbox', { name: 'Agency' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('alert')).toHaveFocus()
  })

  it('refuses PROTECTED at once, with the reason, and stores nothing of it', async () => {
    const { user, recordOf } = await open()
    await user.click(screen.getByRole('radio', { name: 'OFFICIAL' }))
    expect(recordOf('a-role').role.marking).toBe('OFFICIAL')
    await user.click(screen.getByRole('radio', { name: 'PROTECTED or above' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('This choice was not stored')
    expect(JSON.stringify(recordOf('a-role'))).not.toMatch(/protected/i)
    expect(recordOf('a-role').role.marking).toBe('')

    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('link', { name: /refuses PROTECTED and above/ })).toBeVisible()

    await user.click(screen.getByRole('radio', { name: 'OFFICIAL: Sensitive' }))
    expect(screen.queryByText('This tool refuses PROTECTED information and above')).not.toBeInTheDocument()
    expect(recordOf('a-role').role.marking).toBe('OFFICIAL: Sensitive')
  })

  it('keeps a date in ISO form once it is one, and asks for a real one that does not lie ahead', async () => {
    const { user, recordOf, passDays } = await open()
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '31')
    await user.type(screen.getByRole('textbox', { name: 'Month' }), '11')
    await user.type(screen.getByRole('textbox', { name: 'Year' }), '2026')
    expect(recordOf('a-role').role.assessedOn).toBe('')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('link', { name: /as a real date/ })).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveValue('31')

    await user.clear(screen.getByRole('textbox', { name: 'Day' }))
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '30')
    expect(recordOf('a-role').role.assessedOn).toBe('')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('link', { name: /must be today or earlier/ })).toBeVisible()

    passDays(300)
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '{Backspace}')
    expect(recordOf('a-role').role.assessedOn).toBe('2026-11-03')
  })

  it('shows the present classification for a filled role, and for no new one', async () => {
    const { user } = await open()
    expect(screen.queryByRole('group', { name: /present classification/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Filled' }))
    expect(screen.getByRole('group', { name: /present classification/ })).toHaveAccessibleDescription(
      /Leave blank if not known/,
    )
    await user.click(screen.getByRole('radio', { name: 'New' }))
    expect(screen.queryByRole('group', { name: /present classification/ })).not.toBeInTheDocument()
  })

  it('keeps a line that is too long on the page and out of the record', async () => {
    const { user, recordOf } = await open()
    const box = screen.getByRole('textbox', { name: 'Title of the role' })
    await user.click(box)
    await user.paste('x'.repeat(1001))
    expect(recordOf('a-role').role.title).toBe('')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(
      await screen.findByRole('link', { name: 'Title of the role must be 1,000 characters or fewer' }),
    ).toBeVisible()
    expect(box).toHaveValue('x'.repeat(1001))
  })

  it('goes on to the contribution when all is there but what may not be known, or back where all is answered', async () => {
    const role = {
      ...emptyRecord().role,
      title: 'Head of Rivers',
      agency: 'Invented Agency',
      primaryPurpose: 'Keeps rivers.',
      duties: 'Keeps them well.',
      marking: 'OFFICIAL',
      assessor: 'A. Drafter',
      assessedOn: '2026-03-02',
    } as const
    const { user, goTo, place } = await renderApp('/assessment/a-role/role', [
      { ...emptyRecord(), role },
      { ...completeRecord(), id: 'answered', role },
    ])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('heading', { level: 1, name: /How large a part/ })).toBeVisible()
    expect(place()).toBe('/assessment/a-role/contribution')

    await goTo('/assessment/answered/role')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/answered'))
  })
})
