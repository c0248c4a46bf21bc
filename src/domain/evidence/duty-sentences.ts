/** The sentences of a duty statement as it was pasted: running text, bullet lists, numbered lists, or all of these. */

/** Ends with a full stop in the middle of a sentence. Single letters do too: initials, and letters of a clause. */
const abbreviation =
  /(?:^|[\s(‘“])(?:\p{L}|e\.g|i\.e|etc|cf|vs|approx|incl|Dr|Mr|Mrs|Ms|Mx|Prof|Hon|St|Mt|Rd|Ave|No|Nos|cl|ss|sch|Sch|pt|para|paras|pp|fig|Fig|vol|Vol|Cth|Dept|Govt|Pty|Ltd|Inc|Assoc|Asst|Gen|Lt|Col|Capt|Cmdr|Sgt|Sen|Rev|a\.m|p\.m|\p{Lu}(?:\.\p{Lu})+)\.$/u

/** A bullet, a dash or a number that opens an item of a list: ‘•’, ‘–’, ‘3.’, ‘2.1’, ‘(a)’, ‘iv)’. */
const itemMark =
  /^(?:[•●▪◦‣∙·*–—-]\s*(?=\S)|o\s+(?=\p{Lu})|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+)/u

/**
 * Splits a duty statement into sentences.
 *
 * @returns each sentence once, in order, without the mark of its item and without what joins it to the next item.
 *   What ends with a colon only leads a list in, and is none.
 */
export function splitDuties(duties: string): readonly string[] {
  const sentences = itemsOf(duties).flatMap(sentencesOf).map(withoutJoint)
  return [...new Set(sentences)].filter((sentence) => /\p{L}/u.test(sentence) && !sentence.endsWith(':'))
}

/** Lines put together into items: a line that only goes on with the last one belongs to it. */
function itemsOf(duties: string): readonly string[] {
  const items: string[] = []
  let isOpen = false
  for (const line of duties.split(/\r?\n/)) {
    const text = line.replace(/\s+/g, ' ').trim()
    const last = items.at(-1)
    if (isOpen && last !== undefined && goesOn(last, text)) items[items.length - 1] = `${last} ${text}`
    else if (text !== '') items.push(text.replace(itemMark, ''))
    isOpen = text !== ''
  }
  return items
}

/** A line that was broken by its width: the last one has no end, and this one opens as no sentence and no item does. */
function goesOn(last: string, line: string): boolean {
  return line !== '' && !/[.;:!?]$/.test(last) && !itemMark.test(line) && /^[\p{Ll}\d(]/u.test(line)
}

function sentencesOf(item: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: mark } of item.matchAll(/[.!?]['’”")]*\s+(?=[\p{Lu}\d‘“"'(])/gu)) {
    const end = index + mark.trimEnd().length
    if (abbreviation.test(item.slice(from, end))) continue
    sentences.push(item.slice(from, end))
    from = index + mark.length
  }
  return [...sentences, item.slice(from)]
}

/** ‘…; and’ at the end of an item joins it to the next. */
function withoutJoint(sentence: string): string {
  return sentence.replace(/[;,]?\s*(?:[;,]|[;,]\s*(?:and|or))$/, '').trim()
}
