/** Whatever is done, in whatever order, what is kept ends as a few lists predict. fast-check prints the seed of a failure. */
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { describeRole } from '../../../src/domain/record/change.ts'
import { recordKey } from '../../../src/storage/database.ts'
import { saveFile } from '../../../src/storage/file-picker.ts'
import { readBin } from '../../../src/storage/shelf.ts'
import { lookInto, takeInChosen } from '../../../src/store/register/open.ts'
import { saveRecord } from '../../../src/store/register/save.ts'
import { fakeBrowser } from '../../builders/fake-browser.ts'
import { countedIds, windowOver } from '../../builders/window.ts'

vi.mock('../../../src/storage/file-picker.ts')

type Entry = { readonly id: string; readonly title: string }

/** All that there is to know: no counts, no fingerprints, no transactions. */
type Model = {
  readonly live: Map<string, string>
  readonly bin: Entry[]
  readonly files: (Entry & { readonly content: Blob })[]
  /** What can be undone: the key that takes it back, and what it is. */
  readonly removed: (Entry & { readonly key: string })[]
}

const title = fc.constantFrom('', 'Head of Rivers', 'Head of Lakes')
const which = fc.nat(5)
const step = fc.oneof(
  fc.record({ does: fc.constant('start' as const), title }),
  fc.record({ does: fc.constant('edit' as const), which, title }),
  fc.record({ does: fc.constantFrom('leave' as const, 'kill' as const) }),
  fc.record({ does: fc.constantFrom('save' as const, 'remove' as const, 'migrate' as const), which }),
  fc.record({
    does: fc.constant('import' as const),
    which,
    choice: fc.constantFrom('replace' as const, 'beside' as const, 'skip' as const),
  }),
  fc.record({ does: fc.constant('undo' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const newBrowser = (from: Parameters<typeof fakeBrowser>[0]) => fakeBrowser(from)

function insist(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

/** A page, what it does, and what that should come to. */
async function startPage() {
  const newId = countedIds()
  let page = await windowOver(newBrowser({}), newId)
  const model: Model = { live: new Map(), bin: [], files: [], removed: [] }
  const pick = <Value>(values: readonly Value[], at: number) => values[at % values.length]
  const { live, bin, files, removed } = model

  const openAgain = async () => {
    const { kept, words } = page.browser
    page = await windowOver(newBrowser({ contents: structuredClone(kept), words }), newId)
  }

  const take = async (done: Step): Promise<void> => {
    const { stores, register, browser } = page
    const { actions } = page.state()
    const id = 'which' in done ? pick([...live.keys()], done.which) : undefined
    switch (done.does) {
      case 'start':
        live.set(actions.start({ title: done.title }), done.title)
        return
      case 'edit':
        if (id === undefined) return
        await actions.open(id)
        actions.update(id, (record, now) => describeRole(record, { title: done.title }, now))
        live.set(id, done.title)
        return
      case 'leave':
        browser.hide()
        return openAgain()
      case 'kill':
        // Half a second after the last change: what was to be written is written.
        await stores.parts.storage.settled()
        return openAgain()
      case 'migrate': {
        if (id === undefined) return
        await stores.parts.storage.settled()
        // As the first version of the app kept it: nothing here has any of the later parts.
        const {
          sources: _sources,
          dutyTies: _ties,
          reviews: _reviews,
          acts: _acts,
          ...earlier
        } = Object(browser.kept.records.get(recordKey(id)))
        browser.kept.records.set(recordKey(id), { ...earlier, version: 1 })
        browser.kept.rows.delete(id)
        return openAgain()
      }
      case 'save': {
        if (id === undefined) return
        vi.mocked(saveFile).mockImplementationOnce(async (name, content) => {
          files.push({ id, title: live.get(id) ?? '', content })
          return { name, handle: null }
        })
        insist(
          (await saveRecord(stores, id, { nameOf: () => 'a.json', fits: () => true })).ok,
          'It was not saved.',
        )
        return
      }
      case 'remove': {
        if (id === undefined) return
        const removal = await register.remove([id])
        const entry = { id, title: live.get(id) ?? '' }
        if (removal.ok) removed.push({ ...entry, key: removal.result[0] ?? '' })
        bin.push(entry)
        live.delete(id)
        return
      }
      case 'undo': {
        const last = removed.pop()
        if (last === undefined) return
        insist((await register.putBack([last.key])).ok, 'It did not come back.')
        bin.splice(
          bin.findIndex((entry) => entry.id === last.id && entry.title === last.title),
          1,
        )
        replace(last)
        return
      }
      case 'import': {
        const file = pick(files, done.which)
        if (file === undefined) return
        const looked = await lookInto(stores, [new File([file.content], 'a.json')])
        const [arrival] = looked.ok ? looked.result.arrivals : []
        const here = live.get(file.id)
        const isNew = here === undefined
        if (arrival === undefined) throw new Error('The file brought nothing.')
        const choice = isNew ? 'add' : here === file.title ? 'skip' : done.choice
        insist(arrival.choices.includes(choice), `It could not be chosen to ${choice} it.`)
        const taken = await takeInChosen(stores, [{ arrival, choice }])
        if (choice === 'add' || choice === 'replace') replace(file)
        if (choice === 'beside') live.set(taken.ok ? (taken.result[0] ?? '') : '', file.title)
      }
    }
  }
  const replace = (entry: Entry) => {
    const here = live.get(entry.id)
    if (here !== undefined) bin.push({ id: entry.id, title: here })
    live.set(entry.id, entry.title)
  }

  const check = async () => {
    const { rows, damaged, actions, storageProblem } = page.state()
    expect(new Map(Object.values(rows).map((row) => [row.id, row.title]))).toEqual(live)
    for (const [id, expected] of live) {
      expect(await actions.open(id)).toMatchObject({ ok: true, record: { role: { title: expected } } })
    }
    const inBin = (await readBin(page.browser.database)).map(({ record }) => ({
      id: record?.id,
      title: record?.role.title,
    }))
    expect(inBin).toHaveLength(bin.length)
    expect(inBin).toEqual(expect.arrayContaining(bin))
    expect({ damaged, storageProblem }).toEqual({ damaged: [], storageProblem: null })
  }
  return { take, check, openAgain: () => take({ does: 'leave' }) }
}

it('keeps what a simple model predicts, through 1,000 sequences', { timeout: 60_000 }, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  console.log(`seed ${seed}`)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15, size: 'max' }), async (steps) => {
      const { take, check, openAgain } = await startPage()
      for (const each of steps) await take(each)
      await check()
      await openAgain()
      await check()
    }),
    { numRuns: 1000, seed },
  )
})
