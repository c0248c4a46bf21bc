import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { markResultSeen } from '../../src/domain/record/change.ts'
import { renderApp } from '../app/render-app.tsx'
import { at, completeRecord, emptyRecord, questionId } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'
import { passBy } from './pass-by.ts'

const path = '/assessment/a-role/contribution'
const { statements, forcedChoice } = standard.questionnaire.contribution

describe('the contribution', () => {
  it('asks the statements in content order, then the forced choice, and chooses nothing beforehand', async () => {
    await renderApp(path, [emptyRecord()])
    const groups = screen
      .getAllByRole('group')
      .filter((each) => within(each).queryAllByRole('radio').length > 0)
    expect(groups).toHaveLength(13)
    statements.forEach(({ text }, index) =>
      expect(groups[index]).toHaveAccessibleName(`${index + 1} ${text}`),
    )
    expect(groups.at(-1)).toHaveAccessibleName(forcedChoice.question)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  it('names each statement that wants an answer, and leads to it', async () => {
    const { user } = await renderApp(path, [emptyRecord()])
    await passBy(user)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('alert', { name: 'There is a problem' })
    const links = within(summary).getAllByRole('link')
    expect(links).toHaveLength(13)
    for (const link of links) expect(link).toHaveTextContent(/^Select (?:how large a part|what the role)/)
    await user.click(
      within(summary).getByRole('link', { name: 'Select how large a part of the role statement 3 is' }),
    )
    const third = screen.getByRole('group', { name: `3 ${statements[2]?.text}` })
    expect(within(third).getByRole('radio', { name: 'Not part of the role' })).toHaveFocus()
  })

  it('takes not enough known as an answer, and cannot say in the forced choice', async () => {
    const { user, recordOf, place } = await renderApp(path, [emptyRecord()])
    for (const radio of screen.getAllByRole('radio', { name: 'Not enough known' })) await user.click(radio)
    await user.click(screen.getByRole('radio', { name: /It cannot be said/ }))
    expect(Object.keys(recordOf('a-role').answers)).toHaveLength(13)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('heading', { level: 1, name: standard.indicators[0]?.question ?? '' })
    expect(place()).toBe('/assessment/a-role/question/leads')
  })

  it('asks why a statement changed once the result was seen', async () => {
    const { user, place } = await renderApp(path, [markResultSeen(completeRecord(), at(10))])
    const first = screen.getByRole('group', { name: `1 ${statements[0]?.text}` })
    await user.click(within(first).getByRole('radio', { name: 'A minor part' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(await screen.findByRole('link', { name: 'Enter why this answer changed: statement 1' }))
    expect(screen.getByRole('textbox', { name: 'Why did this answer change?' })).toHaveFocus()
    expect(place()).toBe(path)
  })

  it('leads back to the task list where nothing is left to answer', async () => {
    const { user, place } = await renderApp(path, [completeRecord()])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(place()).toBe('/assessment/a-role'))
  })

  it('keeps every other answer when an early one changes', async () => {
    const whole = completeRecord()
    const { user, recordOf } = await renderApp(path, [whole])
    const first = screen.getByRole('group', { name: `1 ${statements[0]?.text}` })
    await user.click(within(first).getByRole('radio', { name: 'A minor part' }))
    const id = statements[0]?.id
    for (const [question, answer] of Object.entries(recordOf('a-role').answers)) {
      expect(answer).toEqual(question === id ? { option: 'minor' } : whole.answers[questionId(question)])
    }
    expect(Object.keys(recordOf('a-role').answers)).toEqual(Object.keys(whole.answers))
  })
})
