/** Entry of `npm run content:schema`: writes the JSON Schemas that editors read content and records with. */
import { mkdir, writeFile } from 'node:fs/promises'
import { writeSchemas } from './schemas.ts'

const folder = new URL('../../content/schema/', import.meta.url)

await mkdir(folder, { recursive: true })
for (const [name, schema] of writeSchemas()) {
  await writeFile(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
  process.stdout.write(`content/schema/${name}\n`)
}
