/** Names the file that says how the app is installed. Late, with the worker: a page on its way has no use for it. */
export function nameManifest(): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = './manifest.json'
  document.head.append(link)
}
