/** The symbols of the result code, and its check. */

/** Crockford’s base 32: no I, L, O or U. */
export const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const modulus = 1021

/**
 * Two symbols for the sum of the character codes, the first weighted by 2 and each next by double, modulo 1021.
 *
 * The modulus is prime and greater than any difference of two printable ASCII codes, so a substitution
 * changes the sum by d·2^k, and a swap of neighbours by d·2^k too, neither of which it divides.
 */
export function checkOf(covered: string): string {
  let sum = 0
  let weight = 1
  for (const character of covered) {
    weight = (weight * 2) % modulus
    sum = (sum + weight * (character.codePointAt(0) ?? 0)) % modulus
  }
  return symbols.charAt(Math.floor(sum / 32)) + symbols.charAt(sum % 32)
}
