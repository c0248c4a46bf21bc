import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tieDuty } from '../../../src/domain/record/change-duties.ts'
import { renderApp } from '../../app/render-app.tsx'
import { at, completeRecord, emptyRecord, questionId } from '../../builders/record.ts'

const path = '/assessment/a-role/duties'
const duties = '1. Leads a branch.\n2. Signs grants.'
const begun = { ...emptyRecord(), role: { ...emptyRecord().role, duties } }
const whole = { ...completeRecord(2), role: begun.role }
const leads = questionId('leads')

describe('the duties', () => {
  it('are to be pasted first', async () => {
    await renderApp(path, [emptyRecord()])
    expect(screen.getByRole('link', { name: 'Go to the form about the role' })).toBeVisible()
  })

  it('are tied to answers without dragging, and saved at once', async () => {
    const { user, recordOf } = await renderApp(path, [begun])
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(/^Leads a branch\./)
    expect(second).toHaveTextContent(/^Signs grants\./)
    await user.click(screen.getAllByText('Tie to answers')[1] ?? document.body)
    const choices = await screen.findByRole('group', { name: 'Which answers does it support?' })
    await user.click(within(choices).getByRole('checkbox', { name: 'What it leads' }))
    expect(recordOf('a-role').dutyTies).toEqual([{ sentence: 'Signs grants.', questions: ['leads'] }])
    expect(second).toHaveTextContent('Tied to: What it leads')
    await user.click(within(choices).getByRole('checkbox', { name: 'What it leads' }))
    expect(recordOf('a-role').dutyTies).toEqual([])
    const contribution = within(choices).getByRole('group', { name: 'Contribution: Delivery' })
    await user.click(within(contribution).getByRole('checkbox', { name: /^Statement.5: / }))
    expect(second).toHaveTextContent(/Tied to: Statement.5 \(Delivery\)/)
  })

  it('show what claims have no duty only once everything is answered', async () => {
    const { goTo } = await renderApp(path, [
      tieDuty(begun, 'Signs grants.', leads, true, at(1)),
      { ...tieDuty(whole, 'Signs grants.', leads, true, at(1)), id: 'whole' },
    ])
    expect(screen.getByText(/is shown once every question is answered/)).toBeVisible()
    await goTo('/assessment/whole/duties')
    expect(screen.getByText(/have no duty behind them/)).toBeVisible()
    expect(screen.getByText('‘Leads a branch’')).toBeVisible()
  })

  it('keep the ties of a sentence that is gone until they are removed', async () => {
    const { user, recordOf } = await renderApp(path, [
      tieDuty(begun, 'Chairs a council.', leads, true, at(1)),
    ])
    expect(screen.getByRole('heading', { name: 'Ties without a sentence' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Remove these ties: Chairs a council/ }))
    expect(recordOf('a-role').dutyTies).toEqual([])
    expect(screen.queryByRole('heading', { name: 'Ties without a sentence' })).not.toBeInTheDocument()
  })
})
