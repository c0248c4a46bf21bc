import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FileHandle, saveFile } from '../../src/storage/file-picker.ts'

const content = new Blob(['text'])

type HandleParts = { readonly permission?: PermissionState; readonly isGone?: boolean }

function handleOf(name: string, { permission, isGone = false }: HandleParts = {}) {
  const written: Blob[] = []
  const handle: FileHandle = {
    name,
    createWritable: async () => {
      if (isGone) throw new DOMException('gone', 'NotFoundError')
      return { write: async (blob) => void written.push(blob), close: async () => undefined }
    },
    ...(permission && { requestPermission: async () => permission }),
  }
  return { handle, written }
}

/** The names that the browser was asked to download. */
let downloaded: string[]

beforeEach(() => {
  downloaded = []
  // jsdom has neither.
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloaded.push(this.download)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const offerPicker = (pick: () => Promise<FileHandle>) => {
  const picker = vi.fn<() => Promise<FileHandle>>(pick)
  vi.stubGlobal('showSaveFilePicker', picker)
  return picker
}

describe('saving to a file', () => {
  it('downloads where the browser has no picker, as without https', async () => {
    expect(await saveFile('a.json', content)).toEqual({ name: 'a.json', handle: null })
    expect(downloaded).toEqual(['a.json'])
  })

  it('writes to the file that was picked, under the name it was given', async () => {
    const { handle, written } = handleOf('mine.json')
    const picker = offerPicker(async () => handle)
    expect(await saveFile('a.json', content)).toEqual({ name: 'mine.json', handle })
    expect(written).toEqual([content])
    expect(picker).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'a.json' }))
    expect(downloaded).toEqual([])
  })

  it.each([['granted'], [undefined]] as const)(
    'writes to the same file again without asking where: permission %s',
    async (permission) => {
      const { handle, written } = handleOf('mine.json', permission && { permission })
      const picker = offerPicker(async () => handleOf('other.json').handle)
      expect(await saveFile('a.json', content, handle)).toEqual({ name: 'mine.json', handle })
      expect(written).toEqual([content])
      expect(picker).not.toHaveBeenCalled()
    },
  )

  it.each([
    ['is refused', { permission: 'denied' }],
    ['was deleted', { permission: 'granted', isGone: true }],
  ] as const)('asks anew where the file before %s', async (_, parts) => {
    const { handle } = handleOf('other.json')
    offerPicker(async () => handle)
    expect(await saveFile('a.json', content, handleOf('mine.json', parts).handle)).toEqual({
      name: 'other.json',
      handle,
    })
  })

  it('does nothing where the user thinks better of it', async () => {
    offerPicker(async () => Promise.reject(new DOMException('no', 'AbortError')))
    expect(await saveFile('a.json', content)).toBeNull()
    expect(downloaded).toEqual([])
  })

  it('downloads where a policy forbids the picker', async () => {
    offerPicker(async () => Promise.reject(new DOMException('no', 'SecurityError')))
    expect(await saveFile('a.json', content)).toEqual({ name: 'a.json', handle: null })
    expect(downloaded).toEqual(['a.json'])
  })

  it('tells of a file that cannot be written', async () => {
    offerPicker(async () => handleOf('full.json', { isGone: true }).handle)
    await expect(saveFile('a.json', content)).rejects.toThrow('gone')
  })
})
