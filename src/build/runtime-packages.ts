/** The packages that the built app draws on, as the lock file names them. */
import * as z from 'zod/mini'

const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string(),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
    }),
  ),
})

export type RuntimePackage = { readonly name: string; readonly version: string; readonly licence: string }

const folder = 'node_modules/'

type Entry = z.infer<typeof lockSchema>['packages'][string]

function isRuntime([path, entry]: readonly [path: string, entry: Entry]): boolean {
  // `devOptional`: only development tools need it; to a runtime package it is a peer that may be missing.
  return path.startsWith(folder) && entry.dev !== true && entry.devOptional !== true
}

/**
 * The runtime packages of a lock file, by name.
 *
 * @param lock the parsed package-lock.json, version 3
 * @throws Error where a package states no licence: it may not be shipped unseen
 */
export function readRuntimePackages(lock: unknown): readonly RuntimePackage[] {
  return Object.entries(z.parse(lockSchema, lock).packages)
    .filter(isRuntime)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf(folder) + folder.length)
      if (license === undefined) throw new Error(`The package ‘${name}’ states no licence.`)
      return { name, version, licence: license }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

/**
 * The same lock file with its runtime packages alone, as an installation without development tools has it.
 *
 * @throws z.core.$ZodError where it is no lock file
 */
export function withoutDevelopment(lock: unknown): unknown {
  const { packages, ...rest } = z.parse(lockSchema, lock)
  const product = { ...packages[''], devDependencies: {} }
  return {
    ...rest,
    packages: { '': product, ...Object.fromEntries(Object.entries(packages).filter(isRuntime)) },
  }
}
