/** Breaks files in every way that chance, a bad disk or a stranger might. */
import type { Random } from '../../oracle/random.ts'

/** One file broken once or a few times: in its characters, or in what they mean. */
export function mutateFile(text: string, random: Random): string {
  let mutated = text
  for (let times = 1 + random.below(3); times > 0; times--) {
    mutated = random.chance(0.5) ? mutateText(mutated, random) : mutateTree(mutated, random)
  }
  return mutated
}

const strangeText = [
  '"',
  '\\',
  '{',
  '}',
  '[[[[',
  '\u0000',
  '\u2028',
  '</script>',
  '<!--',
  '\\ud800',
  '1e999',
  ',',
] as const

function mutateText(text: string, random: Random): string {
  const from = random.below(text.length + 1)
  const to = from + random.below(40)
  const before = text.slice(0, from)
  const part = text.slice(from, to)
  const after = text.slice(to)
  switch (random.below(6)) {
    case 0: {
      const flipped = String.fromCharCode(text.charCodeAt(from) ^ (1 << random.below(8)))
      return before + flipped + text.slice(from + 1)
    }
    case 1:
      return before
    case 2:
      return before + after
    case 3:
      return before + part + part + after
    case 4:
      return before + random.pick(strangeText) + part + after
    default:
      return before + Array.from(part).toReversed().join('') + after
  }
}

const strangeNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'x'.repeat(500),
  'band',
] as const
const strangeValues: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  '',
  'x'.repeat(25_000),
  '<img src=x onerror=alert(1)>',
  '\ud800',
  [],
  {},
  [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]],
  Array.from({ length: 2001 }, () => ({})),
  '2026-13-45',
  '__proto__',
]

type Tree = Record<string, unknown> | unknown[]

/** Takes the text apart where it can be, breaks one place of the tree, and writes it again. */
function mutateTree(text: string, random: Random): string {
  const start = text.indexOf('{"')
  const from = start < 0 ? text.indexOf('{') : start
  const to = text.lastIndexOf('}') + 1
  let root: unknown
  try {
    root = JSON.parse(text.slice(from, to))
  } catch {
    return mutateText(text, random)
  }
  if (!isTree(root)) return mutateText(text, random)
  // Defined as JSON would have it: an assignment to `__proto__` would not be a field.
  const written = JSON.stringify(breakOnePlace(root, random)).replaceAll('"proto-field":', '"__proto__":')
  return text.slice(0, from) + written + text.slice(to)
}

function breakOnePlace(root: Tree, random: Random): unknown {
  const trees = treesIn(root)
  const tree = random.pick(trees)
  const name = nameIn(tree, random)
  const value: unknown = Reflect.get(tree, name)
  switch (random.below(7)) {
    case 0:
      Reflect.deleteProperty(tree, name)
      put(tree, random.pick(strangeNames), value)
      break
    case 1: {
      const other = random.pick(trees)
      const otherName = nameIn(other, random)
      // A copy: a tree put into its own branch would never end.
      const copied: unknown = structuredClone(Reflect.get(other, otherName))
      put(other, otherName, structuredClone(value))
      put(tree, name, copied)
      break
    }
    case 2:
      put(tree, name, random.pick(strangeValues))
      break
    case 3:
      put(tree, name, { [name]: value })
      break
    case 4:
      Reflect.deleteProperty(tree, name)
      break
    case 5:
      put(tree, random.pick(strangeNames), random.pick(strangeValues))
      break
    default:
      if (Array.isArray(tree)) tree.push(...structuredClone(tree))
      else put(tree, `${name}-again`, structuredClone(value))
  }
  return root
}

function nameIn(tree: Tree, random: Random): string {
  const names = Object.keys(tree)
  return names.length > 0 ? random.pick(names) : 'field'
}

function put(tree: Tree, name: string, value: unknown): void {
  Reflect.set(tree, name === '__proto__' ? 'proto-field' : name, value)
}

function treesIn(value: unknown): readonly Tree[] {
  return isTree(value) ? [value, ...Object.values(value).flatMap(treesIn)] : []
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
