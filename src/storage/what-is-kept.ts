/** What the app keeps in this browser beyond what the assessments themselves say. */
import type { Database } from './database.ts'

export type Kept = {
  /** Whether the browser lets the app read its storage. */
  readonly isReadable: boolean
  readonly inBin: number
  /** Whether the browser promised to keep it when space is short; null where it has no such promise to give. */
  readonly isPersistent: boolean | null
  /** Whether the files of the app itself are kept for use without a network. */
  readonly hasOfflineCopy: boolean
}

/** By this a name in localStorage, in the caches or of the database is known to be the app’s. */
export const ownPrefix = 'ses-role-classifier'

/** Looks at what is kept. Never rejects: what cannot be looked at is not there, or not readable. */
export async function findKept(database: Database): Promise<Kept> {
  const [inBin, isPersistent, hasOfflineCopy] = await Promise.all([
    database.read(async ({ bin }) => (await bin.keys()).length).catch(() => null),
    isPersisted(),
    findOwnCaches().then(
      (names) => names.length > 0,
      () => false,
    ),
  ])
  return { isReadable: inBin !== null, inBin: inBin ?? 0, isPersistent, hasOfflineCopy }
}

/** Whether there can be one: from a server, in a secure context. A page from a file has caches, and may not look at them. */
export function canHaveOfflineCopy(): boolean {
  return location.protocol !== 'file:' && 'caches' in globalThis && 'serviceWorker' in navigator
}

/** The caches of the app. */
export async function findOwnCaches(): Promise<readonly string[]> {
  if (!canHaveOfflineCopy()) return []
  return (await caches.keys()).filter((name) => name.startsWith(ownPrefix))
}

/** Asks the browser to keep everything also when space is short. @returns whether it promised to; null as above */
export async function askToPersist(): Promise<boolean | null> {
  if (!hasPersistence()) return null
  return navigator.storage.persist().catch(() => false)
}

async function isPersisted(): Promise<boolean | null> {
  if (!hasPersistence()) return null
  return navigator.storage.persisted().catch(() => null)
}

function hasPersistence(): boolean {
  // Absent where the page is not served securely.
  return 'storage' in navigator && 'persist' in navigator.storage
}
