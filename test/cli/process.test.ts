/** A few runs of the real commands: what is in-process elsewhere is not repeated here. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeResultCode } from '../../src/domain/record/result-code.ts'
import { completeRecord } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'

const root = join(import.meta.dirname, '../..')

function run(command: string, ...args: string[]) {
  const script = join(root, 'src/cli', `${command}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the commands', { timeout: 30_000 }, () => {
  it('classify a code: JSON on standard output, status 0', () => {
    const code = writeResultCode(standard, completeRecord(3))
    const { status, stdout, stderr } = run('classify', code)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ code, outcome: 'indicated', band: 3 })
  })

  it('classify nothing of a wrong file: one line on standard error, status 2', () => {
    expect(run('classify', 'missing.json')).toEqual({
      status: 2,
      stdout: '',
      stderr: '‘missing.json’ is neither a file nor a result code.\n',
    })
  })

  it('questionnaire: Markdown to the last question, status 0', () => {
    const { status, stdout, stderr } = run('questionnaire')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('### 31 of 31')
    expect(stdout.endsWith('\n')).toBe(true)
  })
})
