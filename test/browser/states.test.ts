/**
 * Every screen in every state, as the page of all screens lists them: no accessibility violation at the
 * width of a phone and of a laptop, no scrolling sideways at 320 px or with text at 200%, no complaint.
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stateGroups } from '../../src/screens/all-screens/states.ts'
import { standard } from '../builders/standard.ts'
import { appUrl, laptop, newVisit, phone, startBrowser, type Watched } from './visit.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const states = stateGroups(standard).flatMap((group) =>
  group.states.map(({ id, name }) => ({ id, name, group: group.name })),
)

let browser: Browser
let context: BrowserContext
let page: Page
let watched: Watched

beforeAll(async () => {
  browser = await startBrowser()
  ;({ context, page, watched } = await newVisit(browser))
})
afterAll(() => browser.close())

async function show(id: string): Promise<void> {
  await page.goto(`${appUrl}#/all-screens/${id}`)
  await page.locator(`[data-state="${id}"][data-settled]`).waitFor({ state: 'attached' })
}

/** What axe finds, in a line for each fault: the rule, the element, and what to do. */
async function findViolations(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  )
}

/** How far the page reaches beyond its window to the right, and what reaches there. */
function findOverflow(): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').slice(0, 60)}`,
      )
      .slice(0, 5)
  })
}

describe('the page of all screens', () => {
  it('lists every state', async () => {
    await page.goto(`${appUrl}#/all-screens`)
    await page.getByRole('heading', { level: 1, name: 'All screens' }).waitFor()
    const listed = await page.locator('main li[id]').evaluateAll((items) => items.map((item) => item.id))
    expect(listed).toEqual(states.map(({ id }) => id))
    expect(listed.length).toBeGreaterThan(50)
  })
})

describe.each(states)('$group: $name ($id)', ({ id }) => {
  it('is accessible, and reflows', async () => {
    await page.setViewportSize(laptop)
    await show(id)
    expect(await findViolations(), 'axe at 1280 px').toEqual([])

    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await findOverflow(), 'scrolls sideways with text at 200%').toEqual([])
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))

    await page.setViewportSize(phone)
    expect(await findViolations(), 'axe at 390 px').toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    expect(await findOverflow(), 'scrolls sideways at 320 px').toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).count(), 'one first heading').toBe(1)
  })
})

describe('the measures themselves', () => {
  it('find what is wrong where something is', async () => {
    await page.setViewportSize(laptop)
    await show('start')
    await page.evaluate(() =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<img src="./favicon.svg" width="3000"><input>'),
    )
    const violations = (await findViolations()).join('\n')
    expect(violations).toContain('image-alt')
    expect(violations).toContain('label')
    expect((await findOverflow()).join('\n')).toContain('img')
  })
})

describe('the states together', () => {
  it('asked nothing of any other address, and raised no complaint', () => {
    expect(context.pages().length).toBe(1)
    expect(watched).toEqual({ strangers: [], complaints: [] })
  })
})
