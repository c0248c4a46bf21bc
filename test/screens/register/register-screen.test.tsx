import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeRole, markResultSeen } from '../../../src/domain/record/change.ts'
import { writeBackup, writeRecordFile } from '../../../src/domain/record/record-file.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { rowOf } from '../../../src/storage/row.ts'
import { renderApp } from '../../app/render-app.tsx'
import { at, completeRecord, emptyRecord } from '../../builders/record.ts'
import { offerDownload } from '../../builders/offer-download.ts'
import { decidedAs, openedFor, recommendedAt } from '../../builders/steps.ts'

const titled = (record: AssessmentRecord, id: string, title: string): AssessmentRecord => ({
  ...record,
  id,
  role: { ...record.role, title, agency: 'Invented Agency' },
})
const seen = markResultSeen(completeRecord(2), at(10))
const draft = titled(emptyRecord(), 'draft', 'Head of Rivers')
const finished = titled(seen, 'finished', 'Head of Lakes')
const decided = decidedAs(recommendedAt(titled(seen, 'decided', 'Head of Seas')))
const blind = openedFor(recommendedAt(titled(seen, 'blind', 'Head of Ponds')), 'blind')

const row = (title: string) => screen.findByRole('row', { name: new RegExp(title) }, { timeout: 5000 })
const titles = () =>
  screen.queryAllByRole('row').flatMap((each) => within(each).queryByRole('link')?.textContent ?? [])
const press = (name: string) => screen.getByRole('button', { name })
const select = (title: string) => screen.getByRole('checkbox', { name: `Select ${title}` })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the register', () => {
  it('lists state and result, and hides a result that is not to be seen', async () => {
    await renderApp('/register', [draft, finished, decided, blind])
    expect(await within(await row('Head of Lakes')).findByText('SES Band 2')).toBeVisible()
    expect(within(await row('Head of Lakes')).getByText('Clear finding')).toBeVisible()
    expect(within(await row('Head of Seas')).getByText('Decided')).toBeVisible()
    expect(within(await row('Head of Rivers')).getByText(/until every question is answered/)).toBeVisible()
    expect(within(await row('Head of Ponds')).getByText(/until the reviewer seals the ratings/)).toBeVisible()
    expect(within(await row('Head of Ponds')).queryByText(/SES Band/)).not.toBeInTheDocument()
  })

  it('searches, filters and sorts, and says how many it found', async () => {
    const { user } = await renderApp('/register', [draft, finished, decided])
    await within(await row('Head of Seas')).findByText('Decided')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Role')
    expect(titles()).toEqual(['Head of Lakes', 'Head of Rivers', 'Head of Seas'])
    // A state is called what the report calls it.
    expect(screen.getByRole('option', { name: 'Returned by the reviewer' })).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Draft')
    expect(titles()).toEqual(['Head of Lakes', 'Head of Rivers'])
    await user.type(screen.getByRole('textbox', { name: 'Search by role or agency' }), 'lakes')
    expect(titles()).toEqual(['Head of Lakes'])
    expect(screen.getByText('1 of 3 assessments')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Search by role or agency' }), 'x')
    expect(screen.getByText(/^No assessment matches/)).toBeVisible()
  })

  it('shows a long list a part at a time', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      titled(emptyRecord(), `role-${index}`, `Role ${index}`),
    )
    const { user } = await renderApp('/register', many)
    await row('Role 17')
    expect(titles()).toHaveLength(50)
    await user.click(press('Show 10 more'))
    expect(titles()).toHaveLength(60)
  })

  it('deletes what is selected, and takes that back', async () => {
    const { user } = await renderApp('/register', [draft, finished])
    await row('Head of Rivers')
    await user.click(press('Move to the bin'))
    expect(screen.getByRole('alert')).toHaveTextContent('Select at least one assessment')
    await user.click(select('Head of Rivers'))
    await user.click(press('Move to the bin'))
    expect(await screen.findByText('One assessment moved to the bin.')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(titles()).toEqual(['Head of Lakes'])
    await user.click(press('Undo'))
    expect(await screen.findByText('One assessment brought back from the bin.')).toBeVisible()
    expect(titles()).toContain('Head of Rivers')
  })

  it('warns before the only copy of a decided assessment is deleted', async () => {
    const { user } = await renderApp('/register', [decided])
    await row('Head of Seas')
    await user.click(screen.getByRole('checkbox', { name: 'Select the assessment shown' }))
    await user.click(press('Move to the bin'))
    expect(await screen.findByRole('alert')).toHaveTextContent('‘Head of Seas’: the only copy')
    await user.click(press('Keep it here'))
    expect(titles()).toEqual(['Head of Seas'])
    await user.click(press('Move to the bin'))
    await user.click(await screen.findByRole('button', { name: 'Move to the bin without saving' }))
    expect(await screen.findByText('No assessments are kept in this browser yet.')).toBeVisible()
  })

  it('duplicates one', async () => {
    const { user } = await renderApp('/register', [finished])
    await row('Head of Lakes')
    await user.click(press('Duplicate as a new draft'))
    expect(screen.getByRole('alert')).toHaveTextContent('Select one assessment to duplicate')
    await user.click(select('Head of Lakes'))
    await user.click(press('Duplicate as a new draft'))
    expect(await row('Copy of Head of Lakes')).toBeVisible()
  })

  it('offers what could not be read as a file, and lists the rest', async () => {
    offerDownload()
    const { browser, user } = await renderApp('/register', [draft, { ...finished, id: 'NOT AN ID' }])
    expect(await screen.findByText('One stored assessment could not be opened')).toBeVisible()
    expect(await row('Head of Rivers')).toBeVisible()
    expect(browser.kept.records.size).toBe(2)
    const remove = { name: /^Delete it from this browser/ }
    expect(screen.queryByRole('button', remove)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Save what is stored to a file/ }))
    await user.click(await screen.findByRole('button', remove))
    await waitFor(() => expect(screen.queryByText(/could not be opened/)).not.toBeInTheDocument())
    expect([...browser.kept.records.keys()]).toEqual(['assessment:draft'])
  })
})

describe('the bin', () => {
  it('brings back, and is emptied after a second question', async () => {
    const { user, goTo, browser } = await renderApp('/register', [draft, finished])
    await row('Head of Rivers')
    await user.click(screen.getByRole('checkbox', { name: 'Select all 2 shown' }))
    await user.click(press('Move to the bin'))
    await screen.findByText('2 assessments moved to the bin.')
    await goTo('/register/bin')
    await user.click(await screen.findByRole('button', { name: /^Bring back.*Head of Rivers/ }))
    expect(await screen.findByText('‘Head of Rivers’ is back in the register.')).toBeVisible()
    await user.click(press('Empty the bin'))
    expect(screen.getByRole('alert')).toHaveTextContent('cannot be brought back')
    await user.click(press('Empty it now'))
    expect(await screen.findByText('The bin is empty.')).toBeVisible()
    expect(browser.kept.bin.size).toBe(0)
  })

  it('lists what cannot be read, gives it as a file, and then lets it be removed', async () => {
    offerDownload()
    const { user, browser, goTo } = await renderApp('/register')
    browser.kept.bin.set(`${at(1)} odd`, { format: 'odd' })
    await goTo('/register/bin')
    expect(await screen.findByText('An assessment that could not be read')).toBeVisible()
    expect(screen.getByText('This is not an assessment record of this tool.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Delete it/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Save what is stored/ }))
    await user.click(await screen.findByRole('button', { name: /^Delete it/ }))
    expect(await screen.findByText('The bin is empty.')).toBeVisible()
    expect(browser.kept.bin.size).toBe(0)
  })
})

describe('opening from files', () => {
  const field = () => screen.findByLabelText('Files to open')

  it('shows what they bring before anything is taken in', async () => {
    const changed = { ...titled(draft, 'draft', 'Head of Rivers and Creeks'), sequence: 9 }
    const { user, browser, place } = await renderApp('/register/open', [draft])
    const backup = new File([writeBackup([changed, finished], at(1))], 'backup.json')
    await user.upload(await field(), backup)
    expect(await screen.findByRole('heading', { name: /^2.assessments in what you chose/ })).toHaveFocus()
    expect(screen.getByText(/It takes the place of the one in this browser/)).toBeVisible()
    expect(screen.getByText('It is added.')).toBeVisible()
    expect(browser.kept.records.size).toBe(1)

    const choice = screen.getByRole('combobox', { name: 'What to do with ‘Head of Rivers and Creeks’' })
    await user.selectOptions(choice, 'Leave it out')
    await user.click(press('Take in one assessment'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Head of Lakes' })).toBeVisible()
    expect(place()).toBe('/assessment/finished')
    expect(browser.kept.records.get('assessment:draft')).toEqual(draft)
  })

  it('offers what is recommended for blind review, and shows nothing of the result on the way', async () => {
    const { user, place, recordOf } = await renderApp('/register/open')
    const file = new File([writeRecordFile(recommendedAt(finished))], 'recommended.json')
    await user.upload(await field(), file)
    await user.click(await screen.findByRole('button', { name: 'Open for blind review' }))
    expect(await screen.findByRole('radio', { name: 'Blind' })).toBeChecked()
    expect(place()).toBe('/assessment/finished/review/blind')
    expect(screen.getByRole('main')).not.toHaveTextContent(/SES.Band/)
    expect(recordOf('finished').reviews).toEqual([])
  })

  it('says what is wrong with a file, and takes nothing in', async () => {
    const { user, browser } = await renderApp('/register/open')
    await user.upload(await field(), new File(['{"format": "ses'], 'cut.json'))
    expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveTextContent(
      '‘cut.json’: The file is damaged or cut short.',
    )
    expect(browser.kept.records.size).toBe(0)
  })
})

describe('where an assessment is kept', () => {
  it('is said in its frame, with the way to a file', async () => {
    offerDownload()
    const { user, change } = await renderApp('/assessment/draft', [draft])
    expect(screen.getByText(/Not saved to a file yet/)).toBeVisible()
    await user.click(press('Save to a file'))
    expect(
      await screen.findByText(/^Saved as ‘.*Head of Rivers, draft, marking not chosen\.json’/),
    ).toBeVisible()
    expect(screen.getByText(/Saved to a file on/)).toBeVisible()
    act(() => change('draft', (record, now) => describeRole(record, { agency: 'Another' }, now)))
    expect(await screen.findByText(/Not saved to a file since/)).toBeVisible()
  })

  it('is said at once where another window changed it, which is loaded when asked for', async () => {
    const { user, browser } = await renderApp('/assessment/draft', [draft])
    const newer = { ...titled(draft, 'draft', 'Head of Creeks'), sequence: 3 }
    browser.kept.records.set('assessment:draft', newer)
    const other = browser.openWindow()
    act(() => other.channel.post({ kind: 'saved', row: rowOf(newer) }))
    expect(await screen.findByRole('alert')).toHaveTextContent('was changed in another window')
    expect(screen.getByRole('heading', { level: 1, name: 'Head of Rivers' })).toBeVisible()
    await user.click(press('Load the newer version'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Head of Creeks' })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
