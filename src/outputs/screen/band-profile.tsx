/** The band profile: small multiples, one a dimension, against the levels. Its table twin follows it. */
import { useId } from 'react'
import type { BandProfile as Profile, ProfileMark } from '../../domain/report/types.ts'
import { HatchedMark } from './hatched-mark.tsx'
import { ProfileDimension } from './profile-dimension.tsx'
import {
  blockTop,
  columnWidth,
  headHeight,
  labelWidth,
  levelMiddle,
  profileHeight,
  profileWidth,
} from './profile-geometry.ts'

/** The figure alone. Meaning never rests on colour: own scales are hatched and named, doubt is a line. */
export function BandProfileFigure({ profile }: { readonly profile: Profile }) {
  const id = useId()
  const height = profileHeight(profile.rows)
  return (
    <figure className="profile">
      <svg
        className="profile-drawing"
        viewBox={`0 0 ${profileWidth} ${height}`}
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}description`}
      >
        <title id={`${id}title`}>{profile.title}</title>
        <desc id={`${id}description`}>{profile.description}</desc>
        <g aria-hidden="true">
          <Columns profile={profile} height={height} />
          {profile.rows.map((row, index) => (
            <ProfileDimension
              key={row.name}
              row={row}
              top={blockTop(profile.rows, index)}
              ownScaleLabel={profile.ownScaleLabel}
              first={index === 0}
            />
          ))}
        </g>
      </svg>
      <figcaption className="profile-legend">
        {profile.legend.map(({ mark, text }) => (
          <span key={mark} className="profile-key">
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

function Columns({ profile, height }: { readonly profile: Profile; readonly height: number }) {
  return (
    <>
      {profile.band !== null && (
        <rect
          className="profile-band"
          x={labelWidth + profile.band * columnWidth}
          y={1}
          width={columnWidth}
          height={height - 2}
        />
      )}
      {profile.levels.map((name, level) => (
        <text
          key={name}
          className={level === profile.band ? 'profile-level profile-strong' : 'profile-level'}
          x={levelMiddle(level)}
          y={headHeight - 10}
        >
          {name}
        </text>
      ))}
      {profile.band !== null && (
        <text className="profile-level profile-small" x={levelMiddle(profile.band)} y={headHeight - 26}>
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
