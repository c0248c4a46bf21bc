/** Gives the user a file, wherever the app is served from: a link to a blob, which every browser follows. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the blob by the next turn; some take a little longer to start writing.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
