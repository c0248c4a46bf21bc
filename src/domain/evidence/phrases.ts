/**
 * Phrases to find in running text, and phrases that only look like them. This is the small language they are written
 * in:
 *
 * - a word stands for itself, at the beginning of a sentence as well; one with a capital only for itself
 * - `a|b` either of these words
 * - `pay*` any word that begins so
 * - `^` a word with a capital, `#` a number
 * - `...` up to 4 words, whatever they are
 */

export type Phrases = {
  readonly find: readonly string[]
  /** What is found inside one of these is not meant. */
  readonly except: readonly string[]
}

/**
 * What a text holds of these phrases.
 *
 * @returns each as it stands in the text, once, in the order found
 */
export function findPhrases(text: string, phrases: Phrases): readonly string[] {
  const { find, except } = compiled(phrases)
  const line = text.replaceAll("'", '’').replace(/\s+/g, ' ')
  const meantOtherwise = [...line.matchAll(except)].map(({ index, 0: { length } }) => [index, index + length])
  const found = [...line.matchAll(find)]
    .filter(({ index, 0: { length } }) =>
      meantOtherwise.every(([from = 0, to = 0]) => index + length <= from || index >= to),
    )
    .map(([words]) => words)
  return [...new Set(found)]
}

type Compiled = { readonly find: RegExp; readonly except: RegExp }

const known = new WeakMap<Phrases, Compiled>()

function compiled(phrases: Phrases): Compiled {
  const before = known.get(phrases)
  if (before) return before
  const made = { find: patternOf(phrases.find), except: patternOf(phrases.except) }
  known.set(phrases, made)
  return made
}

// A hyphen joins: ‘she-oak’ has no ‘she’ in it. A possessive does not: ‘the incumbent’s’ has an incumbent in it.
function patternOf(phrases: readonly string[]): RegExp {
  const any = phrases.map((phrase) => phrase.split(' ').map(wordPattern).join('')).join('|')
  // Nothing to find: a pattern that nothing matches.
  return new RegExp(
    phrases.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu',
  )
}

function wordPattern(token: string, place: number, words: readonly string[]): string {
  if (token === '...') return '(?:[^ .;:!?]+ ){0,4}?'
  const gap = place === words.length - 1 ? '' : ',? '
  return `(?:${token.split('|').map(alternative).join('|')})${gap}`
}

function alternative(word: string): string {
  if (word === '^') return '\\p{Lu}[\\p{L}’-]*'
  if (word === '#') return '\\d[\\d,.]*'
  const isStem = word.endsWith('*')
  const letters = (isStem ? word.slice(0, -1) : word).replace(/[.$()+?[\]\\{}]/g, String.raw`\$&`)
  const first = letters.charAt(0)
  const capital = first.toUpperCase()
  // What is written small also opens a sentence.
  const opened = first === capital ? letters : `[${first}${capital}]${letters.slice(1)}`
  // Only names have letters beyond these; asking for those of every script takes far longer to make a pattern of.
  return isStem ? `${opened}[A-Za-zÀ-ÿ’-]*` : opened
}
