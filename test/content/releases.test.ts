import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadRelease, newestRelease, releaseIds, UnknownReleaseError } from '../../src/content/releases.ts'
import { standard } from '../builders/standard.ts'

const folders = readdirSync(new URL('../../content/releases/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

describe('the releases that the app holds', () => {
  it('are all the folders of releases', () => {
    expect(releaseIds.toSorted()).toEqual(folders)
  })

  it('stand oldest first, so that the last is the newest', () => {
    const order = (id: string) => {
      const [date = '', revision = ''] = id.split('.')
      return `${date}.${revision.padStart(6, '0')}`
    }
    expect(releaseIds).toEqual(releaseIds.toSorted((one, other) => order(one).localeCompare(order(other))))
    expect(newestRelease).toBe(releaseIds.at(-1))
  })

  it.each(releaseIds)('%s loads, compiles and says that it is this release', async (id) => {
    const loaded = await loadRelease(id)
    expect(loaded.release.id).toBe(id)
  })

  it('are the files of their folder', async () => {
    const { release, text, questionnaire, method } = await loadRelease('2015-09-02.2')
    expect({ release, text, questionnaire, method }).toEqual({
      release: standard.release,
      text: standard.text,
      questionnaire: standard.questionnaire,
      method: standard.method,
    })
  })

  it('are compiled once', async () => {
    expect(await loadRelease(newestRelease)).toBe(await loadRelease(newestRelease))
  })

  it.each(['2031-01-01.1', '2015-09-02', '', 'constructor', '__proto__'])(
    'do not stand in for ‘%s’, which is none of them',
    async (id) => {
      await expect(loadRelease(id)).rejects.toThrow(UnknownReleaseError)
      await expect(loadRelease(id)).rejects.toThrow(
        `The content release ‘${id}’ is not part of this app, which holds ${releaseIds.join(', ')}. ` +
          'Use a version of the app that holds the release.',
      )
    },
  )
})
