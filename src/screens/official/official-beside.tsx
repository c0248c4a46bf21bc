import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import type { Standard } from '../../domain/content/standard.ts'
import { carryOfficial } from '../../domain/record/carry-official.ts'
import { officialAt } from '../../domain/record/official-file.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { levelName } from '../../domain/report/words/bands.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { OfficialTexts } from './official-texts.tsx'
import { useOfficialWording } from './use-official-wording.ts'
import { officialWords as words } from './words.ts'

type Props = {
  readonly record: AssessmentRecord
  readonly standard: Standard
  /** A dimension, or the distinguishing characteristics. */
  readonly dimension: string
}

/** The official wording beside the questions of one part; closed at first, as it names the bands. */
export function OfficialBeside({ record, standard, dimension }: Props) {
  const { update } = useAssessmentActions()
  const kept = useOfficialWording()
  const { official } = record
  if (official === undefined) {
    if (kept === null) return null
    return (
      <>
        <p>{words.offer}</p>
        <Button
          kind="secondary"
          onClick={() => update(record.id, (current, now) => carryOfficial(current, kept, now))}
        >
          {words.use}
        </Button>
      </>
    )
  }
  const levels = ([1, 2, 3] as const).filter((band) => officialAt(official, { band, dimension }).length > 0)
  return (
    <Details summary={words.beside}>
      {levels.length === 0 && <p>{words.notHere}</p>}
      {levels.map((band) => (
        <section key={band}>
          <h3>{levelName(standard, band)}</h3>
          <OfficialTexts standard={standard} official={official} at={{ band, dimension }} />
        </section>
      ))}
      <Button
        kind="secondary"
        onClick={() => update(record.id, (current, now) => carryOfficial(current, null, now))}
      >
        {words.stop}
      </Button>
    </Details>
  )
}
