/** Runs of text put together: the only way words of a report are made. */
import type { DescriptorId, QuestionId } from '../../content/schema.ts'
import type { Inline, Words } from '../types.ts'

/** What may stand in a sentence: plain text, a run, or runs put together before. */
export type Part = string | number | Inline | Words

/** A run that links to the answer behind it. */
export function linked(text: string, question: QuestionId): Inline {
  return { text, question }
}

/** A run that links to a statement of the standard in the annex. */
export function cited(text: string, descriptor: DescriptorId): Inline {
  return { text, descriptor }
}

export function strong(text: string): Inline {
  return { text, strong: true }
}

function isWords(part: Inline | Words): part is Words {
  return Array.isArray(part)
}

/** Puts parts one after another; neighbouring plain runs become one, and nothing empty is kept. */
export function join(...parts: readonly Part[]): Words {
  const runs: Inline[] = []
  const add = (run: Inline) => {
    const last = runs.at(-1)
    if (run.text === '') return
    if (last && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: last.text + run.text }
    else runs.push(run)
  }
  for (const part of parts) {
    if (typeof part === 'string' || typeof part === 'number') add({ text: String(part) })
    else if (isWords(part)) part.forEach(add)
    else add(part)
  }
  return runs
}

function isPlain(run: Inline): boolean {
  return run.question === undefined && run.descriptor === undefined && run.strong === undefined
}

/** Template form of `join`: say`The ${linked('reach', id)} stands at ${band}.` */
export function say(texts: TemplateStringsArray, ...parts: readonly Part[]): Words {
  return join(...texts.flatMap((text, index) => (index < parts.length ? [text, parts[index] ?? ''] : [text])))
}

/** Sentences put together into a paragraph, one space between. */
export function paragraphOf(...sentences: readonly (Words | string | null)[]): Words {
  const kept = sentences.filter((sentence) => sentence !== null && sentence.length > 0)
  return join(...kept.flatMap((sentence, index) => (index === 0 ? [sentence ?? ''] : [' ', sentence ?? ''])))
}

/** The words without their links. */
export function plain(words: Words): string {
  return words.map((run) => run.text).join('')
}

/** The words as the opening of a sentence: the first letter in upper case. */
export function opened(words: Words): Words {
  const [head, ...rest] = words
  return head ? [{ ...head, text: head.text.charAt(0).toUpperCase() + head.text.slice(1) }, ...rest] : words
}
