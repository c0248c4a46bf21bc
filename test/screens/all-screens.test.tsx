import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/domain/classify/classify.ts'
import { stateGroups } from '../../src/screens/all-screens/states.ts'
import { renderApp } from '../app/render-app.tsx'
import { standard } from '../builders/standard.ts'

const states = stateGroups(standard).flatMap((group) => group.states)

/** What the record of a state classifies to. */
function resultOf(id: string) {
  const record = states.find((state) => state.id === id)?.records[0]
  if (record === undefined) throw new Error(`The state ${id} has no record.`)
  return classify(standard, record)
}

describe('the page of all screens', () => {
  it('gives every state an identifier of its own', () => {
    const ids = states.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads to every state', async () => {
    await renderApp('/all-screens')
    expect(screen.getAllByRole('listitem')).toHaveLength(states.length)
  })

  it('shows every outcome and every strength under its name', () => {
    expect(resultOf('result-clear')).toMatchObject({ outcome: 'indicated', strength: 'clear' })
    expect(resultOf('result-supported')).toMatchObject({ outcome: 'indicated', strength: 'supported' })
    expect(resultOf('result-borderline')).toMatchObject({ outcome: 'indicated', strength: 'borderline' })
    expect(resultOf('result-band-3')).toMatchObject({ outcome: 'indicated', band: 3 })
    expect(resultOf('result-below-ses')).toMatchObject({ outcome: 'below-ses' })
    expect(resultOf('result-not-determined')).toMatchObject({
      outcome: 'not-determined',
      stream: { stream: null },
    })
    expect(resultOf('result-incomplete')).toMatchObject({ outcome: 'incomplete' })
    expect(resultOf('verification-not-needed')).toMatchObject({ stream: { secondary: [] } })
    expect(resultOf('verification-to-redo')).toMatchObject({ checks: [{ check: 'verification-to-redo' }] })
  })

  it('presses what a state says is pressed, in the true shell', async () => {
    await renderApp('/all-screens/role-errors')
    expect(await screen.findByRole('alert', { name: 'There is a problem' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'SES role classification' })).toBeVisible()
  })

  it('says so where there is no such state', async () => {
    await renderApp('/all-screens/nothing')
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  })
})
