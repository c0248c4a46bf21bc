import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { optionsOf } from '../../src/domain/content/standard.ts'
import { questionAsked } from '../../src/domain/report/words/questions.ts'
import { renderApp } from '../app/render-app.tsx'
import { standard } from '../builders/standard.ts'

afterEach(() => vi.restoreAllMocks())

describe('the interview form', () => {
  it('asks every question, offers every answer, and names no band', async () => {
    await renderApp('/forms/interview')
    const form = screen.getByRole('main')
    for (const question of standard.questions) {
      expect(form).toHaveTextContent(questionAsked(question).replaceAll('\u00a0', ' '))
      if (question.type === 'statement') continue
      for (const { text } of optionsOf(standard, question))
        expect(form).toHaveTextContent(text.replaceAll('\u00a0', ' '))
    }
    const judgements = standard.indicators.length + standard.characteristics.length
    expect(screen.getAllByText(standard.questionnaire.firmness.question)).toHaveLength(judgements)
    expect(form).not.toHaveTextContent(/SES Band \d/)
  })

  it('has a box for each answer to each statement, named by its column', async () => {
    await renderApp('/forms/interview')
    const table = screen.getByRole('table', { name: standard.questionnaire.contribution.question })
    const columns = standard.questionnaire.contribution.scale.length + 1
    const rows = standard.questionnaire.contribution.statements.length
    expect(within(table).getAllByRole('img')).toHaveLength(columns * rows)
  })

  it('is printed from the page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await renderApp('/forms/interview')
    await user.click(screen.getByRole('button', { name: 'Print this form' }))
    expect(print).toHaveBeenCalledOnce()
    expect(document.documentElement.style.getPropertyValue('--print-title')).toBe('"Interview form"')
  })
})

describe('the streams on a page', () => {
  it('says what each stream contributes, and is reached from the start', async () => {
    const { goTo } = await renderApp('/')
    expect(screen.getByRole('link', { name: 'streams on a page' })).toHaveAttribute('href', '/forms/streams')
    expect(screen.getByRole('link', { name: 'Blank forms' })).toHaveAttribute('href', '/forms')
    await goTo('/forms/streams')
    expect(await screen.findByRole('heading', { level: 1, name: 'The 4 streams on a page' })).toBeVisible()
    for (const { name, statements } of standard.streams) {
      expect(screen.getByRole('heading', { name })).toBeVisible()
      for (const { text } of statements) expect(screen.getByText(text)).toBeVisible()
    }
  })
})
