import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeSchemas } from '../../src/cli/schemas.ts'

const folder = new URL('../../content/schema/', import.meta.url)

describe('the JSON Schemas for editors', () => {
  it('are one for every kind of file', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...writeSchemas().keys()].toSorted())
  })

  it.each([...writeSchemas()])(
    '%s is what the app reads with; else run `npm run content:schema`',
    (name, schema) => {
      const written: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      expect(written).toEqual(JSON.parse(JSON.stringify(schema)))
    },
  )
})
