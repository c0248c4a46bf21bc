/**
 * Writes what stands beside each build: for whoever has to vouch for it the bill of materials and the SHA-256 sums,
 * and for whoever reads its files without it the form of a record. Run it after both builds: `npm run build` does.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBill } from './bill-of-materials.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sumsFile = 'SHA256SUMS'

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), 'utf8'))
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** The sums of every file of a folder, in the form that `sha256sum --check` reads. */
function writeSums(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== sumsFile && statSync(join(folder, file)).isFile())
    .toSorted()
    .map((file) => `${sumOf(join(folder, file))}  ${file.replaceAll('\\', '/')}\n`)
    .join('')
}

const bill = writeBill(readJson('package.json'), readJson('package-lock.json'))
for (const folder of [join(root, 'dist'), join(root, 'dist-file')]) {
  writeFileSync(join(folder, 'bill-of-materials.cdx.json'), bill)
  copyFileSync(join(root, 'content/schema/record.json'), join(folder, 'record.schema.json'))
  writeFileSync(join(folder, sumsFile), writeSums(folder))
}
