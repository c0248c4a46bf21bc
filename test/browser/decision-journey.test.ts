/**
 * From indicated to decided, in three browsers that share nothing but files: a drafter recommends, a reviewer rates
 * blind and recommends, a delegate departs and decides. The committee’s PDF is printed, and somebody who has nothing
 * but the file and the paper checks the decided record: it is found as it was, and one changed byte is found.
 */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import type { WorkedCase } from '../../src/domain/content/case-schema.ts'
import type { Level } from '../../src/domain/content/schema.ts'
import { asksFirmness, optionsOf, type Question } from '../../src/domain/content/standard.ts'
import { readRecordFile } from '../../src/domain/record/read-file.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { stateOf } from '../../src/domain/record/state.ts'
import { checkWords } from '../../src/screens/check/words.ts'
import { standardOf } from '../builders/standard.ts'
import { compareWithPaper, giveFile, openCheck } from './checking.ts'
import { openExample, openReport } from './examples.ts'
import { readPdf } from '../print/read-pdf.ts'
import { appUrl, newVisit, startBrowser } from './visit.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const task = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).click()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

async function write(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields))
    await page.getByRole('textbox', { name, exact: true }).fill(value)
}

/** What is decided on 23 November 2026 is decided that day, whenever the test is run. */
async function visitThatDay(): Promise<Page> {
  const { page } = await newVisit(browser)
  await page.clock.setFixedTime('2026-11-23T10:00:00+11:00')
  return page
}

async function date(page: Page, legend: string): Promise<void> {
  const parts = page.getByRole('group', { name: legend, exact: true })
  for (const [name, value] of [
    ['Day', '23'],
    ['Month', '11'],
    ['Year', '2026'],
  ] as const)
    await parts.getByRole('textbox', { name }).fill(value)
}

/** From the task list: saves the report’s data, and gives the path and the record in it. */
async function save(page: Page): Promise<{ readonly path: string; readonly record: AssessmentRecord }> {
  await openReport(page)
  const downloaded = page.waitForEvent('download')
  await press(page, 'Save as data')
  const path = await (await downloaded).path()
  const read = readRecordFile(await readFile(path, 'utf8'))
  const [entry] = read.ok ? read.entries : []
  if (entry === undefined) throw new Error('The file that was saved does not open.')
  expect(entry.matches).toBe(true)
  return { path, record: entry.record }
}

/** A browser that has seen nothing, with one file opened in it by this button. */
async function openIn(path: string, button: string): Promise<Page> {
  const page = await visitThatDay()
  await page.goto(`${appUrl}#/register/open`)
  const buffer = await readFile(path)
  await page
    .getByLabel('Files to open')
    .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer })
  await press(page, button)
  return page
}

/** The answer of a reviewer who agrees but for these questions, which stand one level lower. */
function ratingOf(example: WorkedCase, question: Question, lower: readonly string[]): string {
  const standard = standardOf(example.release)
  const options = optionsOf(standard, question)
  const answered = example.answers[question.id]?.option ?? standard.questionnaire.unknown.id
  const level: Level | null = options.find(({ id }) => id === answered)?.level ?? null
  if (!lower.includes(question.id) || level === null) return answered
  return options.find((option) => option.level === level - 1)?.id ?? answered
}

async function rate(page: Page, example: WorkedCase, lower: readonly string[]): Promise<void> {
  await task(page, 'Contribution')
  const { questions } = standardOf(example.release)
  for (const [place, question] of questions.entries()) {
    const name = `answers.${question.id}`
    const option = ratingOf(example, question, lower)
    const answer = page.locator(`input[name="${name}.option"][value="${option}"]`)
    await answer.waitFor({ state: 'attached' })
    await answer.check()
    const firm = page.locator(`input[name="${name}.firmness"][value="firm"]`)
    if (asksFirmness(question) && (await firm.count()) > 0) await firm.check()
    const next = questions[place + 1]
    const isLast =
      next === undefined || (await page.locator(`input[name="answers.${next.id}.option"]`).count()) === 0
    if (isLast) await press(page, 'Continue')
  }
}

it('a drafter recommends, a reviewer rates blind, a delegate departs and decides, and a third checks it', async () => {
  const example = (await loadCases()).find(({ id }) => id === 'delivery-band-2')
  if (example === undefined) throw new Error('There is no such worked case.')

  // The drafter reads the whole standard, and recommends.
  const drafter = await visitThatDay()
  await openExample(drafter, example)
  await task(drafter, 'Whole-of-standard check')
  await drafter.getByRole('radio', { name: /^I agree/ }).check()
  await press(drafter, 'Continue')
  await choose(drafter, 'SES Band\u00a02')
  await choose(drafter, 'Delivery')
  await write(drafter, {
    'Reasons for the recommendation': 'Three dimensions reach the band.',
    Name: 'A. Drafter',
    Position: 'Director',
  })
  await date(drafter, 'Date')
  await press(drafter, 'Make the recommendation')
  const recommended = await save(drafter)
  expect(stateOf(recommended.record)).toBe('recommended')

  // The reviewer rates without seeing any of it, and differs on two dimensions.
  const reviewer = await openIn(recommended.path, 'Open for blind review')
  await write(reviewer, { Name: 'B. Reader', Position: 'Reviewer' })
  await press(reviewer, 'Open the review')
  await reviewer.getByRole('heading', { level: 1, name: 'Blind review' }).waitFor()
  await reviewer.goto(reviewer.url().replace(/review$/, 'report'))
  await reviewer.getByRole('link', { name: 'Go to the review' }).click()
  const lower = ['leads', 'direction', 'part-played', 'authority-to-commit']
  await rate(reviewer, example, lower)
  await press(reviewer, 'Seal the ratings')
  await reviewer.getByRole('heading', { level: 1, name: 'Both sets of answers, side by side' }).waitFor()
  expect(await reviewer.getByRole('row', { name: /^The dimension .*One level apart$/ }).count()).toBe(2)
  const settled = reviewer.getByRole('textbox', { name: /how was it settled/ })
  expect(await settled.count()).toBe(lower.length)
  for (const each of await settled.all()) await each.fill('The higher stands: the chart shows it.')
  await choose(reviewer, 'Recommended to the delegate')
  await date(reviewer, 'Date')
  await press(reviewer, 'End the review')
  await reviewer.getByRole('heading', { name: 'Check, recommend and decide' }).waitFor()
  const reviewed = await save(reviewer)
  expect(stateOf(reviewed.record)).toBe('reviewed')
  expect(reviewed.record.answers).toEqual(recommended.record.answers)

  // The delegate departs, with reasons, and decides.
  const delegate = await openIn(reviewed.path, 'Take in one assessment')
  await task(delegate, 'Decision')
  await choose(delegate, 'SES Band\u00a01')
  await write(delegate, {
    'Name of the delegate': 'C. Delegate',
    'Position of the delegate': 'Deputy Secretary',
    'Power relied on': 'Delegation 14',
    Reasons: 'The division head answers for the outcomes.',
  })
  await date(delegate, 'Date of the decision')
  await press(delegate, 'Continue')
  await press(delegate, 'Make the decision')
  await delegate.getByRole('heading', { level: 1, name: 'The decision is made' }).waitFor()
  await delegate.getByRole('link', { name: 'Back to the task list' }).click()
  const decided = await save(delegate)
  expect(stateOf(decided.record)).toBe('decided')
  expect(decided.record.acts.map(({ act }) => act)).toEqual([
    'recommended',
    'blind-review-opened',
    'ratings-sealed',
    'review-recommended',
    'decided',
  ])
  const report = delegate.locator('.report-whole')
  for (const words of [
    /departs from the recommendation/,
    /Blind review by B\. Reader/,
    /Decided, by C\. Delegate/,
  ])
    expect(await report.textContent()).toMatch(words)

  // Somebody else has the file and the paper, and nothing more.
  const paper = await readPdf(await delegate.pdf({ preferCSSPageSize: true, tagged: true }))
  expect(paper.pages[0]).toMatch(/4\s+differences\s+in\s+review,\s+4\s+settled/)
  expect(paper.lines.findIndex((lines) => lines.includes('Signatures'))).toBe(0)
  expect(paper.lines.findIndex((lines) => lines.includes('The role'))).toBe(1)
  const whole = await readFile(decided.path)
  const { page: third } = await openCheck(browser)
  await giveFile(third, whole)
  await third.getByText(checkWords.matches).waitFor()
  await compareWithPaper(third, paper)
  await third.getByText(checkWords.same).waitFor()
  const changed = Buffer.from(whole)
  changed[changed.indexOf('Delegation 14') + 'Delegation 1'.length] = '5'.charCodeAt(0)
  await giveFile(third, changed)
  await third.getByText(checkWords.changed).waitFor()
  await compareWithPaper(third, paper)
  await third.getByText('It differs in every group.').waitFor()
  expect(await third.getByText(checkWords.matches).count()).toBe(0)
})
