/** What a record rests on: sources, citations, duties. Made up; nothing here is a real role. */
import * as z from 'zod/mini'
import type { Standard } from '../../../domain/content/standard.ts'
import { tieDuty } from '../../../domain/record/change-duties.ts'
import { splitDuties } from '../../../domain/evidence/duty-sentences.ts'
import { citeSource, removeCitation, writeSource } from '../../../domain/record/change-sources.ts'
import { sourceSchema } from '../../../domain/record/evidence-schema.ts'
import type { AssessmentRecord } from '../../../domain/record/schema.ts'
import { later, sources } from './answered.ts'

/** The same record with a source that was only begun. */
export function withBegunSource(record: AssessmentRecord): AssessmentRecord {
  const nothing = { date: '', version: '', standing: '', keptAt: '' }
  const begun = { ...nothing, id: 'begun', kind: '', title: 'Corporate pl' }
  return writeSource(record, z.parse(sourceSchema, begun), later)
}

/** The same record with its first duties tied to answers, and a tie to a sentence that was taken out. */
export function tiedRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const gone = 'Chairs the council of basin states.'
  return [...splitDuties(record.role.duties).slice(0, 2), gone].reduce(
    (next, sentence, place) =>
      standard.indicators
        .slice(place, place + 2)
        .reduce((tied, { id }) => tieDuty(tied, sentence, id, true, later), next),
    record,
  )
}

/** The same record with nothing but a draft behind its first indicators. */
export function provisionalRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const draft = sources.at(-1)
  return standard.indicators.slice(0, 3).reduce((next, { id }) => {
    const bare = removeCitation(next, id, 0, later)
    return draft ? citeSource(bare, id, draft.id, later) : bare
  }, record)
}
