import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { newestRelease } from '../../../src/content/releases.ts'
import { renderApp } from '../../app/render-app.tsx'
import { recordAt, streamsAt } from '../../builders/answers.ts'
import { standardOf } from '../../builders/standard.ts'

const earlier = {
  ...recordAt(2, streamsAt({ delivery: 3 })),
  release: standardOf('2015-09-02.1').release.id,
}

describe('moving to the newest release', () => {
  test('is offered on the task list of an assessment under an earlier release, and only there', async () => {
    const { user, place, goTo } = await renderApp('/assessment/built', [
      earlier,
      { ...recordAt(2), id: 'newest', release: newestRelease },
    ])
    await user.click(await screen.findByRole('link', { name: 'See what a move would change' }))
    expect(place()).toBe('/assessment/built/move')
    await goTo('/assessment/newest')
    expect(screen.queryByText(/A newer release/)).not.toBeInTheDocument()
  })

  test('says what changes and what is asked again, and moves when told by whom', async () => {
    const { user, place, recordOf } = await renderApp('/assessment/built/move', [earlier])
    const again = screen.getByRole('heading', { name: /^To be answered again/ }).closest('section')
    expect(within(again ?? document.body).getByText('Accountabilities in the agency')).toBeVisible()
    expect(screen.getByText(/After the move it is: not ready, with one question unanswered\./)).toBeVisible()

    await user.click(screen.getByRole('button', { name: `Move to ${newestRelease}` }))
    expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveFocus()
    expect(recordOf('built').release).toBe('2015-09-02.1')

    await user.type(screen.getByRole('textbox', { name: 'Who moves it' }), 'A. Drafter')
    await user.click(screen.getByRole('button', { name: `Move to ${newestRelease}` }))
    expect(place()).toBe('/assessment/built')
    const { release, acts, answers, changes } = recordOf('built')
    expect(release).toBe(newestRelease)
    expect(Object.entries(answers).find(([id]) => id === 'accountabilities')?.[1].option).toBeUndefined()
    // The result stood on this screen, so what it took back is told.
    expect(changes).toHaveLength(1)
    expect(acts).toMatchObject([{ act: 'moved-release', by: 'A. Drafter' }])
    expect(acts[0]?.said).toContain(
      `Moved from the content release 2015-09-02.1 to ${newestRelease}. One answer is to be given again: ‘Accountabilities in the agency’.`,
    )
  })

  test('has nothing to do for the newest release', async () => {
    await renderApp('/assessment/built/move', [{ ...recordAt(2), release: newestRelease }])
    expect(screen.getByText(/There is nothing to move/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument()
  })
})
