/** Reads a Word document: the parts of the archive, each as XML. */
import { inflateRawSync } from 'node:zlib'

export type ReadDocx = {
  /** The names of all parts. */
  readonly names: readonly string[]
  /** One part, parsed. Throws where it is not there, or not well-formed. */
  readonly part: (name: string) => Document
}

export async function readDocx(file: Blob): Promise<ReadDocx> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const texts = new Map(entriesOf(bytes).map(({ name, read }) => [name, read]))
  return {
    names: [...texts.keys()],
    part: (name) => {
      const read = texts.get(name)
      if (!read) throw new Error(`The document has no part ‘${name}’.`)
      const parsed = new DOMParser().parseFromString(read().toString('utf8'), 'application/xml')
      const error = parsed.querySelector('parsererror')
      if (error) throw new Error(`The part ‘${name}’ is not well-formed: ${error.textContent}`)
      return parsed
    },
  }
}

type Entry = { readonly name: string; readonly read: () => Buffer }

/** The entries of the archive’s directory, which stands at its end. */
function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
    const read = () => {
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      const packed = bytes.subarray(from, from + size)
      return method === 0 ? packed : inflateRawSync(packed)
    }
    return { name, read }
  })
}
