import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dimensionsAt, recordAt, recordWith, streamsAt } from '../../builders/answers.ts'
import { supportedRecord } from '../../builders/evidence.ts'
import { renderApp } from '../../app/render-app.tsx'

const place = '/assessment/built/result'

describe('the result screen', () => {
  test('before everything is answered it shows what is unanswered, with links, and no band', async () => {
    await renderApp(place, [recordWith({ leads: 2 })])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The result is not ready')
    expect(screen.getByRole('link', { name: 'Reach of the function' })).toHaveAttribute(
      'href',
      expect.stringContaining('/assessment/built/question/reach'),
    )
    expect(screen.queryByText(/is indicated at/)).not.toBeInTheDocument()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  test('with ‘Show as I go’ it shows what there is so far, and says that it is not a result', async () => {
    const record = { ...recordWith({ leads: 2 }), showAsIGo: { on: true, firstUsed: '2026-03-02T09:00:00Z' } }
    await renderApp(place, [record])
    const soFar = screen.getByRole('region', { name: 'So far, and not a result' })
    expect(soFar).toHaveTextContent('The band is not determined.')
    expect(within(soFar).getByRole('img')).toBeInTheDocument()
  })

  test('notes that the result was seen, and a second look at the same result is no change', async () => {
    const { recordOf, goTo } = await renderApp(place, [recordAt(2)])
    const first = recordOf('built').resultSeen
    expect(first).toBeDefined()
    await goTo('/assessment/built')
    await goTo(place)
    expect(recordOf('built').resultSeen).toEqual(first)
  })

  test('an unfinished assessment is not noted as seen', async () => {
    const { recordOf } = await renderApp(place, [recordWith({ leads: 2 })])
    expect(recordOf('built').resultSeen).toBeUndefined()
  })

  test('each reason leads to its answer, and the stream to the contribution', async () => {
    await renderApp(place, [recordAt(2)])
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    for (const question of ['leads', 'reach', 'setting', 'ambiguity', 'guidance', 'knowledge']) {
      expect(
        links.some((href) => href.endsWith(`/question/${question}`)),
        question,
      ).toBe(true)
    }
    expect(links.some((href) => href.endsWith('/contribution'))).toBe(true)
  })

  test('a check is mended by its link, or explained, which is kept as it is typed', async () => {
    const record = recordAt(2, {
      ...dimensionsAt(2, 2, 2, 0, 2),
      ...streamsAt({ delivery: 3, regulatory: 2 }),
    })
    const { user, recordOf } = await renderApp(place, [record])
    const checks = screen.getByRole('region', { name: 'Checks' })
    expect(
      within(checks).getByRole('link', { name: 'Change the answers of this dimension' }),
    ).toHaveAttribute('href', expect.stringContaining('/dimension/job-context-environment'))
    expect(within(checks).getByRole('link', { name: 'Go to the secondary verification' })).toBeInTheDocument()

    const field = within(checks).getByRole('textbox', { name: /a dimension far below the band/ })
    await user.type(field, 'The field is settled.')
    expect(recordOf('built').explanations).toEqual({
      'dimension-far-below:job-context-environment:band-2': 'The field is settled.',
    })
    expect(within(checks).getByText('Explained')).toBeInTheDocument()
    expect(field).toHaveFocus()
  })

  test('says so when no check found anything', async () => {
    await renderApp(place, [supportedRecord(recordAt(2, { leads: 3 }))])
    expect(screen.getByRole('region', { name: 'Checks' })).toHaveTextContent('No check found anything')
  })
})
