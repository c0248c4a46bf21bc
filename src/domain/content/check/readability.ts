/** How hard a text is to read: words to a sentence, and the school grade it asks for. */

/** The sentences of a text. A full stop inside a name (‘No. 5’) does not end one. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!]’?)(?<!\bNo\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

export function splitWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'/-]*/gu) ?? []
}

/** Syllables of a word by its groups of vowels; a final silent e does not count. */
function countSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = plain.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups)
}

export type Readability = {
  readonly sentences: number
  readonly wordsPerSentence: number
  readonly grade: number
}

/**
 * How hard texts are to read, taken together. Each text ends its own last sentence.
 * The grade is that of Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function measureReadability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(splitSentences)
  const words = sentences.flatMap(splitWords)
  const wordsPerSentence = words.length / Math.max(1, sentences.length)
  const syllablesPerWord =
    words.reduce((sum, word) => sum + countSyllables(word), 0) / Math.max(1, words.length)
  return {
    sentences: sentences.length,
    wordsPerSentence,
    grade: 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
  }
}
