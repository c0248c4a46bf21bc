/** What the lock file names as run, and the bill of materials made of it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { writeBill } from '../../src/build/bill-of-materials.ts'
import { readRuntimePackages } from '../../src/build/runtime-packages.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
const lock = read('package-lock.json')
const product = read('package.json')

const packages = readRuntimePackages(lock)
const direct = Object.entries(
  z.parse(z.object({ dependencies: z.record(z.string(), z.string()) }), product).dependencies,
)

describe('the runtime packages', () => {
  it('are every package that the app asks for, and those that these need', () => {
    for (const [name, version] of direct) {
      expect(packages).toContainEqual({ name, version, licence: expect.any(String) })
    }
    expect(packages.map(({ name }) => name)).toContain('scheduler')
  })

  it('are no development tool', () => {
    const names = packages.map(({ name }) => name)
    for (const name of ['vite', 'vitest', '@types/react', 'ajv']) expect(names).not.toContain(name)
  })

  it('each state a licence', () => {
    const entry = { version: '1.0.0' }
    expect(() => readRuntimePackages({ packages: { '': entry, 'node_modules/unsaid': entry } })).toThrow(
      'The package ‘unsaid’ states no licence.',
    )
  })
})

describe('the bill of materials', () => {
  const billSchema = z.object({
    bomFormat: z.literal('CycloneDX'),
    metadata: z.object({ component: z.object({ name: z.string() }) }),
    components: z.array(z.object({ name: z.string(), version: z.string() })),
  })

  it('names the product and exactly its runtime packages', () => {
    const bill = z.parse(billSchema, JSON.parse(writeBill(product, lock)))
    expect(bill.metadata.component.name).toBe('ses-role-classifier')
    const named = ({ name, version }: { name: string; version: string }) => `${name} ${version}`
    expect(bill.components.map(named).toSorted()).toEqual(packages.map(named).toSorted())
  })
})
