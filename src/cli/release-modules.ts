/** The modules through which the app holds its releases, of the standard and of the guidance. Written by `npm run content:new`, and the same for every release. */

/** One release as a module, which the build makes a chunk of. */
export function releaseModule(release: string): string {
  const file = (name: string) => `import ${name} from '../../content/releases/${release}/${name}.json'`
  return `/** The files of release ${release}, in one module so that the build makes one chunk of them. */
import type { ReleaseFiles } from '../domain/content/compile.ts'
${['method', 'questionnaire', 'release', 'standard'].map(file).join('\n')}

export const files: ReleaseFiles = { release, standard, questionnaire, method }
`
}

/** The table of all releases, oldest first. */
export function releaseFilesModule(releases: readonly string[]): string {
  return `/** The files of every content release that this app holds, oldest first: each one module, which becomes one chunk of the build. */
import type { ReleaseFiles } from '../domain/content/compile.ts'

export const releaseFiles: Readonly<Record<string, () => Promise<{ files: ReleaseFiles }>>> = {
${releases.map((release) => `  '${release}': () => import('./release-${release}.ts'),`).join('\n')}
}
`
}

/** One release of the guidance as a module. */
export function guidanceModule(release: string): string {
  const file = (name: string) => `import ${name} from '../../content/guidance/${release}/${name}.json'`
  return `/** The files of guidance ${release}, in one module so that the build makes one chunk of them. */
import type { GuidanceFiles } from '../domain/guidance/compile.ts'
${['conditions', 'items', 'release'].map(file).join('\n')}

export const files: GuidanceFiles = { release, conditions, items }
`
}

/** The table of all releases of the guidance, oldest first. */
export function guidanceFilesModule(releases: readonly string[]): string {
  return `/** The files of every release of the guidance that this app holds, oldest first: each one module, which becomes one chunk of the build. */
import type { GuidanceFiles } from '../domain/guidance/compile.ts'

export const guidanceFiles: Readonly<Record<string, () => Promise<{ files: GuidanceFiles }>>> = {
${releases.map((release) => `  '${release}': () => import('./guidance-${release}.ts'),`).join('\n')}
}
`
}

/** Every migration, in the order of the releases. */
export function migrationFilesModule(files: readonly string[]): string {
  const names = files.map((_, index) => `migration${index + 1}`)
  return `/** The files of \`content/migrations/\`, in one module so that the build makes one chunk of them. Oldest first. */
${files.map((file, index) => `import ${names[index] ?? ''} from '../../content/migrations/${file}'`).join('\n')}

export const migrationFiles: readonly unknown[] = [${names.join(', ')}]
`
}
