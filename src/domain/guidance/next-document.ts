/** The checklist as a document of its own, in the tree that every output renders. It is no part of the report. */
import type { Standard } from '../content/standard.ts'
import { facts, list, paragraph, table } from '../report/blocks.ts'
import type { PrintedDocument, Section, Words } from '../report/types.ts'
import { dateInWords, momentInWords } from '../report/words/dates.ts'
import { join, paragraphOf, strong } from '../report/words/inline.ts'
import { markingNotChosen, titleOf } from '../report/words/role.ts'
import { runningTitle } from '../report/words/running-title.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import type { BandUsed } from './band.ts'
import { notConsidered } from './calendar.ts'
import { type KeptItem } from '../record/implement.ts'
import type { Checklist, ChecklistEntry } from './checklist.ts'
import type { Guidance } from './compile.ts'
import type { RoleFacts } from './facts.ts'
import { replacement } from './standing.ts'
import {
  answerInWords,
  bandInWords,
  developmentsHeading,
  dueInWords,
  forceWords,
  sourceInWords,
} from './words.ts'

type NextParts = {
  readonly guidance: Guidance
  readonly standard: Standard
  readonly record: AssessmentRecord
  readonly band: BandUsed
  readonly facts: RoleFacts
  readonly checklist: Checklist
  readonly now: string
  readonly timeZone: string
}

const standsApart =
  'This list has no part in the classification. It is not sealed, and the report does not print it.'

/** Builds the document: what it rests on, what is open, the steps by stage, and what has replaced parts of the source. */
export function buildNextDocument(parts: NextParts): PrintedDocument {
  const { record } = parts
  const { role } = record
  const title = titleOf(role)
  return {
    marking: role.marking || markingNotChosen,
    markingChosen: role.marking !== '',
    kind: 'What must happen next',
    title,
    subtitle: [role.agency.trim(), role.workArea.trim()].filter((part) => part !== '').join(', '),
    runningTitle: runningTitle(title),
    notices: record.example === undefined ? [] : ['Not a real role'],
    recordLabel: `Record ${record.id}`,
    sections: [
      aboutSection(parts),
      ...openSections(parts),
      ...stepsSections(parts),
      ...conditionsSections(parts),
      ...developmentsSections(parts),
    ],
  }
}

function aboutSection({ guidance, standard, band, now, timeZone }: NextParts): Section {
  const { release } = guidance
  return {
    id: 'part-about',
    heading: 'What this list rests on',
    blocks: [
      paragraph(standsApart),
      facts([
        ['Band', `${bandInWords(standard, band)}.`],
        ['Guidance', `${release.source.title}. ${release.source.read}`],
        ['Release', release.id],
        ['Made', momentInWords(now, timeZone)],
        ['Dates', notConsidered],
      ]),
      paragraph(release.attribution, 'quiet'),
    ],
  }
}

function stepsSections({ guidance, checklist: { stages } }: NextParts): readonly Section[] {
  if (stages.length === 0) return []
  const entries = stages.flatMap((stage) => stage.entries)
  const done = entries.filter(({ kept }) => kept.done).length
  const steps = table(
    `${done} of ${entries.length} done`,
    [
      ['Step', 'half'],
      ['Source and standing', 'rest'],
      ['Done', 'few-words'],
    ],
    stages.map((each) => ({
      heading: join(each.stage.name),
      rows: each.entries.map((entry) => stepRow(guidance, entry)),
    })),
  )
  return [{ id: 'part-steps', heading: 'Steps', blocks: [steps] }]
}

function stepRow(guidance: Guidance, entry: ChecklistEntry): readonly Words[] {
  const { item, due, standing, kept } = entry
  return [
    paragraphOf(
      join(strong(item.action)),
      ...item.detail,
      due && join(strong(dueInWords(guidance, due))),
      due?.state === 'reckoned' ? due.words : null,
      kept.reference === '' ? null : `Reference: ${kept.reference}.`,
      kept.note === '' ? null : `Note: ${kept.note}`,
    ),
    paragraphOf(
      `${forceWords[item.force]}. ${sourceInWords(guidance, entry)}`,
      join(strong(`${standing.label}.`)),
      ...standing.sentences,
    ),
    join(kept.done ? doneOn(kept) : 'Not done'),
  ]
}

const doneOn = ({ on }: KeptItem) => (on === '' ? 'Done' : `Done on ${dateInWords(on)}`)

function openSections({ checklist: { open } }: NextParts): readonly Section[] {
  if (open.length === 0) return []
  return [
    {
      id: 'part-open',
      heading: 'To be answered first',
      blocks: [
        paragraph('The list of steps grows with the answers to these questions.'),
        list(open.map(({ condition }) => condition.question)),
      ],
    },
  ]
}

function conditionsSections({ facts: { asked, known } }: NextParts): readonly Section[] {
  const rows = asked.flatMap((condition) => {
    const answer = answerInWords(condition, known)
    return answer === null ? [] : [[join(condition.question), join(answer)]]
  })
  if (rows.length === 0) return []
  const answers = table(
    `${rows.length} of ${asked.length} questions answered`,
    [
      ['Question', 'half'],
      ['Answer', 'rest'],
    ],
    [{ rows }],
  )
  return [{ id: 'part-conditions', heading: 'Conditions of this role', blocks: [answers] }]
}

function developmentsSections({ guidance, checklist: { developments } }: NextParts): readonly Section[] {
  if (developments.length === 0) return []
  return [
    {
      id: 'part-developments',
      heading: developmentsHeading,
      blocks: [
        list(developments.map((each) => join(strong(`${replacement(each)}.`), ` ${each.text}`))),
        paragraph(guidance.release.leftOut.join(' '), 'quiet'),
      ],
    },
  ]
}
