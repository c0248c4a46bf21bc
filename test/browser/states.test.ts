/**
 * Every screen in every state, as the page of all screens lists them: no accessibility violation at the
 * width of a phone and of a laptop, no scrolling sideways at 320 px or with text at 200%, no complaint.
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { stateGroups } from '../../src/screens/all-screens/states.ts'
import { standard } from '../builders/standard.ts'
import { appUrl, laptop, newVisit, phone, startBrowser, type Watched } from './visit.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const states = stateGroups(standard).flatMap((group) =>
  group.states.map(({ id, name }) => ({ id, name, group: group.name })),
)

type Visit = { readonly context: BrowserContext; readonly page: Page; readonly watched: Watched }

/** Two readers at once: one for each core, since axe keeps a core busy. */
const readers = 2

let browser: Browser
let visits: readonly Visit[]
const free: Visit[] = []

beforeAll(async () => {
  browser = await startBrowser()
  visits = await Promise.all(Array.from({ length: readers }, () => newVisit(browser)))
  free.push(...visits)
})
afterAll(() => browser.close())

/** Looks with a reader that nobody else has meanwhile. */
async function withReader(look: (page: Page) => Promise<void>): Promise<void> {
  const visit = await vi.waitUntil(() => free.pop(), { timeout: 600_000, interval: 5 })
  try {
    await look(visit.page)
  } finally {
    free.push(visit)
  }
}

async function show(page: Page, id: string): Promise<void> {
  await page.goto(`${appUrl}#/all-screens/${id}`)
  await page.locator(`[data-state="${id}"][data-settled]`).waitFor({ state: 'attached' })
}

/** What axe finds, in a line for each fault: the rule, the element, and what to do. */
async function findViolations(page: Page): Promise<string[]> {
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
function findOverflow(page: Page): Promise<string[]> {
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
  it('lists every state', () =>
    withReader(async (page) => {
      await page.goto(`${appUrl}#/all-screens`)
      await page.getByRole('heading', { level: 1, name: 'All screens' }).waitFor()
      const listed = await page.locator('main li[id]').evaluateAll((items) => items.map((item) => item.id))
      expect(listed).toEqual(states.map(({ id }) => id))
      expect(listed.length).toBeGreaterThan(50)
    }))
})

describe.concurrent.each(states)('$group: $name ($id)', ({ id }) => {
  it('is accessible, and reflows', () =>
    withReader(async (page) => {
      await page.setViewportSize(laptop)
      await show(page, id)
      expect(await findViolations(page), 'axe at 1280 px').toEqual([])

      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await findOverflow(page), 'scrolls sideways with text at 200%').toEqual([])
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))

      await page.setViewportSize(phone)
      expect(await findViolations(page), 'axe at 390 px').toEqual([])

      await page.setViewportSize({ width: 320, height: 640 })
      expect(await findOverflow(page), 'scrolls sideways at 320 px').toEqual([])
      expect(await page.getByRole('heading', { level: 1 }).count(), 'one first heading').toBe(1)
    }))
})

describe('the measures themselves', () => {
  it('find what is wrong where something is', () =>
    withReader(async (page) => {
      await page.setViewportSize(laptop)
      await show(page, 'start')
      await page.evaluate(() =>
        document
          .querySelector('main')
          ?.insertAdjacentHTML('beforeend', '<img src="./favicon.svg" width="3000"><input>'),
      )
      const violations = (await findViolations(page)).join('\n')
      expect(violations).toContain('image-alt')
      expect(violations).toContain('label')
      expect((await findOverflow(page)).join('\n')).toContain('img')
    }))
})

describe('the states together', () => {
  it('asked nothing of any other address, and raised no complaint', () => {
    expect(free.length).toBe(readers)
    for (const { context, watched } of visits) {
      expect(context.pages().length).toBe(1)
      expect(watched).toEqual({ strangers: [], complaints: [] })
    }
  })
})
