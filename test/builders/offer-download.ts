import { vi } from 'vitest'

/** Takes what is downloaded, and does nothing with it, until mocks are restored. jsdom has neither of the two. */
export function offerDownload(): void {
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
}
