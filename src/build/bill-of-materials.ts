/** The bill of materials of the built app, in CycloneDX, as npm writes it from the lock file. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { withoutDevelopment } from './runtime-packages.ts'

const productSchema = z.looseObject({ name: z.string() })

/**
 * Has npm write the bill of what is run. It needs no network.
 *
 * npm reads a lock file without development tools, because its own way of leaving them out takes too much:
 * React is missing from `npm sbom --omit dev`, since a development tool names it as well.
 *
 * @param product the parsed package.json
 * @param lock the parsed package-lock.json
 * @throws Error where npm refuses
 */
export function writeBill(product: unknown, lock: unknown): string {
  const { name, devDependencies: _, ...rest } = z.parse(productSchema, product)
  const parent = mkdtempSync(join(tmpdir(), 'bill-'))
  // npm names the product by its folder.
  const folder = join(parent, name)
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, ...rest }))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(withoutDevelopment(lock)))
    return execFileSync(
      'npm',
      ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
      // On Windows npm is a script of the shell.
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
    )
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}
