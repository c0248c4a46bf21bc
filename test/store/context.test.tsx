import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { describeRole } from '../../src/domain/record/change.ts'
import {
  StoreProvider,
  type Stores,
  useAssessment,
  useAssessmentActions,
  useAssessments,
  usePreferences,
  useStandard,
} from '../../src/store/context.tsx'
import { createStores } from '../../src/store/create-stores.ts'
import { fakeBrowser } from '../builders/fake-browser.ts'
import { fakeStorage } from '../builders/fake-storage.ts'
import { at, emptyRecord } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'

const loadRelease = async (id: string) => {
  if (id !== standard.release.id) throw new Error(`No release ‘${id}’.`)
  return standard
}

function storesOf(): Stores {
  const browser = fakeBrowser()
  return createStores({
    storage: fakeStorage({ records: [emptyRecord('one')] }),
    database: browser.database,
    texts: browser.lastWords,
    now: () => at(1),
    newId: () => 'new',
    newestRelease: standard.release.id,
    loadRelease,
  })
}

function Screen({ id, release }: { id: string; release: string }) {
  const status = useAssessments((state) => state.status)
  const record = useAssessment(id)
  const { update } = useAssessmentActions()
  const questionsPerPage = usePreferences((state) => state.questionsPerPage)
  const loaded = useStandard(release)
  return (
    <>
      <p>{`${status}, ${questionsPerPage} a page`}</p>
      <p>{record ? `record: ${record.role.title}` : 'no record'}</p>
      <p>
        {loaded.status === 'ready'
          ? loaded.standard.release.id
          : loaded.status === 'failed'
            ? loaded.problem
            : 'loading'}
      </p>
      <button
        type="button"
        onClick={() => update('one', (old, now) => describeRole(old, { title: 'Head of Grants' }, now))}
      >
        Describe
      </button>
    </>
  )
}

async function show(id: string, release: string) {
  const stores = storesOf()
  await act(async () => {
    render(
      <StoreProvider stores={stores}>
        <Screen id={id} release={release} />
      </StoreProvider>,
    )
  })
}

describe('what a screen gets', () => {
  it('is the record, the preferences and the standard, and hears of changes', async () => {
    await show('one', standard.release.id)
    expect(screen.getByText('ready, one a page')).toBeInTheDocument()
    expect(screen.getByText('record:')).toBeInTheDocument()
    expect(screen.getByText('2015-09-02.2')).toBeInTheDocument()
    act(() => screen.getByRole('button', { name: 'Describe' }).click())
    expect(screen.getByText('record: Head of Grants')).toBeInTheDocument()
  })

  it('is no record where there is none, and the reason where a standard does not load', async () => {
    await show('toString', '2031-01-01.1')
    expect(screen.getByText('no record')).toBeInTheDocument()
    expect(screen.getByText('No release ‘2031-01-01.1’.')).toBeInTheDocument()
  })

  it('needs a provider', () => {
    expect(() => render(<Screen id="one" release="x" />)).toThrow(
      'A StoreProvider must stand above every screen.',
    )
  })
})
