import { Select } from '../../components/select.tsx'
import { TextInput } from '../../components/text-input.tsx'
import type { ListedState, Query } from '../../store/register/lines.ts'
import styles from './register-screen.module.css'
import { registerWords as words, sortNames, listedStateNames } from './words.ts'

type Props = { readonly query: Query; readonly onChange: (query: Query) => void }

const states = Object.entries(listedStateNames).map(([value, label]) => ({ value, label }))
const { changed, ...otherSorts } = sortNames
const sorts = Object.entries(otherSorts).map(([value, label]) => ({ value, label }))

/** What to find, and in what order. The list follows at once. */
export function RegisterFilters({ query, onChange }: Props) {
  return (
    <search className={styles.filters}>
      <TextInput
        id="register-search"
        label={words.search}
        registration={{
          value: query.text,
          onChange: ({ currentTarget }) => onChange({ ...query, text: currentTarget.value }),
        }}
      />
      <Select
        id="register-state"
        label={words.state}
        prompt={words.allStates}
        choices={states}
        registration={{
          value: query.state,
          onChange: ({ currentTarget: { value } }) =>
            onChange({ ...query, state: isState(value) ? value : '' }),
        }}
      />
      <Select
        id="register-sort"
        label={words.sort}
        prompt={changed}
        choices={sorts}
        registration={{
          value: query.sort === 'changed' ? '' : query.sort,
          onChange: ({ currentTarget: { value } }) =>
            onChange({ ...query, sort: isSort(value) ? value : 'changed' }),
        }}
      />
    </search>
  )
}

function isState(value: string): value is ListedState {
  return Object.hasOwn(listedStateNames, value)
}

function isSort(value: string): value is Query['sort'] {
  return Object.hasOwn(sortNames, value)
}
