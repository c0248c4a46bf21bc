/** Records by their answers: empty, begun, complete. Made up; nothing here is a real role. */
import * as z from 'zod/mini'
import type { Firmness, Level } from '../../../domain/content/schema.ts'
import type { Question, Standard } from '../../../domain/content/standard.ts'
import { optionsOf } from '../../../domain/content/standard.ts'
import { answerQuestion, describeRole } from '../../../domain/record/change.ts'
import { createRecord } from '../../../domain/record/create.ts'
import { citeSource, writeCitation, writeSource } from '../../../domain/record/change-sources.ts'
import { sourceSchema, type Source } from '../../../domain/record/evidence-schema.ts'
import type { AssessmentRecord, Role } from '../../../domain/record/schema.ts'

/** The one record of a state. */
export const shownId = 'shown'

const morning = '2026-11-20T22:10:00Z'
export const later = '2026-11-21T03:40:00Z'

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

export const sources = z.parse(z.array(sourceSchema), [
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
