/** The hash of a content release: any change of a word, a level or an identifier changes it; a change of layout does not. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/**
 * SHA-256 over the files of a release in the order of their names, each by its name and its canonical JSON.
 *
 * @param files the parsed content of each file, by its name
 */
export function hashFiles(files: Readonly<Record<string, unknown>>): string {
  const text = Object.keys(files)
    .toSorted()
    .map((name) => `${name}\n${canonicalize(files[name])}\n`)
    .join('')
  return bytesToHex(sha256(utf8ToBytes(text)))
}
