/** The files of guidance 2020-06-11.1, in one module so that the build makes one chunk of them. */
import type { GuidanceFiles } from '../domain/guidance/compile.ts'
import conditions from '../../content/guidance/2020-06-11.1/conditions.json'
import items from '../../content/guidance/2020-06-11.1/items.json'
import release from '../../content/guidance/2020-06-11.1/release.json'

export const files: GuidanceFiles = { release, conditions, items }
