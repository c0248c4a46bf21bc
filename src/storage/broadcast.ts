/** The windows of this browser, which hear of each other where the browser lets them. */
import type { Channel } from './browser-records.ts'

/** Opens the channel. Without one, a window finds out what another did when it next writes the same record. */
export function openChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, listen: () => undefined }
  const channel = new BroadcastChannel('ses-role-classifier')
  return {
    post: (news) => channel.postMessage(news),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
  }
}
