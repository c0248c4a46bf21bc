import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { markResultSeen } from '../../src/domain/record/change.ts'
import { heading, renderApp } from '../app/render-app.tsx'
import { answerOf, at, completeRecord, emptyRecord } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'
import { passBy } from './pass-by.ts'

const page = (question: string) => `/assessment/a-role/question/${question}`
const [leads, direction] = standard.indicators
if (leads === undefined || direction === undefined) throw new Error('The standard has no indicators.')
const words = (option: number) => leads.options[option]?.text ?? ''
const { firmness } = standard.questionnaire

/** Every statement is not enough known, so that no stream is found. */
const undecided = Object.fromEntries(
  standard.questionnaire.contribution.statements.map(({ id }) => [id, answerOf(id, 'not-enough-known')]),
)

describe('one question', () => {
  it('has the question as its heading and as the name of its options', async () => {
    await renderApp(page('leads'), [emptyRecord()])
    expect(await heading()).toHaveTextContent(leads.question)
    const options = within(screen.getByRole('group', { name: leads.question })).getAllByRole('radio')
    expect(options).toHaveLength(leads.options.length + 1)
    for (const option of options) expect(option).not.toBeChecked()
  })

  it('shows no band while answering', async () => {
    await renderApp(page('leads'), [emptyRecord()])
    expect(screen.getByRole('main')).not.toHaveTextContent(/Band\s\d/)
  })

  it('asks how firm a level is, and not for a level that is not known', async () => {
    const { user } = await renderApp(page('leads'), [emptyRecord()])
    expect(screen.queryByRole('group', { name: firmness.question })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: words(1) }))
    const firm = within(screen.getByRole('group', { name: firmness.question })).getAllByRole('radio')
    expect(firm).toHaveLength(4)
    for (const option of firm) expect(option).not.toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Not enough known' }))
    expect(screen.queryByRole('group', { name: firmness.question })).not.toBeInTheDocument()
  })

  it('asks for the facts that decide a level, and for what was looked at where it is not known', async () => {
    const { user } = await renderApp(page('leads'), [emptyRecord()])
    const reasons = screen.getByRole('textbox', { name: 'Reasons for this answer (optional)' })
    expect(reasons).toHaveAccessibleDescription(/^Name the facts that decide it\./)
    await user.click(screen.getByRole('radio', { name: 'Not enough known' }))
    expect(reasons).toHaveAccessibleDescription(/^Say what was looked at, and who was asked\./)
  })

  it('wants an option on Continue', async () => {
    const { user, place } = await renderApp(page('leads'), [emptyRecord()])
    await passBy(user)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    await user.click(
      within(summary).getByRole('link', { name: /Select the option that best describes the work/ }),
    )
    expect(screen.getByRole('radio', { name: words(0) })).toHaveFocus()
    expect(place()).toBe(page('leads'))
  })

  it('wants the firmness on Continue, and keeps the option meanwhile', async () => {
    const { user, recordOf } = await renderApp(page('leads'), [emptyRecord()])
    await user.click(screen.getByRole('radio', { name: words(1) }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(
      await screen.findByRole('link', { name: 'Select how firm this judgement is: what it leads' }),
    )
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(
      await screen.findByRole('link', { name: 'Select how firm this judgement is: what it leads' }),
    )
    expect(screen.getByRole('radio', { name: 'Firm' })).toHaveFocus()
    expect(recordOf('a-role').answers[leads.id]).toEqual({ option: leads.options[1]?.id })
  })

  it('goes on to the next question in content order', async () => {
    const { user, place } = await renderApp(page('leads'), [emptyRecord()])
    await user.click(screen.getByRole('radio', { name: words(1) }))
    await user.click(screen.getByRole('radio', { name: 'Firm' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('heading', { level: 1, name: direction.question })
    expect(place()).toBe(page(direction.id))
    await waitFor(async () => expect(await heading()).toHaveFocus())
  })

  it('goes on from the last question to the task list', async () => {
    const last = standard.characteristics.at(-1)
    const { user, place } = await renderApp(page(last?.id ?? ''), [completeRecord()])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role'))
  })

  it('goes on to the end of the section, and no further, where nothing is left to answer', async () => {
    const { id, indicators } = standard.dimensions[0] ?? { id: '', indicators: [] }
    const { user, goTo, place } = await renderApp(page(indicators[1]?.id ?? ''), [completeRecord()])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe(page(indicators[2]?.id ?? '')))
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role'))
    await goTo(`/assessment/a-role/dimension/${id}`)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role'))
  })

  it('goes back to the result for someone who came from it', async () => {
    const { user, goTo, place } = await renderApp('/assessment/a-role/result', [completeRecord()])
    await goTo(page('leads'))
    expect(screen.getByRole('link', { name: 'Back to the result. Your changes are kept.' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role/result'))
  })

  it('lets anyone leave, and loses nothing', async () => {
    const { user, goTo, recordOf } = await renderApp(page('leads'), [emptyRecord()])
    await user.type(screen.getByRole('textbox', { name: /Reasons for this answer/ }), 'Six sections.')
    await user.click(screen.getByRole('link', { name: 'Leave this page for later' }))
    await screen.findByRole('heading', { level: 2, name: 'Answer' })
    expect(recordOf('a-role').answers[leads.id]).toEqual({ note: 'Six sections.' })

    await goTo(page('leads'))
    expect(screen.getByRole('textbox', { name: /Reasons for this answer/ })).toHaveValue('Six sections.')
  })

  it('keeps the note when the option changes', async () => {
    const { user, recordOf } = await renderApp(page('leads'), [emptyRecord()])
    await user.type(screen.getByRole('textbox', { name: /Reasons for this answer/ }), 'Six sections.')
    await user.click(screen.getByRole('radio', { name: words(1) }))
    await user.click(screen.getByRole('radio', { name: words(3) }))
    expect(recordOf('a-role').answers[leads.id]).toEqual({
      option: leads.options[3]?.id,
      note: 'Six sections.',
    })
  })
})

describe('an answer left without its firmness', () => {
  it('says so to whoever comes back to it', async () => {
    const { user, goTo } = await renderApp(page('leads'), [emptyRecord()])
    await user.click(screen.getByRole('radio', { name: words(1) }))
    expect(screen.queryByText(/Say how firm this judgement is/)).not.toBeInTheDocument()
    await goTo('/assessment/a-role')
    await goTo(page('leads'))
    expect(screen.getByRole('group', { name: firmness.question })).toHaveAccessibleDescription(
      /Say how firm this judgement is/,
    )
  })
})

describe('what to look for', () => {
  it('is there for every stream, closed, while no stream is found', async () => {
    await renderApp(page('leads'), [emptyRecord()])
    for (const { id } of standard.streams)
      expect(screen.getByText(leads.notes[id]?.text ?? '')).not.toBeVisible()
  })

  it('says whether the contribution is still to be answered, or leaves the stream open', async () => {
    const { goTo } = await renderApp(page('leads'), [
      emptyRecord(),
      { ...completeRecord(2, undecided), id: 'undecided' },
    ])
    expect(screen.getByText(/which shows once/)).toBeVisible()
    await goTo('/assessment/undecided/question/leads')
    expect(screen.queryByText(/which shows once/)).not.toBeInTheDocument()
    expect(screen.getByText(/do not settle it/)).toBeVisible()
  })

  it('is open for the stream that is found, and there for no other', async () => {
    await renderApp(page('leads'), [completeRecord()])
    expect(screen.getByText(leads.notes['delivery']?.text ?? '')).toBeVisible()
    expect(screen.queryByText(leads.notes['regulatory']?.text ?? '')).not.toBeInTheDocument()
  })
})

describe('an answer that changes after the result was seen', () => {
  const reason = () => screen.queryByRole('textbox', { name: 'Why did this answer change?' })

  it('is asked why, and the reason is kept', async () => {
    const { user, recordOf } = await renderApp(page('leads'), [markResultSeen(completeRecord(2), at(10))])
    expect(reason()).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: words(1) }))
    await user.type(
      screen.getByRole('textbox', { name: 'Why did this answer change?' }),
      'The chart was old.',
    )
    expect(recordOf('a-role').changes).toMatchObject([
      { question: 'leads', after: { option: leads.options[1]?.id }, reason: 'The chart was old.' },
    ])
  })

  it('wants the reason on Continue, and lets anyone leave without it', async () => {
    const { user, place } = await renderApp(page('leads'), [markResultSeen(completeRecord(2), at(10))])
    await user.click(screen.getByRole('radio', { name: words(1) }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(
      await screen.findByRole('link', { name: 'Enter why this answer changed: what it leads' }),
    )
    expect(reason()).toHaveFocus()
    expect(place()).toBe(page('leads'))
    await user.type(screen.getByRole('textbox', { name: 'Why did this answer change?' }), 'An old chart.')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe(page(direction.id)))

    await user.click(screen.getByRole('radio', { name: direction.options[0]?.text ?? '' }))
    await user.click(screen.getByRole('link', { name: 'Leave this page for later' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role'))
  })

  it('is not asked why before the result was seen', async () => {
    const { user } = await renderApp(page('leads'), [completeRecord(2)])
    await user.click(screen.getByRole('radio', { name: words(1) }))
    expect(reason()).not.toBeInTheDocument()
  })

  it('starts a new reason for a new change', async () => {
    const seen = markResultSeen(completeRecord(2), at(10))
    const { user, recordOf } = await renderApp(page('leads'), [
      { ...seen, showAsIGo: { on: true, firstUsed: at(10) } },
    ])
    await user.click(screen.getByRole('radio', { name: words(1) }))
    await user.type(screen.getByRole('textbox', { name: 'Why did this answer change?' }), 'First')
    await user.click(screen.getByRole('radio', { name: words(0) }))
    expect(reason()).toHaveValue('')
    await user.type(screen.getByRole('textbox', { name: 'Why did this answer change?' }), 'Second')
    expect(recordOf('a-role').changes.map((change) => change.reason)).toEqual(['First', 'Second'])
  })
})

describe('the two ways of showing questions', () => {
  it('switch without losing an answer, and the choice lasts', async () => {
    const { user, place, recordOf } = await renderApp(page('leads'), [emptyRecord()])
    await user.click(screen.getByRole('radio', { name: words(2) }))
    await user.click(screen.getByRole('radio', { name: 'Could be one level higher' }))
    await user.click(screen.getByRole('button', { name: 'Show this section on one page' }))
    await screen.findByRole('heading', { level: 1, name: 'Leadership and accountability' })
    expect(place()).toBe('/assessment/a-role/dimension/leadership-accountability')
    expect(screen.getByRole('radio', { name: words(2) })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Could be one level higher' })).toBeChecked()

    await user.click(screen.getByRole('link', { name: 'Back to the task list' }))
    await user.click(await screen.findByRole('link', { name: 'Stakeholder management' }))
    await screen.findByRole('heading', { level: 1, name: 'Stakeholder management' })

    await user.click(screen.getByRole('button', { name: 'Show one question at a time' }))
    await screen.findByRole('heading', { level: 1, name: standard.indicators[6]?.question ?? '' })
    expect(recordOf('a-role').answers[leads.id]).toEqual({
      option: leads.options[2]?.id,
      firmness: 'could-be-higher',
    })
  })

  it('hold the same three questions on one page, and go on to the next section', async () => {
    const { user, place } = await renderApp('/assessment/a-role/dimension/leadership-accountability', [
      emptyRecord(),
    ])
    await passBy(user)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const links = within(await screen.findByRole('alert')).getAllByRole('link')
    expect(links).toHaveLength(3)
    for (const link of links) expect(link).toHaveTextContent(/^Select the option that best describes/)
    for (const radio of screen.getAllByRole('radio', { name: 'Not enough known' })) await user.click(radio)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role/dimension/management-diversity-span'))
  })

  it('end with the distinguishing characteristics', async () => {
    const { user, place } = await renderApp('/assessment/a-role/dimension/distinguishing-characteristics', [
      completeRecord(),
    ])
    expect(await heading()).toHaveTextContent('Distinguishing characteristics')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role'))
  })
})
