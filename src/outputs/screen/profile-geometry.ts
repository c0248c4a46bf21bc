/** Where things stand in the band profile. Units are the drawing’s own; the drawing scales to its place. */
import type { ProfileRow } from '../../domain/report/types.ts'

/** The columns of the levels: beside the names or, in a narrow window, under them. */
export type Columns = { readonly left: number; readonly width: number; readonly end: number }

export const wide: Columns = { left: 236, width: 124, end: 740 }
export const narrow: Columns = { left: 0, width: 90, end: 360 }

export const headHeight = 42
const dimensionHeight = 19
const indicatorHeight = 14.8
const gap = 8

const blockHeight = (row: ProfileRow) => dimensionHeight + row.points.length * indicatorHeight + gap

/** The top of a dimension’s block, counted from the rows before it. */
export function blockTop(rows: readonly ProfileRow[], index: number): number {
  return rows.slice(0, index).reduce((top, row) => top + blockHeight(row), headHeight + gap / 2)
}

export function profileHeight(rows: readonly ProfileRow[]): number {
  return blockTop(rows, rows.length)
}

/** The middle of a dimension’s own line. */
export function dimensionMiddle(top: number): number {
  return top + dimensionHeight / 2
}

/** The middle of an indicator’s line. */
export function indicatorMiddle(top: number, index: number): number {
  return top + dimensionHeight + (index + 0.5) * indicatorHeight
}

/** The middle of a level’s column. */
export function levelMiddle({ left, width }: Columns, level: number): number {
  return left + (level + 0.5) * width
}
