import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { markResultSeen } from '../../src/domain/record/change.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { newestRelease } from '../../src/content/releases.ts'
import { renderApp } from '../app/render-app.tsx'
import { recordAt, streamsAt } from '../builders/answers.ts'
import { at } from '../builders/record.ts'
import { standardOf } from '../builders/standard.ts'

const earlier = standardOf('2015-09-02.1').release.id

function kept(id: string, level: 1 | 2 | 3, parts: Partial<AssessmentRecord> = {}): AssessmentRecord {
  const record = { ...recordAt(level, streamsAt({ delivery: 3 })), id, release: earlier, ...parts }
  return { ...record, role: { ...record.role, title: `Role ${id}` } }
}

describe('the replay under the newest release', () => {
  test('shows what would become of each result, and changes nothing', async () => {
    const records = [
      markResultSeen(kept('waits', 2), at(1)),
      markResultSeen(kept('stays', 3), at(1)),
      markResultSeen(kept('there', 2, { release: standardOf(newestRelease).release.id }), at(1)),
      kept('unopened', 2),
      kept('unfinished', 1, { answers: {} }),
    ]
    const { user, storage } = await renderApp('/replay', records)
    await user.click(await screen.findByRole('button', { name: 'Replay them' }))
    expect(await screen.findByText('Read: 5 of 5', {}, { timeout: 5000 })).toBeVisible()
    expect(screen.getByText(/^One assessment with an answer to give again/)).toBeVisible()
    expect(screen.queryByText(/with a result that would move/)).not.toBeInTheDocument()
    expect(screen.getByText('One assessment with a result that would stay')).toBeVisible()
    expect(screen.getByText('One assessment under the newest release already')).toBeVisible()
    expect(screen.getByText(/^2\sassessments with no result to show/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Role waits' })).toHaveAttribute('href', '/assessment/waits/move')
    expect(screen.queryByRole('link', { name: 'Role stays' })).not.toBeInTheDocument()
    expect(screen.getByText(/^Now: SES Band\s2, Delivery/)).toBeVisible()
    expect(storage.saved).toEqual([])
  })

  test('says so where the storage cannot be read, and counts nothing as damaged', async () => {
    const { user, browser } = await renderApp('/replay', [kept('stays', 3)])
    browser.refuseWith(new DOMException('refused', 'SecurityError'))
    await user.click(await screen.findByRole('button', { name: 'Replay them' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('did not let the app read its storage')
    expect(screen.queryByText(/could not be read|^Read:/)).not.toBeInTheDocument()
  })

  test('says so where there is nothing to replay', async () => {
    await renderApp('/replay')
    expect(screen.getByText('There is no assessment in this browser.')).toBeVisible()
  })
})
