/** Kills the browser in the middle of typing, again and again, and finds out what was lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { labels } from '../../src/screens/role/words.ts'
import { startKillable } from './killable.ts'

const halfASecond = 500

export type Loss = { readonly kill: number; readonly typed: string; readonly found: string }

/**
 * Types a title over several lives of one browser, each of which ends by a kill while it types.
 *
 * @param times how many lives
 * @returns what was typed half a second before a kill and was not there after it; nothing where all was
 */
export async function killWhileTyping(appUrl: string, times: number): Promise<readonly Loss[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ses-killed-'))
  const lost: Loss[] = []
  let address = ''
  let typed = ''
  try {
    for (let kill = 0; kill <= times; kill += 1) {
      const { page, kill: end } = await startKillable(folder)
      if (address === '') address = await startAssessment(page, appUrl)
      else await page.goto(address)
      const title = page.getByRole('textbox', { name: labels.title, exact: true })
      const found = await title.inputValue()
      if (!found.startsWith(typed)) lost.push({ kill, typed, found })
      if (kill < times) {
        await title.press('End')
        await title.pressSequentially(`${kill} `)
        typed = await title.inputValue()
        await page.waitForTimeout(halfASecond)
        // Still typing as it dies: this may be lost, and what stands before it may not.
        const typing = title.pressSequentially('typed to the last', { delay: 5 }).catch(() => undefined)
        await page.waitForTimeout(40)
        await end()
        await typing
      } else await end()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return lost
}

/** @returns the address of the form about the role */
async function startAssessment(page: Page, appUrl: string): Promise<string> {
  await page.goto(appUrl)
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('link', { name: 'The role', exact: true }).click()
  await page.getByRole('textbox', { name: labels.title, exact: true }).waitFor()
  return page.url()
}
