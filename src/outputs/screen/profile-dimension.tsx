/** One dimension of the band profile: its own line, and one for each of its indicators. */
import { isCertain } from '../../domain/classify/levels.ts'
import type { Interval } from '../../domain/classify/types.ts'
import type { ProfileRow } from '../../domain/report/types.ts'
import { HatchedMark } from './hatched-mark.tsx'
import { type Columns, dimensionMiddle, indicatorMiddle, levelMiddle, wide } from './profile-geometry.ts'

type DimensionProps = {
  readonly row: ProfileRow
  readonly top: number
  readonly ownScaleLabel: string
  readonly first: boolean
}

export function ProfileDimension({ row, top, ownScaleLabel, first }: DimensionProps) {
  const middle = dimensionMiddle(top)
  return (
    <g>
      <line
        className={first ? 'profile-rule profile-rule-first' : 'profile-rule'}
        x1={0}
        x2={wide.end}
        y1={top - 5}
        y2={top - 5}
      />
      <text className="profile-name profile-strong" x={0} y={middle + 4}>
        {row.name}
        {row.ownScale && (
          <tspan className="profile-own" dx={6}>
            {ownScaleLabel}
          </tspan>
        )}
      </text>
      <DimensionMarks row={row} columns={wide} y={middle} />
      {!isCertain(row.best) && <Unknown columns={wide} words={row.words} beside={row.possible} y={middle} />}
      {row.points.map((point, index) => {
        const y = indicatorMiddle(top, index)
        return (
          <g key={point.question}>
            <text className="profile-name" x={12} y={y + 4}>
              {point.name}
            </text>
            <Whisker columns={wide} interval={point.possible} y={y} cap={3.5} />
            {isCertain(point.best) ? (
              <circle className="profile-point" cx={levelMiddle(wide, point.best[0])} cy={y} r={4.2} />
            ) : (
              <Unknown columns={wide} words={point.words} beside={point.possible} y={y} />
            )}
          </g>
        )
      })}
    </g>
  )
}

type MarksProps = { readonly row: ProfileRow; readonly columns: Columns; readonly y: number }

/** Where a dimension stands, and what is possible for it. */
export function DimensionMarks({ row, columns, y }: MarksProps) {
  return (
    <>
      <Whisker columns={columns} interval={row.possible} y={y} cap={6} />
      {isCertain(row.best) && (
        <DimensionMark ownScale={row.ownScale} x={levelMiddle(columns, row.best[0]) - 19} y={y - 6.5} />
      )}
    </>
  )
}

type MarkProps = { readonly ownScale: boolean; readonly x: number; readonly y: number }

function DimensionMark({ ownScale, ...place }: MarkProps) {
  const size = { width: 38, height: 13 }
  return ownScale ? (
    <HatchedMark {...place} {...size} />
  ) : (
    <rect className="profile-solid" {...place} {...size} />
  )
}

/** A thin line over the levels that are possible, with caps; nothing where only one is. */
function Whisker({
  columns,
  interval: [low, high],
  y,
  cap,
}: {
  readonly columns: Columns
  readonly interval: Interval
  readonly y: number
  readonly cap: number
}) {
  if (low === high) return null
  const from = levelMiddle(columns, low)
  const to = levelMiddle(columns, high)
  return (
    <path
      className="profile-whisker"
      d={`M${from} ${y - cap}V${y + cap}M${from} ${y}H${to}M${to} ${y - cap}V${y + cap}`}
    />
  )
}

/**
 * The words where no level can be marked. They stand beside the line of what is possible; where that runs
 * over every level there is no room beside it, and they stand on it with paper behind them.
 */
function Unknown({
  columns,
  words,
  beside: [low, high],
  y,
}: {
  readonly columns: Columns
  readonly words: string
  readonly beside: Interval
  readonly y: number
}) {
  const place =
    low > 0
      ? ({ x: levelMiddle(columns, low) - 9, textAnchor: 'end' } as const)
      : high < 3
        ? ({ x: levelMiddle(columns, high) + 9, textAnchor: 'start' } as const)
        : ({ x: (levelMiddle(columns, 0) + levelMiddle(columns, 3)) / 2, textAnchor: 'middle' } as const)
  return (
    <text className="profile-small profile-halo" y={y + 3.5} {...place}>
      {words}
    </text>
  )
}
