/** Strings, with the colon that makes a name of one, and what opens and closes objects: all that tells names apart. */
const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g

/**
 * A name that stands twice in one object. JSON allows it, and whoever reads the file would be shown one of the two values
 * without a word.
 *
 * @param json text that is known to be JSON
 * @returns the name as it is written there; null where every name stands once
 */
export function findRepeatedName(json: string): string | null {
  const open: Set<string>[] = []
  for (const [token, colon] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon !== undefined) {
      const name = token.slice(1, token.lastIndexOf('"'))
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return null
}
