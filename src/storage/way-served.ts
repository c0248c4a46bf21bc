/**
 * The way a copy of the app was opened, which decides what a browser lets it keep: from an address over a connection
 * that is encrypted, from this device, over one that is not encrypted, or as a file.
 */
export type WayServed = 'https' | 'device' | 'http' | 'file'

/** @param page `location` and `isSecureContext` of the page */
export function wayServed({ protocol, isSecure }: { protocol: string; isSecure: boolean }): WayServed {
  if (protocol === 'file:') return 'file'
  if (protocol === 'https:') return 'https'
  return isSecure ? 'device' : 'http'
}
