import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export type ToolRun = { readonly code: number; readonly output: string; readonly stdout: string }

/** Runs a tool of the project with its arguments; a failing tool is a result, not an exception. */
export function runTool(name: string, args: readonly string[], cwd = root): Promise<ToolRun> {
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules', '.bin', name),
      args,
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0
        resolve({ code, stdout, output: `${stdout}\n${stderr}` })
      },
    )
  })
}

/**
 * A copy of a fixture as a project of its own, with the settings of this project beside it, so that
 * the very rules in force are tried. Outside the project, because inside it the fixtures are left out.
 */
export function copyFixture(
  name: string,
  settings: readonly string[],
): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `gate-${name}-`))
  cpSync(join(root, 'test/gates/fixtures', name), folder, { recursive: true })
  for (const file of settings) cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
