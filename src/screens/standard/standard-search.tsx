import { searchStandard } from '../../domain/content/reading.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { EntryList } from './entry-list.tsx'
import styles from './standard.module.css'
import { standardWords as words } from './words.ts'

type Props = {
  readonly standard: Standard
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** Search as one types: how many texts were found is said, and the texts stand in place of the page. */
export function StandardSearch({ standard, query, onQuery }: Props) {
  const found = searchStandard(standard, query)
  const isAsked = query.trim() !== ''
  return (
    <search className={styles.search}>
      <label htmlFor="search">{words.search}</label>
      <p id="search-hint">{words.searchHint}</p>
      <input
        id="search"
        type="search"
        autoComplete="off"
        aria-describedby="search-hint"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <p role="status">{isAsked && words.found(found.length)}</p>
      {isAsked && <EntryList entries={found} />}
    </search>
  )
}
