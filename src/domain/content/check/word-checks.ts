/** The words of a release: rules of the Australian Government Style Manual, and plain language. */
import { measureReadability, splitSentences, splitWords } from './readability.ts'
import { findTexts, type Text } from './texts.ts'
import type { ContentCheck } from './types.ts'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** Longest sentence, and longest average over the texts of one question, in words. */
const longestSentence = 30
const longestAverage = 20

const banned: readonly (readonly [RegExp, string])[] = [
  [/\bplease\b/i, 'please'],
  [/\bclick here\b/i, 'click here'],
  [/\be\.?g\.?(?=[\s,]|$)/i, 'eg'],
  [/\bi\.e\.?(?=[\s,]|$)|\bie\b/i, 'ie'],
  [/\betc\b/i, 'etc'],
  [/\bin order to\b/i, 'in order to'],
  [/\butili[sz]e/i, 'utilise'],
  [/\bvia\b/i, 'via'],
  [/\bper annum\b/i, 'per annum'],
  [/\band\/or\b/i, 'and/or'],
  [/\bin relation to\b/i, 'in relation to'],
  [/\bwith respect to\b/i, 'with respect to'],
  [/\bprior to\b/i, 'prior to'],
  [/\bcommence/i, 'commence'],
  [/\bfacilitat/i, 'facilitate'],
  [/\bleverag/i, 'leverage'],
  [/\bholistic/i, 'holistic'],
  [/\bgoing forward\b/i, 'going forward'],
  [/\bimpactful\b/i, 'impactful'],
  [/\bwhilst\b|\bamongst\b/i, 'whilst or amongst'],
]

const foreignSpelling =
  /\b(?:\w+(?:[^psrw]iz|yz)(?:e|es|ed|ing|ation|ations)|behaviors?|labors?|centers?|programmes?|fulfill|judgments?|favors?|honors?|defense|catalogs?)\b/i

/** Words that keep their capital within a heading. */
const keepsCapital =
  /^(?:SES|APS|Band|Bands|Executive|Level|Senior|Service|Australian|Public|Commission|Commissioner|Policy|Delivery|Regulatory|Professional\/Specialist|I|Act|Cabinet|EL|\d.*)$/

/** What a rule looks at: the words and the part they play. */
type Wording = Pick<Text, 'part' | 'text'>

/** A rule for any text that a reader sees: its name, and what it says of a text; null where nothing is wrong. */
type WordRule = { readonly id: string; readonly judge: (text: Wording) => string | null }

/** A pattern that no text may hold. */
function never(id: string, pattern: RegExp, mend: string): WordRule {
  return {
    id,
    judge: ({ text }) => {
      const found = pattern.exec(text)
      if (!found) return null
      const around = text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20)
      return `‘${around}’: ${mend}`
    },
  }
}

/** A rule for one part of the texts, such as options. */
function only(id: string, part: Text['part'], judge: (text: string) => string | null): WordRule {
  return { id, judge: (text) => (text.part === part ? judge(text.text) : null) }
}

/** The rules that hold for every text, whatever file it stands in. */
export const wordRules: readonly WordRule[] = [
  never('straight-quote', /["']/, 'Use typographic quotes: ‘ and ’.'),
  never('double-quote', /[“”]/, 'Use single quotes: ‘ and ’.'),
  never('double-space', /[^\S\u00a0]{2,}/, 'Use one space.'),
  never('edge-space', /^\s|\s$/, 'Delete the space at the beginning or the end.'),
  never('space-before-stop', /\s[.,;:?!]/, 'Delete the space before the punctuation.'),
  never('date-ordinal', /\b\d{1,2}(?:st|nd|rd|th)\b/, 'Write the number alone, as in 22 November 2026.'),
  never(
    'date-space',
    new RegExp(`\\b\\d{1,2} (?:${months})\\b|\\b\\d{1,2}\\u00a0(?:${months}) \\d{4}\\b`),
    'Use non-breaking spaces inside a date.',
  ),
  never('band-space', /\b(?:Bands?|Executive Level|EL) \d/, 'Use a non-breaking space before the number.'),
  never('number-range', /\d\s?[–—]\s?\d/, 'Write ‘to’ between the numbers.'),
  never('per-cent', /\d\s+%|\bper ?cent\b/i, 'Close up the number and the sign, as in 15%.'),
  never(
    'number-word',
    /(?<!^|[.?!]’? |‘)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/,
    'Use numerals from 2 up.',
  ),
  never('ellipsis', /\.\.\.|…/, 'Finish the sentence.'),
  never(
    'contraction',
    /n’t\b|’(?:re|ve|ll|d|m)\b|\b(?:it|that|there|what|who|here|let|he|she)’s\b/i,
    'Write both words in full.',
  ),
  never('foreign-spelling', foreignSpelling, 'Use the Australian spelling.'),
  never('exclamation', /!/, 'End the sentence with a full stop.'),
  never(
    'markup',
    /<[a-z/!]|\*\*|__|`|\]\(|&(?:[a-z]+|#\d+);|^#/i,
    'Content is plain text: no HTML and no Markdown.',
  ),
  {
    id: 'banned-word',
    judge: ({ text }) => {
      const found = banned.find(([pattern]) => pattern.test(text))
      return found ? `Say ‘${found[1]}’ in plain words, or leave it out.` : null
    },
  },
  only('heading-case', 'heading', (text) => {
    const capital = splitWords(text).find(
      (word, index) => index > 0 && /^\p{Lu}/u.test(word) && !keepsCapital.test(word),
    )
    return capital === undefined ? null : `‘${text}’: use sentence case, without a capital in ‘${capital}’.`
  }),
  only('heading-start', 'heading', (text) =>
    /^[\p{Lu}\d‘]/u.test(text) ? null : `‘${text}’: begin with a capital.`,
  ),
  only('heading-stop', 'heading', (text) =>
    /[.:;]$/.test(text) ? `‘${text}’: delete the punctuation at the end.` : null,
  ),
  only('fragment-stop', 'fragment', (text) =>
    /[.;]$/.test(text) ? `‘${text}’: an item of a list has no full stop.` : null,
  ),
  only('sentence-stop', 'sentence', (text) =>
    /[.?]’?$/.test(text) ? null : `‘…${text.slice(-30)}’: end with a full stop.`,
  ),
  only('option-stop', 'option', (text) =>
    text.endsWith('.') ? null : `‘…${text.slice(-30)}’: end the option with a full stop.`,
  ),
  only('option-band', 'option', (text) =>
    /\bbands?\b|\bSES\b|\bExecutive Level\b|\bEL\s?[12]\b|\blevels? [0-3]\b/i.test(text)
      ? 'An option must not show which band it leads to. Describe the work alone.'
      : null,
  ),
  only('question-mark', 'question', (text) =>
    text.endsWith('?') ? null : `‘${text}’: end the question with a question mark.`,
  ),
  only('one-question', 'question', (text) =>
    text.split('?').length > 2 ? `‘${text}’: ask one question only.` : null,
  ),
  {
    id: 'sentence-length',
    judge: ({ text }) => {
      const long = splitSentences(text).find((sentence) => splitWords(sentence).length > longestSentence)
      return long === undefined
        ? null
        : `‘${long.slice(0, 50)}…’ has ${splitWords(long).length} words. Make two sentences of it: ${longestSentence} at most.`
    },
  },
]

export const wordChecks: readonly ContentCheck[] = [
  ...wordRules.map(({ id, judge }): ContentCheck => ({
    id,
    find: (content) =>
      findTexts(content).flatMap((text) => {
        const message = judge(text)
        return message === null ? [] : [{ check: id, file: text.file, id: text.id, message }]
      }),
  })),
  {
    id: 'question-average',
    find: (content) => {
      const texts = findTexts(content)
      const questions = new Set(texts.flatMap(({ question }) => question ?? []))
      return [...questions].flatMap((question) => {
        const { wordsPerSentence } = measureReadability(
          texts.filter((text) => text.question === question).map(({ text }) => text),
        )
        return wordsPerSentence <= longestAverage
          ? []
          : [
              {
                check: 'question-average',
                file: 'questionnaire.json',
                id: question,
                message: `Its sentences have ${wordsPerSentence.toFixed(1)} words on average. Shorten them to ${longestAverage}.`,
              } as const,
            ]
      })
    },
  },
]
