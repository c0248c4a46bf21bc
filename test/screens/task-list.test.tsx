import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../app/render-app.tsx'
import { answerAt, answers, completeRecord, emptyRecord, questionId } from '../builders/record.ts'
import { offerDownload } from '../builders/offer-download.ts'
import { recordAt } from '../builders/answers.ts'
import { standard } from '../builders/standard.ts'
import { closedAs, decidedAs, openedFor, recommendedAt } from '../builders/steps.ts'

const leads = standard.questions.find((question) => question.type === 'indicator')
const path = '/assessment/a-role'

/** What the row of a task says beside its name. */
function expectStatus(name: string, status: string): void {
  expect(screen.getByRole('link', { name })).toHaveAccessibleDescription(expect.stringContaining(status))
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the task list', () => {
  it('has every task in order, and locks none', async () => {
    await renderApp(path, [emptyRecord()])
    const tasks = screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent)
    expect(tasks).toEqual([
      'The role',
      'Duties',
      'Sources',
      'Contribution',
      ...standard.dimensions.map(({ name }) => name),
      'Distinguishing characteristics',
      'Result',
      'Secondary verification',
      'Report',
    ])
  })

  it('says where each stands while nothing is done, and how many questions are left', async () => {
    await renderApp(path, [emptyRecord()])
    expectStatus('The role', 'Not started')
    expectStatus('Duties', 'None tied')
    expectStatus('Sources', 'None registered')
    expectStatus('Contribution', 'Not started')
    expectStatus('Result', 'Available when all is answered')
    expect(screen.getByText(/There are 31 questions to go/)).toBeVisible()
  })

  it('takes the role as completed where only what may not be known is blank', async () => {
    const record = emptyRecord()
    await renderApp(path, [
      {
        ...record,
        role: {
          ...record.role,
          title: 'Head of Rivers',
          agency: 'Invented Agency',
          primaryPurpose: 'Keeps rivers.',
          duties: 'Keeps them well.',
          status: 'filled',
          marking: 'OFFICIAL',
          assessor: 'A. Drafter',
          assessedOn: '2026-03-02',
        },
      },
    ])
    expectStatus('The role', 'Completed')
  })

  it('says how many of a section are answered', async () => {
    await renderApp(path, [
      {
        ...emptyRecord(),
        answers: answers({
          leads: answerAt('leads', 2),
          direction: answerAt('direction', 2),
          'answers-for': { note: 'A note' },
        }),
      },
    ])
    expectStatus('Leadership and accountability', '2 of 3 answered')
  })

  it('says how many of the duties are tied', async () => {
    await renderApp(path, [
      {
        ...emptyRecord(),
        role: { ...emptyRecord().role, duties: 'Leads a division. Advises ministers.' },
        dutyTies: [{ sentence: 'Advises ministers.', questions: [questionId('leads')] }],
      },
    ])
    expectStatus('Duties', '1 of 2 tied')
  })

  it('does not count a level whose firmness is missing, and says what it wants', async () => {
    await renderApp(path, [
      { ...emptyRecord(), answers: answers({ leads: { option: answerAt('leads', 2).option } }) },
    ])
    expectStatus('Leadership and accountability', '0 of 3 answered')
    expectStatus('Leadership and accountability', `Say how firm this judgement is: ${leads?.indicator.name}`)
  })

  it('says what is left when all is answered: verification, and a marking for the report', async () => {
    await renderApp(path, [completeRecord()])
    expectStatus('Judgement and independence', 'Completed')
    // What follows the answers is fetched once they are there.
    await screen.findByRole('link', { name: 'Result' })
    expectStatus('Result', 'Ready')
    expectStatus('Secondary verification', 'Not completed')
    expectStatus('Report', 'Needs a protective marking')
    expect(screen.getByText('Every question is answered.')).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: 'Show as I go' })).not.toBeInTheDocument()
  })

  it('leads to the first question of a section that is not answered', async () => {
    const { user, place } = await renderApp(path, [
      { ...emptyRecord(), answers: answers({ leads: answerAt('leads', 2) }) },
    ])
    await user.click(screen.getByRole('link', { name: 'Leadership and accountability' }))
    expect(place()).toBe('/assessment/a-role/question/direction')
  })
})

describe('after a step', () => {
  const recommended = recommendedAt(recordAt(2))
  const reviewed = openedFor(recommended, 'ordinary')
  const tasks = '/assessment/built'

  it.each([
    ['a recommendation', recommended, /^The recommendation is made\..* to the reviewer or the delegate\.$/],
    [
      'a review that recommends',
      closedAs(reviewed, 'recommended'),
      /^The review is ended\..* the delegate\.$/,
    ],
    ['a review that returns', closedAs(reviewed, 'returned'), /^The review is ended\..* the assessor\.$/],
    ['a decision', decidedAs(recommended), /^Save the decided record to a file/],
  ])('says of %s that the record is to be handed on', async (_, record, words) => {
    await renderApp(tasks, [record])
    expect(await screen.findByText(words)).toBeVisible()
  })

  it.each([
    ['a draft', recordAt(2)],
    ['an open review', reviewed],
    ['what is to be redone', { ...recommended, answers: recordAt(3).answers }],
  ])('says nothing of %s', async (_, record) => {
    await renderApp(tasks, [record])
    await screen.findByRole('link', { name: 'Result' })
    expect(screen.queryByText(/Save the record to a file/)).not.toBeInTheDocument()
  })

  it('saves the record where it says so, and is still when it is in a file', async () => {
    offerDownload()
    const { user, goTo } = await renderApp(tasks, [recommended])
    const said = await screen.findByText(/^The recommendation is made/)
    const notice = within(said.closest('section') ?? document.body)
    await user.click(notice.getByRole('button', { name: 'Save to a file' }))
    expect(await notice.findByText(/^Saved as/)).toBeVisible()
    await goTo('/assessment/built/role')
    await goTo(tasks)
    await screen.findByRole('link', { name: 'Result' })
    expect(screen.queryByText(/^The recommendation is made/)).not.toBeInTheDocument()
  })
})

describe('show as I go', () => {
  it('says what the record keeps before it is used, and shows what is possible after', async () => {
    const { user, recordOf } = await renderApp(path, [emptyRecord()])
    const toggle = screen.getByRole('checkbox', { name: 'Show as I go' })
    expect(toggle).not.toBeChecked()
    expect(toggle).toHaveAccessibleDescription(/the record keeps that it was used/)
    expect(screen.queryByRole('heading', { name: 'So far' })).not.toBeInTheDocument()

    await user.click(toggle)
    expect(await screen.findByRole('heading', { name: 'So far' })).toBeVisible()
    expect(recordOf('a-role').showAsIGo).toMatchObject({ on: true })

    await user.click(toggle)
    expect(screen.queryByRole('heading', { name: 'So far' })).not.toBeInTheDocument()
    expect(toggle).toHaveAccessibleDescription(/This has been used/)
  })
})
