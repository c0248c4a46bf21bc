/** 20,000 broken files: each is refused with one message, or read to a valid record. Nothing else happens. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeDataBlock } from '../../../src/domain/record/data-block.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { type ReadFile, readRecordFile } from '../../../src/domain/record/read-file.ts'
import { writeBackup, writeRecordFile } from '../../../src/domain/record/record-file.ts'
import { fullRecord } from '../../builders/full-record.ts'
import { at, emptyRecord } from '../../builders/record.ts'
import { createRandom } from '../../oracle/random.ts'
import { mutateFile } from './mutate-file.ts'

// Another seed breaks other places: FILE_SEED=7 npx vitest run test/domain/record/mutated-files.test.ts
const seed = Number(process.env['FILE_SEED'] ?? 20_261_127)
const runs = 20_000

const record = fullRecord()
const known = new Set([record, emptyRecord(), emptyRecord('one'), emptyRecord('two')].map(fingerprintOf))
const files = [
  writeRecordFile(record),
  writeRecordFile(emptyRecord(), ['OFFICIAL', 'Classification of a role']),
  writeBackup([emptyRecord('one'), emptyRecord('two')], at(0)),
  `<!doctype html><title>Report</title>${writeDataBlock(writeRecordFile(record))}<p>Words</p>`,
  readFileSync(new URL('../../released/record-1.json', import.meta.url), 'utf8'),
]

/** Every way into what all objects share. */
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const shared = () =>
  prototypes.map((each) =>
    Reflect.ownKeys(each).map((key) => [key, Object.getOwnPropertyDescriptor(each, key)]),
  )

describe('20,000 mutated files', () => {
  it(
    `are each refused with one message or read to a valid record (seed ${seed})`,
    { timeout: 60_000 },
    () => {
      const before = shared()
      const random = createRandom(seed)
      const problems = new Set<string>()
      let readCount = 0
      for (let run = 1; run <= runs; run++) {
        const read = readRecordFile(mutateFile(random.pick(files), random))
        expect(faultOf(read), `seed ${seed}, run ${run}`).toBe('')
        if (read.ok) readCount++
        else problems.add(read.problem.replaceAll(/‘[^’]*’/g, '‘…’').replaceAll(/\d+/g, 'N'))
      }
      console.log(
        `Mutated files, seed ${seed}: ${readCount} read, ${runs - readCount} refused in ${problems.size} ways`,
      )
      expect(shared()).toEqual(before)
      expect(readCount).toBeGreaterThan(runs / 100)
      expect(problems.size).toBeGreaterThan(10)
    },
  )
})

/** What is wrong with what came of a file; nothing where all is as it should be. */
function faultOf(read: ReadFile): string {
  // One line, not too long to be read, that ends as a sentence does.
  if (!read.ok) return /^[A-Z][^\n]{20,400}\.$/.test(read.problem) ? '' : `not one message: ${read.problem}`
  for (const entry of read.entries) {
    const again = readRecord(JSON.parse(JSON.stringify(entry.record)))
    if (!again.ok) return `not a valid record: ${again.problem}`
    // Chance does not find another record with a fingerprint that a file carries.
    if (entry.matches === true && !known.has(fingerprintOf(entry.record))) return 'a changed record matches'
  }
  return ''
}
