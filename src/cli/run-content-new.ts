/** `npm run -s content:new`: begins the next release as a copy of the newest, with all that the app needs to hold it. */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder, type Kind, listMigrations, listReleases, readJson } from './content-folder.ts'
import { readFrozen } from './hash-release.ts'
import { type CommandOutcome, messageOf, refuse, succeed } from './outcome.ts'
import {
  guidanceFilesModule,
  guidanceModule,
  migrationFilesModule,
  releaseFilesModule,
  releaseModule,
} from './release-modules.ts'

/** The folders that a release lies in. */
export type Folders = { readonly content: string; readonly modules: string }

export const projectFolders: Folders = {
  content: contentFolder,
  modules: join(import.meta.dirname, '../content'),
}

const usage =
  'Use: npm run -s content:new -- [guidance] [RELEASE], where RELEASE is the date of the page, a full stop and a number'

/**
 * Refuses while the newest release is still in the making, as there can be one at a time only.
 *
 * @param args the new release; without one, the next revision of the same page. With ‘guidance’ before it, of the guidance
 */
export function runContentNew(
  args: readonly string[],
  { content, modules }: Folders,
  frozen?: Readonly<Record<string, string>>,
): CommandOutcome {
  const kind: Kind = args[0] === 'guidance' ? 'guidance' : 'releases'
  const held = listReleases(content, kind)
  const newest = held.at(-1) ?? ''
  const release = (kind === 'guidance' ? args[1] : args[0]) ?? nextRevision(newest)
  if (!/^\d{4}-\d{2}-\d{2}\.\d+$/.test(release)) return refuse(usage)
  if (held.includes(release))
    return refuse(`The release ${release} is there already. Change it, or name another.`)
  if (!(newest in (frozen ?? readFrozen(kind))))
    return refuse(
      `The release ${newest} is still in the making. Finish it, and freeze it with npm run content:freeze.`,
    )
  try {
    copyRelease(content, kind, newest, release)
    const begin = kind === 'guidance' ? beginGuidance : beginStandard
    return succeed(begin({ content, modules }, newest, release).join('\n'))
  } catch (error) {
    return refuse(messageOf(error))
  }
}

function beginStandard({ content, modules }: Folders, newest: string, release: string): readonly string[] {
  writeJson(join(content, 'migrations', `${newest}--${release}.json`), {
    from: newest,
    to: release,
    summary: 'Nothing has changed yet.',
    questions: [],
    options: [],
  })
  writeFileSync(join(modules, `release-${release}.ts`), releaseModule(release))
  writeFileSync(join(modules, 'release-files.ts'), releaseFilesModule(listReleases(content)))
  writeFileSync(join(modules, 'migration-files.ts'), migrationFilesModule(listMigrations(content)))
  return [
    `Begun: content/releases/${release}, a copy of ${newest}, and content/migrations/${newest}--${release}.json.`,
    'Change the words there. Say in the migration what changed, what an answer becomes, and why.',
    'Then: npm run -s content:check, npm test, and npm run content:freeze when all of it holds.',
  ]
}

function beginGuidance({ content, modules }: Folders, newest: string, release: string): readonly string[] {
  writeFileSync(join(modules, `guidance-${release}.ts`), guidanceModule(release))
  writeFileSync(join(modules, 'guidance-files.ts'), guidanceFilesModule(listReleases(content, 'guidance')))
  return [
    `Begun: content/guidance/${release}, a copy of ${newest}. Change the words there.`,
    'Then: npm run -s content:check, npm test, and npm run content:freeze when all of it holds.',
  ]
}

function nextRevision(newest: string): string {
  const [page = '', revision = '0'] = newest.split('.')
  return `${page}.${Number(revision) + 1}`
}

function copyRelease(content: string, kind: Kind, newest: string, release: string): void {
  cpSync(join(content, kind, newest), join(content, kind, release), { recursive: true })
  const identity = readJson(content, `${kind}/${newest}/release.json`)
  writeJson(join(content, kind, release, 'release.json'), {
    ...(typeof identity === 'object' ? identity : {}),
    id: release,
    pageDate: release.slice(0, 10),
    revision: Number(release.split('.')[1]),
  })
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}
