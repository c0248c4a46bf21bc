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
export function findPhrases(text: string, { find, except }: Phrases): readonly string[] {
  const line = text.replaceAll("'", '’').replace(/\s+/g, ' ')
  const found = [...line.matchAll(patternOf(find))]
  // Mostly there is nothing, and then nothing to except.
  if (found.length === 0) return []
  const meantOtherwise = [...line.matchAll(patternOf(except))].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ])
  const meant = found.filter(({ index, 0: { length } }) =>
    meantOtherwise.every(([from = 0, to = 0]) => index + length <= from || index >= to),
  )
  return [...new Set(meant.map(([words]) => words))]
}

const known = new WeakMap<readonly string[], RegExp>()

/** The pattern that finds any of these phrases, made once for each list. */
function patternOf(phrases: readonly string[]): RegExp {
  const pattern = known.get(phrases) ?? makePattern(phrases)
  known.set(phrases, pattern)
  return pattern
}

/** Letters of Latin script, Vietnamese among them. A pattern that asks for those of every script takes far longer to make. */
const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'

// A hyphen joins: ‘she-oak’ has no ‘she’ in it. A possessive does not: ‘the incumbent’s’ has an incumbent in it.
function makePattern(phrases: readonly string[]): RegExp {
  const any = phrases.map((phrase) => phrase.split(' ').map(wordPattern).join('')).join('|')
  // Nothing to find: a pattern that nothing matches.
  return new RegExp(
    phrases.length === 0 ? '(?!)' : `(?<![${letter}0-9-])(?:${any})(?![${letter}0-9]|-[${letter}])`,
    'gu',
  )
}

function wordPattern(token: string, place: number, words: readonly string[]): string {
  if (token === '...') return '(?:[^ .;:!?]+ ){0,4}?'
  const gap = place === words.length - 1 ? '' : ',? '
  return `(?:${token.split('|').map(alternative).join('|')})${gap}`
}

function alternative(word: string): string {
  if (word === '^') return `\\p{Lu}[${letter}’-]*`
  if (word === '#') return '\\d[\\d,.]*'
  const isStem = word.endsWith('*')
  const letters = (isStem ? word.slice(0, -1) : word).replace(/[.$()+?[\]\\{}]/g, String.raw`\$&`)
  const first = letters.charAt(0)
  const capital = first.toUpperCase()
  // What is written small also opens a sentence.
  const opened = first === capital ? letters : `[${first}${capital}]${letters.slice(1)}`
  return isStem ? `${opened}[${letter}’-]*` : opened
}
