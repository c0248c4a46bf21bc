/** A table of the report, with its groups of rows. */
import { useId } from 'react'
import type { Table } from '../../domain/report/types.ts'
import { WordsView } from './words-view.tsx'

// The caption stands before the table and not in it: a caption can be parted from its rows by a page’s end.
export function TableView({ table }: { readonly table: Table }) {
  const id = useId()
  return (
    <div
      className={`report-table${isShort(table) ? ' report-short' : ''}${table.byHand ? ' report-by-hand' : ''}`}
    >
      <p id={id} className="report-caption">
        {table.caption}
      </p>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.name} scope="col" data-room={column.room}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map((group, index) => (
          <tbody key={index}>
            {group.heading && (
              <tr className="report-group">
                <th scope="rowgroup" colSpan={table.columns.length}>
                  <WordsView words={group.heading} />
                </th>
              </tr>
            )}
            {group.rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row" data-room={table.columns[0]?.room}>
                      <WordsView words={cell} />
                    </th>
                  ) : (
                    <td
                      key={column}
                      data-room={table.columns[column]?.room}
                      data-column={table.columns[column]?.name}
                    >
                      <WordsView words={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** Short enough to stand on one page whole. */
function isShort(table: Table): boolean {
  return table.groups.flatMap((group) => group.rows).length <= 8
}
