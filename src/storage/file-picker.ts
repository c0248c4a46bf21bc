/** Saves to a file: again to the same one where the browser lets the app, by the browser’s own download elsewhere. */
import { downloadFile } from './download.ts'

/** A file that the browser lets the app write to again: `FileSystemFileHandle`, as far as it is used. */
export type FileHandle = {
  readonly name: string
  readonly createWritable: () => Promise<{
    readonly write: (content: Blob) => Promise<void>
    readonly close: () => Promise<void>
  }>
  readonly requestPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>
}

type Picker = (options: {
  suggestedName: string
  types: readonly { accept: Readonly<Record<string, readonly string[]>> }[]
}) => Promise<FileHandle>

export type SavedFile = {
  readonly name: string
  /** Null where the browser keeps the file to itself. */
  readonly handle: FileHandle | null
}

/** The part of the browser that lets a person pick a file to write to; null where there is none, as without https. */
function findPicker(): Picker | null {
  const picker: unknown = Reflect.get(globalThis, 'showSaveFilePicker')
  return typeof picker === 'function' ? (options) => picker.call(globalThis, options) : null
}

/**
 * Saves a file. Has to follow a press of the user closely, or a browser refuses to ask.
 *
 * @param name what it is to be called; the user may choose otherwise
 * @param before the file that it was last saved to
 * @returns null where the user thought better of it. Rejects where the file cannot be written
 */
export async function saveFile(
  name: string,
  content: Blob,
  before: FileHandle | null = null,
): Promise<SavedFile | null> {
  if (before !== null && (await mayWriteTo(before))) {
    // It may have been moved or deleted since: then the user picks anew.
    const again = await writeTo(before, content).catch(() => null)
    if (again !== null) return again
  }
  const pick = findPicker()
  if (pick === null) {
    downloadFile(name, content)
    return { name, handle: null }
  }
  try {
    return await writeTo(
      await pick({ suggestedName: name, types: [{ accept: { 'application/json': ['.json'] } }] }),
      content,
    )
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    // A policy can forbid the picker where it is there.
    if (error instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(error.name)) {
      downloadFile(name, content)
      return { name, handle: null }
    }
    throw error
  }
}

async function mayWriteTo(handle: FileHandle): Promise<boolean> {
  try {
    return (await handle.requestPermission?.({ mode: 'readwrite' })) !== 'denied'
  } catch {
    return false
  }
}

async function writeTo(handle: FileHandle, content: Blob): Promise<SavedFile> {
  const stream = await handle.createWritable()
  await stream.write(content)
  await stream.close()
  return { name: handle.name, handle }
}
