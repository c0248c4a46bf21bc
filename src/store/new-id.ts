/** Identifiers of records. */

const symbols = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new identifier: 16 symbols of base 32, 80 random bits.
 * `crypto.randomUUID` is absent where a page is served without https; `getRandomValues` is not.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => symbols.charAt(byte % 32)).join('')
}
