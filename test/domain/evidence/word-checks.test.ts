import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/domain/evidence/names.ts'
import { findPersons, findWords } from '../../../src/domain/evidence/word-checks.ts'
import { wordLists } from '../../../src/domain/evidence/word-lists.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { recordAt } from '../../builders/answers.ts'
import { approvedSource, citation, withEvidence } from '../../builders/evidence.ts'
import { questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { type Argument, arguing, innocent, likeRealRoles, names } from './sentences.ts'

const checks = standard.method.checks.filter(({ id }) => id in wordLists)

/** A record with people in it, and a sentence as the reason for an answer. */
function withReason(note: string): AssessmentRecord {
  const [assessor, reviewer, delegate] = names
  const bare = recordAt(2, { reach: { answer: 2, note } }, { role: { assessor } })
  return {
    ...bare,
    reviews: [
      {
        id: 'r',
        kind: 'ordinary',
        openedAt: bare.createdAt,
        reviewer,
        reviewerRole: '',
        ratings: {},
        dimensions: {},
        settled: {},
        outcome: '',
        comments: '',
        on: '',
      },
    ],
    recommendation: {
      band: 2,
      stream: null,
      reasons: '',
      by: delegate,
      role: '',
      on: '',
      against: { outcome: 'indicated', band: 2, stream: null },
    },
  }
}

function raisedBy(record: AssessmentRecord) {
  return checks.flatMap((check) =>
    (String(check.id) === 'words-person' ? findPersons : findWords)({ standard, record }, check).map(
      ({ at, found = [] }) => ({ check: String(check.id), at, found }),
    ),
  )
}

describe('the words that a check looks for', () => {
  it('are tried on 60 sentences of each kind', () => {
    expect(arguing).toHaveLength(60)
    expect(innocent).toHaveLength(60)
    expect(new Set(arguing.map(([check]) => check)).size).toBe(checks.length)
  })

  it.each(arguing)('%s is raised by: %s', (check: Argument, sentence) => {
    expect(raisedBy(withReason(sentence)).map((raised) => raised.check)).toContain(check)
  })

  it('are found in no more than 2 of the sentences that only look like it', () => {
    const wrong = innocent.filter((sentence) => raisedBy(withReason(sentence)).length > 0)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2)
  })
})

it.each(likeRealRoles)('nothing is found in what real roles come near with: %s', (sentence) => {
  expect(raisedBy(withReason(sentence))).toEqual([])
})

describe('the texts that are read', () => {
  it('are the form about the role, the reasons, what is cited, and the verification', () => {
    const role = { primaryPurpose: 'She leads.', duties: 'He signs.', reportsTo: 'Ms Lee, Deputy Secretary' }
    const verification = {
      regulatory: { reading: 'fits', why: 'His view.', against: { band: 2, stream: 'delivery' } },
    }
    const bare = recordAt(2, { reach: { answer: 2, note: 'Her unit.' } }, { role, verification })
    const record = withEvidence(bare, [approvedSource('plan')], {
      leads: [citation('plan', { words: 'She decides.' })],
    })
    expect(raisedBy(record)).toEqual([
      { check: 'words-person', at: 'role', found: ['She', 'He', 'Ms Lee'] },
      { check: 'words-person', at: 'leads', found: ['She'] },
      { check: 'words-person', at: 'reach', found: ['Her'] },
      { check: 'words-person', at: 'regulatory', found: ['His'] },
    ])
  })

  it('leave out the verification where a level has to be named in it', () => {
    const verification = {
      regulatory: { reading: 'fits', why: 'That is Band 2 work.', against: { band: 2, stream: 'delivery' } },
    }
    expect(raisedBy(recordAt(2, {}, { verification }))).toEqual([])
  })

  it('are each read alone', () => {
    const role = { primaryPurpose: 'Plans for long', duties: 'hours of study.' }
    expect(raisedBy(recordAt(2, {}, { role }))).toEqual([])
  })

  it('raise nothing where a check has no words', () => {
    const others = standard.method.checks.filter(({ id }) => !(id in wordLists))
    const grounds = { standard, record: withReason('She leads.') }
    expect(others.length).toBeGreaterThan(0)
    expect(others.flatMap((check) => findWords(grounds, check))).toEqual([])
    expect(others.flatMap((check) => findPersons(grounds, check))).toEqual([])
  })
})

describe('the names in a record', () => {
  const named = (assessor: string, role: Partial<AssessmentRecord['role']> = {}) =>
    namesIn(recordAt(2, {}, { role: { assessor, ...role } }))

  it('stand whole and in parts', () => {
    expect(named('Kim Nguyen')).toEqual(['Kim Nguyen', 'Kim', 'Nguyen'])
    expect(named("Pat O'Brien-Lee")).toEqual(['Pat O’Brien-Lee', 'Pat', 'O’Brien-Lee'])
    expect(named('Nguyen')).toEqual(['Nguyen'])
  })

  it('leave out parts that are words, initials, or words of the role itself', () => {
    expect(named('J. Grant')).toEqual([])
    expect(named('Rosa Hunter')).toEqual(['Rosa Hunter', 'Rosa'])
    expect(named('Ada Harbour', { title: 'Harbour Master' })).toEqual(['Ada Harbour', 'Ada'])
    expect(named('')).toEqual([])
  })

  it('are those of everyone who took part', () => {
    const record = withReason('')
    expect(namesIn(record)).toEqual(expect.arrayContaining(['Nguyen', 'O’Brien', 'Whitlock']))
    const decided = { delegate: 'Ana Silva', certifiedBy: 'Bo Larsen' }
    const empty = {
      band: 2,
      duties: '',
      power: '',
      on: '',
      reasons: '',
      conditions: '',
      reviewTrigger: '',
    } as const
    const more = { reviewOn: '', numbersReference: '', certifiedOn: '', delegateRole: '' }
    const neighbours = { supervisor: '', peers: '', reports: '', layers: '' }
    expect(namesIn({ ...record, decision: { ...empty, ...more, ...decided, neighbours } })).toEqual(
      expect.arrayContaining(['Silva', 'Larsen']),
    )
  })

  it('are found in the reasons of an answer', () => {
    expect(raisedBy(withReason('Whitlock settled it.'))).toEqual([
      { check: 'words-person', at: questionId('reach'), found: ['Whitlock'] },
    ])
  })
})
