/** Lists, counts and numbers in running text. */
import type { Words } from '../types.ts'
import { join, type Part } from './inline.ts'

/** ‘a’, ‘a and b’, ‘a, b and c’. */
export function listOf(items: readonly Part[], conjunction: 'and' | 'or' = 'and'): Words {
  return join(
    ...items.flatMap((item, index) => {
      if (index === 0) return [item]
      return [index === items.length - 1 ? ` ${conjunction} ` : ', ', item]
    }),
  )
}

/** Numerals from 2 up; ‘no’ and ‘one’ in words, as the Style Manual writes numbers that count things. */
export function count(number: number): string {
  if (number === 0) return 'no'
  return number === 1 ? 'one' : String(number)
}

/** ‘no answers’, ‘one answer’, ‘3 answers’. The space after a numeral does not break. */
export function counted(number: number, singular: string, plural = `${singular}s`): string {
  const noun = number === 1 ? singular : plural
  return number > 1 ? `${number}\u00a0${noun}` : `${count(number)} ${noun}`
}

/** The verb’s form for a number of things. */
export function verb(number: number, singular: string, plural: string): string {
  return number === 1 ? singular : plural
}

/** First letter in upper case, for a sentence that opens with a count. */
export function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
