/** The checks that look for words: arguments from what has no part in work value (L-5, L-22, L-31). */
import type { Raised } from '../classify/types.ts'
import type { Method } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { namesIn } from './names.ts'
import { findPhrases, type Phrases } from './phrases.ts'
import { textsOf } from './texts.ts'
import { wordLists } from './word-lists.ts'

type Check = Pick<Method['checks'][number], 'id'>
type Grounds = { readonly standard: Standard; readonly record: AssessmentRecord }

/** The texts in which a check finds its phrases, with what it found in each. */
export function findWords(grounds: Grounds, check: Check): readonly Raised[] {
  return findIn(grounds, check, [])
}

/** As `findWords`, and the names of people that the record holds. */
export function findPersons(grounds: Grounds, check: Check): readonly Raised[] {
  const names = namesIn(grounds.record)
  return findIn(grounds, check, names.length === 0 ? [] : [{ find: names, except: [] }])
}

function findIn({ standard, record }: Grounds, { id }: Check, others: readonly Phrases[]): readonly Raised[] {
  const words = wordLists[id]
  if (words === undefined) return []
  return textsOf(standard, record)
    .filter(({ in: kind, text }) => text !== '' && words.in.includes(kind))
    .map(({ place, at, text }) => ({
      place,
      at,
      found: [words, ...others].flatMap((phrases) => findPhrases(text, phrases)),
    }))
    .filter(({ found }) => found.length > 0)
}
