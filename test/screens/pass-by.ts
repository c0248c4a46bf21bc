import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** Goes to every choice of the page and on from it, choosing nothing. */
export async function passBy(user: UserEvent): Promise<void> {
  for (const radio of screen.getAllByRole('radio')) {
    radio.focus()
    await user.tab()
  }
}
