import { useState } from 'react'
import { Link } from 'wouter'
import { titleOf } from '../../domain/report/words/role.ts'
import type { Line } from '../../store/register/lines.ts'
import { address } from '../addresses.ts'
import { lastChangeInWords } from '../start/last-change.ts'
import styles from './register-table.module.css'
import { registerWords as words, resultInWords, listedStateNames } from './words.ts'

type Props = {
  readonly lines: readonly Line[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
}

const { columns } = words

/** The lines, each with a box to select it. */
export function RegisterTable({ lines, selected, onSelect }: Props) {
  // The words are of the moment at which the page was come to.
  const [now] = useState(() => new Date())
  const isAll = lines.every(({ id }) => selected.has(id))
  return (
    <table className={styles.table} aria-label={words.caption}>
      <thead>
        <tr>
          <th scope="col">
            <Box
              label={words.selectAll(lines.length)}
              checked={isAll}
              onChange={() => onSelect(new Set(isAll ? [] : lines.map(({ id }) => id)))}
            />
          </th>
          {[columns.role, columns.state, columns.result, columns.changed, columns.file].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            now={now}
            isSelected={selected.has(line.id)}
            onToggle={() => onSelect(toggled(selected, line.id))}
          />
        ))}
      </tbody>
    </table>
  )
}

type LineProps = {
  readonly line: Line
  readonly now: Date
  readonly isSelected: boolean
  readonly onToggle: () => void
}

function LineRow({ line, now, isSelected, onToggle }: LineProps) {
  const result = line.found?.summary.result
  const when = (moment: string) => <time dateTime={moment}>{sentence(lastChangeInWords(moment, now))}</time>
  return (
    <tr className={isSelected ? styles.selected : undefined}>
      <td className={styles.select}>
        <Box label={words.selectOne(titleOf(line))} checked={isSelected} onChange={onToggle} />
      </td>
      <th scope="row" className={styles.role}>
        <Link to={address('taskList', { id: line.id })}>{titleOf(line)}</Link>
        <span className={styles.quiet}>{line.agency || words.noAgency}</span>
        {line.isExample && <span className={styles.example}>{words.example}</span>}
      </th>
      <td data-column={columns.state}>
        {line.state === null ? resultInWords(undefined) : listedStateNames[line.state]}
      </td>
      <td data-column={columns.result} className={result?.shown === true ? undefined : styles.quiet}>
        {resultInWords(result)}
        {result?.shown === true && result.strength !== '' && (
          <span className={styles.quiet}>{words.strength(result.strength)}</span>
        )}
      </td>
      <td data-column={columns.changed}>{when(line.changedAt)}</td>
      <td data-column={columns.file}>
        {line.filedAt === null ? words.neverFiled : when(line.filedAt)}
        {line.filedAt !== null && !line.isFiled && (
          <span className={styles.attention}>{words.changedSince}</span>
        )}
      </td>
    </tr>
  )
}

type BoxProps = { readonly label: string; readonly checked: boolean; readonly onChange: () => void }

function Box({ label, checked, onChange }: BoxProps) {
  return (
    <label className={styles.box}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className="visually-hidden">{label}</span>
    </label>
  )
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

/** ‘Today at 2:14 pm’: the words stand alone. */
function sentence(text: string): string {
  return text.replace(/^on\s/, '').replace(/^[a-z]/, (letter) => letter.toUpperCase())
}
