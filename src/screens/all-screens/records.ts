/** Records for showing every state: made up, each from a few levels. Nothing here is a real role. */
import * as z from 'zod/mini'
import { newestGuidance } from '../../content/guidance.ts'
import type { Firmness, Level } from '../../domain/content/schema.ts'
import type { Question, Standard } from '../../domain/content/standard.ts'
import { optionsOf } from '../../domain/content/standard.ts'
import {
  answerQuestion,
  describeRole,
  markResultSeen,
  setShowAsIGo,
  verifyStream,
} from '../../domain/record/change.ts'
import { createRecord } from '../../domain/record/create.ts'
import { tieDuty } from '../../domain/record/change-duties.ts'
import { splitDuties } from '../../domain/evidence/duty-sentences.ts'
import { checkWholeOfStandard } from '../../domain/record/whole-of-standard.ts'
import { againstOf } from '../../domain/record/against.ts'
import { classify } from '../../domain/classify/classify.ts'
import type { Sealing } from '../../domain/record/acts.ts'
import { decide, emptyDecision, writeDecision } from '../../domain/record/decide.ts'
import { openReview, rateQuestion, sealRatings } from '../../domain/record/review.ts'
import { recommend, writeRecommendation } from '../../domain/record/recommend.ts'
import { citeSource, removeCitation, writeCitation, writeSource } from '../../domain/record/change-sources.ts'
import { sourceSchema, type Source } from '../../domain/record/evidence-schema.ts'
import {
  saidOfDecision,
  saidOfOpening,
  saidOfRatings,
  saidOfRecommendation,
} from '../../domain/report/words/acts.ts'
import { findResult } from '../../domain/record/find-result.ts'
import { answerConditions, keepBesideItem } from '../../domain/record/implement.ts'
import type { AssessmentRecord, Role } from '../../domain/record/schema.ts'

/** The one record of a state. */
export const shownId = 'shown'

const morning = '2026-11-20T22:10:00Z'
const later = '2026-11-21T03:40:00Z'

const describedRole: Partial<Role> = {
  title: 'Assistant Secretary, River Health',
  agency: 'Department of Invented Waterways',
  workArea: 'Inland Water Group',
  primaryPurpose: 'Leads the national program that restores the health of invented rivers.',
  duties:
    'Leads the branch that plans, funds and reviews river restoration.\nAdvises the minister on priorities between basins.\nSettles the terms on which states take part.',
  status: 'vacant',
  presentClassification: 'ses-1',
  duration: 'ongoing',
  reportsTo: 'Deputy Secretary, Inland Water',
  supervisorLevel: 'ses-3',
  layersAbove: '1',
  layersBelow: '0',
  marking: 'OFFICIAL: Sensitive',
  assessor: 'A. Drafter',
  assessorRole: 'Director, Organisational Design',
  assessedOn: '2026-11-20',
  methodologyApplied: 'no',
}

/** A level for every scaled question in content order, or null for *not enough known*. */
type Levels = (place: number) => Level | null

/** Levels written out: three for each dimension, then the characteristics; ‘-’ for *not enough known*. */
export function levels(written: string): Levels {
  const digits = written.replaceAll(' ', '')
  return (place) => ([0, 1, 2, 3] as const).find((level) => String(level) === digits[place]) ?? null
}

type Parts = {
  readonly levels: Levels
  readonly firmness?: Firmness
  /** Answers for the four streams’ statements, in content order of the streams. */
  readonly contribution?: readonly Level[]
  /** The forced choice is answered with *cannot say*. */
  readonly cannotSay?: true
}

/** A new assessment: nothing in it. */
export function newRecord(standard: Standard): AssessmentRecord {
  return createRecord({ id: shownId, release: standard.release.id, now: morning })
}

/** Only the form about the role. */
export function describedRecord(standard: Standard, role: Partial<Role> = {}): AssessmentRecord {
  return describeRole(newRecord(standard), { ...describedRole, ...role }, morning)
}

/** Contribution and the first indicators answered. */
export function begunRecord(standard: Standard): AssessmentRecord {
  const whole = completeRecord(standard, { levels: levels('111 121 111 111 011 111') })
  const kept = new Set(standard.questions.slice(0, 18).map(({ id }) => id))
  return {
    ...whole,
    answers: Object.fromEntries(
      Object.entries(whole.answers).filter(([id]) => [...kept].some((each) => each === id)),
    ),
  }
}

const sources = z.parse(z.array(sourceSchema), [
  {
    id: 'position-description',
    kind: 'position-description',
    title: 'Position description 2026',
    date: '2026-09-14',
    version: '',
    standing: 'approved',
    keptAt: 'File 2026-114',
  },
  {
    id: 'interview',
    kind: 'interview',
    title: 'Interview with the division head',
    date: '2026-11-12',
    version: '',
    standing: '',
    keptAt: '',
  },
  {
    id: 'draft-plan',
    kind: 'other-document',
    title: 'River health plan',
    date: '',
    version: 'Third draft',
    standing: 'draft',
    keptAt: '',
  },
])

/** The source of an answer: every third rests on what was said. */
function sourceFor(place: number): Source | undefined {
  return sources[place % 3 === 2 ? 1 : 0]
}

/** Every question answered, and every indicator supported by a source. */
export function completeRecord(standard: Standard, parts: Parts, role: Partial<Role> = {}): AssessmentRecord {
  const scaled = standard.questions.filter(({ type }) => type === 'indicator' || type === 'characteristic')
  return standard.questions.reduce(
    (record, question) => {
      const place = scaled.indexOf(question)
      const option = optionFor(standard, question, parts, place)
      const source = sourceFor(place)
      return answerQuestion(
        question.type === 'indicator' && source ? cited(record, question, source, place) : record,
        question.id,
        {
          option,
          ...(scaled.includes(question) && { firmness: parts.firmness ?? 'firm' }),
          ...(question.type === 'indicator' && {
            note: 'The position description names it, and the delegations confirm it.',
          }),
        },
        later,
      )
    },
    sources.reduce((record, source) => writeSource(record, source, morning), describedRecord(standard, role)),
  )
}

function cited(record: AssessmentRecord, { id }: Question, source: Source, place: number): AssessmentRecord {
  const where = {
    place: `${source.kind === 'interview' ? 'topic' : 'duty'} ${place + 1}`,
    about: 'role',
  } as const
  return writeCitation(citeSource(record, id, source.id, later), id, 0, where, later)
}

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

function optionFor(standard: Standard, question: Question, parts: Parts, place: number) {
  const options = optionsOf(standard, question)
  const contribution = parts.contribution ?? [3, 1, 2, 0]
  if (question.type === 'statement') {
    const stream = standard.streams.findIndex(({ id }) => id === question.statement.stream)
    return options.find(({ level }) => level === contribution[stream])?.id ?? null
  }
  if (question.type === 'forced-choice') {
    if (parts.cannotSay) return options.at(-1)?.id ?? null
    const main = contribution.findIndex((level) => level === Math.max(...contribution))
    return options[main]?.id ?? null
  }
  const level = parts.levels(place)
  if (level === null) return standard.questionnaire.unknown.id
  return options.find((option) => option.level === level)?.id ?? null
}

/** The same record with every secondary stream verified as fitting. */
export function verifiedRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const against = findResult(standard, record)
  if (against === null) return record
  return standard.streams
    .filter(({ id }) => id !== against.stream)
    .reduce(
      (next, { id }) =>
        verifyStream(
          next,
          id,
          { reading: 'fits', why: 'Read beside the band, nothing speaks against it.', against },
          later,
        ),
      record,
    )
}

/** The result was seen, and one answer changed after that. */
export function changedRecord(standard: Standard): AssessmentRecord {
  const seen = markResultSeen(completeRecord(standard, { levels: levels('111 121 111 111 011 111') }), later)
  const first = standard.questions.find(({ type }) => type === 'indicator')
  const higher = first === undefined ? undefined : optionsOf(standard, first).find(({ level }) => level === 2)
  if (first === undefined || higher === undefined) return seen
  return answerQuestion(seen, first.id, { option: higher.id }, '2026-11-21T04:02:00Z')
}

/** ‘Show as I go’ in use. */
export function shownAsIGo(record: AssessmentRecord): AssessmentRecord {
  return setShowAsIGo(record, true, later)
}

/** The same record with conditions answered, and the notice and the merit step kept as done. */
export function carriedOutRecord(
  record: AssessmentRecord,
  facts: Readonly<Record<string, string>>,
): AssessmentRecord {
  const ticked = keepBesideItem(
    answerConditions(record, newestGuidance, facts, later),
    newestGuidance,
    'merit',
    {
      done: true,
      on: '2026-11-23',
      note: 'Selection plan approved.',
      reference: 'Brief 26/1093',
      readOn: '2026-11-20',
    },
    later,
  )
  return keepBesideItem(ticked, newestGuidance, 'promotion-duties', { readOn: '2026-11-20' }, later)
}

function sealing(standard: Standard): Sealing {
  return { standard, releaseHash: '0'.repeat(64), appVersion: '0.0.0' }
}

/** The same record after the whole-of-standard check. */
export function checkedRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const classification = classify(standard, record)
  if (classification.outcome === 'incomplete') return record
  const reasons = 'Read beside its neighbours, the band describes the work best.'
  const entry = { view: 'agree', reasons, against: againstOf(classification) } as const
  return checkWholeOfStandard(markResultSeen(record, later), entry, later)
}

/** The same record, checked, with a recommendation made by the assessor. */
export function recommendedRecord(
  standard: Standard,
  record: AssessmentRecord,
  band: Level = 1,
): AssessmentRecord {
  const draft = {
    band,
    stream: standard.streams[0]?.id ?? null,
    reasons:
      'Three dimensions reach the band.\nThe statements not met speak of units that the role does not have.',
    by: 'A. Drafter',
    role: 'Director, Organisational Design',
    on: '2026-11-21',
  }
  const statement = {
    by: 'A. Drafter, Director, Organisational Design',
    said: saidOfRecommendation(standard, draft),
  }
  const written = writeRecommendation(checkedRecord(standard, record), draft, later)
  return recommend(written, statement, sealing(standard), later)
}

/** The same record, recommended, with a review opened. */
export function openedRecord(
  standard: Standard,
  record: AssessmentRecord,
  kind: 'blind' | 'ordinary',
): AssessmentRecord {
  const as = { id: 'review', kind, reviewer: 'B. Reader', reviewerRole: 'Classification reviewer' }
  return openReview(recommendedRecord(standard, record), as, saidOfOpening[kind], sealing(standard), later)
}

/** A blind review whose ratings are sealed: those of another record. */
export function ratedRecord(
  standard: Standard,
  record: AssessmentRecord,
  ratings: AssessmentRecord['answers'],
): AssessmentRecord {
  const rated = standard.questions.reduce(
    (next, { id }) => rateQuestion(next, id, ratings[id] ?? {}, later),
    openedRecord(standard, record, 'blind'),
  )
  return sealRatings(rated, saidOfRatings(standard, { ...rated, answers: ratings }), sealing(standard), later)
}

/** The same record, recommended, with a decision written: one that departs. */
export function writtenRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const decision = {
    ...emptyDecision,
    delegate: 'C. Delegate',
    delegateRole: 'Deputy Secretary, Corporate',
    band: 1 as const,
    duties: record.role.duties,
    power: 'Delegation 14 of the agency head’s instrument of 1\u00a0July\u00a02026',
    on: '2026-11-23',
    reasons: 'The duties that reach Band\u00a02 are done with the division head, who answers for them.',
    conditions: 'The grants function moves to the role first.',
    reviewTrigger: 'The role takes over the basin plan.',
    reviewOn: '2028-06-30',
    numbersReference: 'Government decision 26/114',
    certifiedBy: 'C. Delegate',
    certifiedOn: '2026-11-23',
    neighbours: { supervisor: 'None.', peers: 'None.', reports: 'One position is reviewed.', layers: '' },
  }
  return writeDecision(recommendedRecord(standard, record, 2), decision, later)
}

/** The same record, decided. */
export function decidedRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const statement = { by: 'C. Delegate, Deputy Secretary, Corporate', said: saidOfDecision(standard, 1) }
  return decide(writtenRecord(standard, record), statement, sealing(standard), later)
}
