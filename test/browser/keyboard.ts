/** A person who uses the keyboard alone: Tab, arrows, Space, Enter and typing. Nothing is clicked or focused for them. */
import type { Locator, Page } from 'playwright-core'

/** More stops than any page has: past them the control cannot be reached. */
const mostStops = 250

/**
 * Presses Tab until the focus is on the control.
 *
 * @throws Error where the focus never comes to it
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  for (let stop = 0; stop < mostStops; stop++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(control)}.`)
}

/** Goes to a link or button and presses Enter. */
export async function follow(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

/** Chooses the radio at this place of a group (0 is the first): Space for the first, arrows for the others. */
export async function choose(page: Page, group: Locator, place: number): Promise<void> {
  await tabTo(page, group.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown')
}
