import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../app/render-app.tsx'
import { recordAt } from '../builders/answers.ts'

const words = 'The words of the agency’s own copy, made up for a test.'

function official(texts: readonly object[]): File {
  const content = {
    format: 'ses-official-wording',
    version: 1,
    edition: '2012',
    source: 'Agency library',
    texts,
  }
  return new File([JSON.stringify(content)], 'official.json', { type: 'application/json' })
}

const text = { band: 2, dimension: 'job-context-environment', text: words }

async function load(file: File, records: Parameters<typeof renderApp>[1] = []) {
  const app = await renderApp('/official', records)
  await app.user.upload(screen.getByLabelText('Load a filled template'), file)
  return app
}

describe('official wording', () => {
  test('is loaded, kept in this browser, and stands beside the restatement, marked', async () => {
    const { goTo } = await load(official([text]))
    expect(await screen.findByText('Agency library')).toBeVisible()
    await goTo('/standard/job-context-environment')
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByText('Official, as loaded by the agency from: Agency library')).toBeVisible()
    expect(screen.getByText(/The tool asks by a scale of its own/)).toBeVisible()
  })

  test('is refused with the reasons where it does not fit, and nothing is loaded', async () => {
    await load(
      official([
        { ...text, dimension: 'span' },
        { ...text, stream: 'corporate' },
      ]),
    )
    expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveFocus()
    const reasons = screen.getByRole('region', { name: 'Why the file does not fit' })
    expect(within(reasons).getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByText('None is kept in this browser.')).toBeVisible()
  })

  test('is used by an assessment when told to, and then stands in its report', async () => {
    const { user, goTo, recordOf } = await load(official([text]), [recordAt(2)])
    await screen.findByText('Agency library')
    await goTo('/assessment/built/question/complexity')
    await user.click(await screen.findByRole('button', { name: 'Use it in this assessment' }))
    expect(recordOf('built').official?.texts).toHaveLength(1)
    await goTo('/assessment/built/report')
    expect(await screen.findByRole('heading', { name: /^Annex .: official wording$/ })).toBeVisible()
    expect(screen.getByText(words)).toBeVisible()
  })

  test('is removed from this browser', async () => {
    const { user, goTo } = await load(official([text]))
    await user.click(await screen.findByRole('button', { name: 'Remove it from this browser' }))
    await goTo('/standard/job-context-environment')
    expect(screen.queryByText(words)).not.toBeInTheDocument()
  })
})
