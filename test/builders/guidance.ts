/** The guidance as it stands in its folder, and with one thing broken. */
import { readFileSync } from 'node:fs'
import { compileGuidance, type Guidance } from '../../src/domain/guidance/compile.ts'

const guidanceFolder = new URL('../../content/guidance/2020-06-11.1/', import.meta.url)

/** release, conditions and items, as parsed JSON. */
export function guidanceFiles(): Readonly<Record<'release' | 'conditions' | 'items', unknown>> {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${name}.json`, guidanceFolder), 'utf8'))
  return { release: read('release'), conditions: read('conditions'), items: read('items') }
}

export const guidance: Guidance = compileGuidance(guidanceFiles())
