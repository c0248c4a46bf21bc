import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runClassify } from '../../src/cli/run-classify.ts'
import { releaseIds } from '../../src/content/releases.ts'
import { writeResultCode } from '../../src/domain/record/result-code.ts'
import { writeDataBlock } from '../../src/domain/record/data-block.ts'
import { writeBackup, writeRecordFile } from '../../src/domain/record/record-file.ts'
import { at, completeRecord, streamId } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'

const folder = mkdtempSync(join(tmpdir(), 'classify-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const run = (...args: string[]) => runClassify(args, at(0))

async function printed(...args: string[]): Promise<unknown> {
  const outcome = await run(...args)
  expect(outcome).toMatchObject({ status: 0, problem: '' })
  return JSON.parse(outcome.output)
}

const release = '2015-09-02.2'
const record = completeRecord(2)
const code = writeResultCode(standard, record)
const bare = Object.fromEntries(Object.entries(record.answers).map(([id, { option }]) => [id, option]))

describe('what can be classified', () => {
  it('is a record, a minimal file and a code, all three with the same result', async () => {
    const fromRecord = await printed(file('record.json', record))
    expect(fromRecord).toMatchObject({
      release,
      code,
      outcome: 'indicated',
      band: 2,
      stream: 'delivery',
      unanswered: [],
    })
    expect(await printed(file('minimal.json', { release, answers: bare }))).toEqual(fromRecord)
    expect(await printed(code)).toEqual(fromRecord)
    expect(await printed(` ${code}\n`)).toEqual(fromRecord)
  })

  it('is a record with verification, which its code carries', async () => {
    const against = { band: 2, stream: streamId('delivery') } as const
    const verified = {
      ...record,
      verification: {
        [streamId('public-policy')]: { reading: 'reads-lower', why: 'Smaller.', against } as const,
      },
    }
    const fromRecord = await printed(file('verified.json', verified))
    const verifiedCode = writeResultCode(standard, verified)
    expect(verifiedCode).not.toBe(code)
    expect(await printed(verifiedCode)).toEqual(fromRecord)
  })

  it('is what the app saves: a record, a report with its record, or a backup of one, with whether it was changed since', async () => {
    const saved = writeRecordFile(record, ['OFFICIAL'])
    expect(await printed(file('saved.json', saved))).toMatchObject({ code, fingerprintMatches: true })
    expect(await printed(file('report.html', `<!doctype html>${writeDataBlock(saved)}`))).toMatchObject({
      code,
      fingerprintMatches: true,
    })
    expect(await printed(file('one.json', writeBackup([record], at(1))))).toMatchObject({
      code,
      fingerprintMatches: true,
    })
    expect(
      await printed(file('changed.json', saved.replace(/"createdAt": "[^"]*"/, `"createdAt": "${at(3)}"`))),
    ).toMatchObject({ code, fingerprintMatches: false })
    expect(await printed(code)).toMatchObject({ fingerprintMatches: null })
  })

  it('is an unfinished file', async () => {
    expect(
      await printed(file('begun.json', { release, answers: { leads: 'leads-2-division' } })),
    ).toMatchObject({
      outcome: 'incomplete',
      band: null,
      possibleBands: null,
      unanswered: standard.questions.map(({ id }) => id).filter((id) => id !== 'leads'),
    })
  })

  it('is a file with a byte order mark', async () => {
    expect(await printed(file('marked.json', `\uFEFF${JSON.stringify(record)}`))).toMatchObject({ band: 2 })
  })
})

describe('what cannot', () => {
  const notOurs =
    'The file is none that this tool saves. Choose a record, a backup or a report with the ending .json or .html.'
  const usage = 'Give one file or result code: npm run -s classify -- FILE_OR_CODE'

  it.each([
    ['nothing', () => [], usage],
    ['an empty argument', () => [''], usage],
    ['two arguments', () => [code, code], usage],
    [
      'a file that is not there',
      () => ['missing.json'],
      '‘missing.json’ is neither a file nor a result code.',
    ],
    ['a folder', () => [folder], `‘${folder}’ is a folder. ${usage}`],
    [
      'a code that is damaged at its start',
      () => [code.replace('SES', 'SEZ')],
      `‘${code.replace('SES', 'SEZ')}’ is neither a file nor a result code.`,
    ],
    ['text', () => [file('a.txt', 'hello')], notOurs],
    ['an empty file', () => [file('empty.json', '')], notOurs],
    [
      'an answer that is given twice',
      () => [
        file('twice.json', `{"release":"${release}","answers":{"leads":"leads-1-unit","leads" :"leads-0"}}`),
      ],
      'The file has the field ‘leads’ twice in one place. Leave the one that is meant.',
    ],
    [
      'a backup of several records',
      () => [file('backup.json', writeBackup([record, { ...record, id: 'other' }], at(1)))],
      'The file is a backup of 2 records. Save one of them to a file of its own, and give that.',
    ],
    [
      'a page without a record',
      () => [file('page.html', '<!doctype html><p>Nothing')],
      'The page holds no record, or is cut short. Choose a report that this tool saved, as it was saved.',
    ],
    [
      'an identifier that would change the terminal',
      () => [file('terminal.json', { release: '\u001b[31m', answers: {} })],
      `The content release ‘\uFFFD[31m’ is not part of this app, which holds ${releaseIds.join(', ')}. Use a version of the app that holds the release.`,
    ],
    [
      'a list',
      () => [file('list.json', [])],
      'The file holds no JSON object. It needs ‘release’ and ‘answers’.',
    ],
    [
      'a file of more than 5 MB',
      () => [file('large.json', ' '.repeat(5_000_001))],
      `The file ‘${join(folder, 'large.json')}’ is larger than 5 MB, which no record is.`,
    ],
    [
      'a file of an unknown release',
      () => [file('future.json', { release: '2031-01-01.1', answers: {} })],
      `The content release ‘2031-01-01.1’ is not part of this app, which holds ${releaseIds.join(', ')}. Use a version of the app that holds the release.`,
    ],
    [
      'a record of an unknown release',
      () => [file('future-record.json', { ...record, release: '2031-01-01.1' })],
      `The content release ‘2031-01-01.1’ is not part of this app, which holds ${releaseIds.join(', ')}. Use a version of the app that holds the release.`,
    ],
    [
      'a record that is not one',
      () => [file('other.json', { format: 'other' })],
      'This is not an assessment record of this tool.',
    ],
    [
      'an unknown question in a record',
      () => [file('headcount.json', { ...record, answers: { headcount: {} } })],
      `The release ‘${release}’ has no question ‘headcount’.`,
    ],
    [
      'an unknown option in a minimal file',
      () => [file('option.json', { release, answers: { reach: 'reach-9' } })],
      `The question ‘reach’ has no option ‘reach-9’ in the release ‘${release}’.`,
    ],
    [
      'an identifier with a line break in it',
      () => [file('broken.json', { release: 'one\ntwo', answers: {} })],
      `The content release ‘one two’ is not part of this app, which holds ${releaseIds.join(', ')}. Use a version of the app that holds the release.`,
    ],
    [
      'a damaged code',
      () => [code.replace('/3200', '/2200')],
      'The result code is damaged: a character differs from the code as printed. Copy it from the report again.',
    ],
    [
      'a code in small letters',
      () => [code.toLowerCase()],
      'The result code has small letters. Write every letter as a capital, as in the report.',
    ],
    [
      'a code that is cut short',
      () => [code.slice(0, 40)],
      'The result code is cut short. Paste the whole line from the report.',
    ],
  ])('%s: one line, and status 2', async (_, args, problem) => {
    expect(await run(...args())).toEqual({ status: 2, output: '', problem })
  })

  it('a code whose release is unknown, though its check holds', async () => {
    const unknown = 'SESWLS/2031-01-01.1/ZZZ'
    const symbols = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    const checks = symbols.flatMap((one) => symbols.map((two) => `${unknown}/${one}${two}`))
    const outcomes = await Promise.all(checks.map((text) => run(text)))
    const unknownRelease = outcomes.filter(({ problem }) => problem.includes('is not part of this app'))
    expect(unknownRelease).toHaveLength(1)
    expect(outcomes.every(({ status, output }) => status === 2 && output === '')).toBe(true)
  })
})
