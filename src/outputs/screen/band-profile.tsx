/** The band profile: small multiples, one a dimension, against the levels. Its table twin follows it. */
import { type ReactNode, useId } from 'react'
import { isCertain } from '../../domain/classify/levels.ts'
import type { BandProfile as Profile, ProfileMark } from '../../domain/report/types.ts'
import { HatchedMark } from './hatched-mark.tsx'
import { DimensionMarks, ProfileDimension } from './profile-dimension.tsx'
import {
  blockTop,
  type Columns,
  headHeight,
  levelMiddle,
  narrow,
  profileHeight,
  wide,
} from './profile-geometry.ts'

/** The figure alone. Meaning never rests on colour: own scales are hatched and named, doubt is a line. */
export function BandProfileFigure({ profile }: { readonly profile: Profile }) {
  const description = useId()
  return (
    <figure className="profile">
      <div role="img" aria-label={profile.title} aria-describedby={description}>
        <span id={description} hidden>
          {profile.description}
        </span>
        <Drawing profile={profile} columns={wide} height={profileHeight(profile.rows)}>
          {profile.rows.map((row, index) => (
            <ProfileDimension
              key={row.name}
              row={row}
              top={blockTop(profile.rows, index)}
              ownScaleLabel={profile.ownScaleLabel}
              first={index === 0}
            />
          ))}
        </Drawing>
        <Drawing profile={profile} columns={narrow} height={headHeight + profile.rows.length * narrowRow}>
          {profile.rows.map((row, index) => (
            <NarrowDimension key={row.name} row={row} top={headHeight + index * narrowRow} />
          ))}
        </Drawing>
      </div>
      <figcaption className="profile-legend">
        {profile.legend.map(({ mark, text }) => (
          <span key={mark} className="profile-key" data-mark={mark}>
            <svg className="profile-key-mark" viewBox="0 0 28 14" aria-hidden="true">
              <LegendMark mark={mark} />
            </svg>
            {text}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const narrowRow = 50

type DrawingProps = {
  readonly profile: Profile
  readonly columns: Columns
  readonly height: number
  readonly children: ReactNode
}

function Drawing({ profile, columns, height, children }: DrawingProps) {
  return (
    <svg
      className={columns === wide ? 'profile-drawing' : 'profile-drawing profile-narrow'}
      viewBox={`0 0 ${columns.end} ${height}`}
      aria-hidden="true"
    >
      <Levels profile={profile} columns={columns} height={height} />
      {children}
    </svg>
  )
}

/**
 * Where a window has no room for names beside the levels: the dimensions alone, each under its name. There is none for
 * words beside a line of what is possible either: they end the line of the name.
 */
function NarrowDimension({ row, top }: { readonly row: Profile['rows'][number]; readonly top: number }) {
  return (
    <g>
      <line className="profile-rule" x1={0} x2={narrow.end} y1={top} y2={top} />
      <text className="profile-strong" x={0} y={top + 17}>
        {row.name}
      </text>
      {!isCertain(row.best) && (
        <text className="profile-small profile-words" x={narrow.end} y={top + 17}>
          {row.words}
        </text>
      )}
      <DimensionMarks row={row} columns={narrow} y={top + 34} />
    </g>
  )
}

function Levels({ profile, columns, height }: Omit<DrawingProps, 'children'>) {
  return (
    <>
      {profile.band !== null && (
        <rect
          className="profile-band"
          x={columns.left + profile.band * columns.width}
          y={1}
          width={columns.width}
          height={height - 2}
        />
      )}
      {profile.levels.map((name, level) => (
        <text
          key={name}
          className={level === profile.band ? 'profile-level profile-strong' : 'profile-level'}
          x={levelMiddle(columns, level)}
          y={headHeight - 10}
        >
          {name}
        </text>
      ))}
      {profile.band !== null && (
        <text
          className="profile-level profile-small"
          x={levelMiddle(columns, profile.band)}
          y={headHeight - 26}
        >
          {profile.bandLabel}
        </text>
      )}
    </>
  )
}

function LegendMark({ mark }: { readonly mark: ProfileMark }) {
  switch (mark) {
    case 'dimension':
      return <rect className="profile-solid" x={1} y={2} width={26} height={10} />
    case 'own-scale':
      return <HatchedMark x={1} y={2} width={26} height={10} />
    case 'indicator':
      return <circle className="profile-point" cx={14} cy={7} r={4.2} />
    case 'possible':
      return <path className="profile-whisker" d="M2 3V11M2 7H26M26 3V11" />
  }
}
