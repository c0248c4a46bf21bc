/** A record with something in every place of the format. */
import { fingerprintOf } from '../../src/domain/record/fingerprint.ts'
import { readRecord } from '../../src/domain/record/read.ts'
import { writeResultCode } from '../../src/domain/record/result-code.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { answerAt, at, completeRecord, emptyRecord } from './record.ts'
import { standard } from './standard.ts'

const against = { outcome: 'indicated', band: 2, stream: 'delivery' }
const citation = { source: 'source-1', place: 'page 4', words: 'leads the grants program', about: 'role' }

/** Recommended, reviewed and decided, with sources, duties, official wording and what comes after. */
export function fullRecord(): AssessmentRecord {
  const complete = completeRecord()
  const leads = answerAt('leads', 2)
  const record = parsed({
    ...complete,
    supersedes: { id: 'an-earlier-role', fingerprint: fingerprintOf(emptyRecord()) },
    role: {
      ...complete.role,
      title: 'Head of Grants',
      agency: 'Department of Rivers',
      duties: 'Leads the grants program.',
      marking: 'OFFICIAL: Sensitive',
    },
    sources: [
      {
        id: 'source-1',
        kind: 'position-description',
        title: 'Position description',
        date: '2026-02-01',
        version: '3',
        standing: 'approved',
        keptAt: 'File 12',
      },
    ],
    dutyTies: [{ sentence: 'Leads the grants program.', questions: ['leads'] }],
    answers: { ...complete.answers, leads: { ...leads, citations: [citation] } },
    verification: {
      'public-policy': { reading: 'fits', why: 'Same reach.', against: { band: 2, stream: 'delivery' } },
    },
    explanations: { 'a-check': 'It was asked.' },
    showAsIGo: { on: false, firstUsed: at(5) },
    resultSeen: { first: at(6), last: at(9) },
    changes: [
      {
        question: 'leads',
        before: { option: 'leads-1', firmness: 'firm' },
        after: leads,
        reason: 'The description was read again.',
        when: at(8),
      },
    ],
    official: {
      source: 'Our own copy',
      loadedAt: at(9),
      texts: [{ band: 2, dimension: 'leadership', stream: 'delivery', text: 'As it stands there.' }],
    },
    wholeOfStandard: { view: 'agree', reasons: 'It reads as Band 2.', against },
    recommendation: {
      band: 2,
      stream: 'delivery',
      reasons: 'As indicated.',
      by: 'A. Drafter',
      role: 'Adviser',
      on: '2026-03-02',
      against,
    },
    reviews: [
      {
        id: 'review-1',
        kind: 'blind',
        openedAt: at(20),
        reviewer: 'B. Reviewer',
        reviewerRole: 'Director',
        ratings: { leads },
        sealedAt: at(21),
        dimensions: { leadership: { view: 'agrees', reasons: '' } },
        settled: { leads: 'Both read the chart again.' },
        outcome: 'recommended',
        comments: 'Sound.',
        on: '2026-03-02',
        closedAt: at(22),
        against,
      },
    ],
    decision: {
      delegate: 'C. Delegate',
      delegateRole: 'Deputy Secretary',
      band: 2,
      duties: 'Head of Grants',
      power: 'As delegated.',
      on: '2026-03-03',
      reasons: 'As recommended.',
      conditions: '',
      reviewTrigger: '',
      reviewOn: '2028-03-03',
      numbersReference: 'N-1',
      certifiedBy: 'C. Delegate',
      certifiedOn: '2026-03-03',
      neighbours: { supervisor: 'None.', peers: 'None.', reports: 'None.', layers: 'None.' },
      against,
      finalAt: at(30),
    },
    implementation: {
      guidance: '2020-06-11.1',
      facts: { filling: 'by promotion' },
      items: { notice: { done: true, on: '2026-03-09', note: 'Sent.', reference: 'G-1', readOn: '' } },
    },
  })
  return parsed({
    ...record,
    acts: [
      {
        act: 'recommended',
        when: at(10),
        by: 'A. Drafter',
        said: 'Recommended as indicated.',
        snapshot: {
          result: { ...against, possibleBands: [2, 2], strength: 'clear' },
          code: writeResultCode(standard, record),
          release: standard.release.id,
          releaseHash: '0'.repeat(64),
          appVersion: '0.1.0',
          fingerprint: fingerprintOf(record),
        },
      },
      { act: 'review-recommended', when: at(22), by: 'B. Reviewer, Director', said: 'Recommended.' },
      { act: 'decided', when: at(30), by: 'C. Delegate', said: 'Decided.' },
    ],
  })
}

function parsed(value: object): AssessmentRecord {
  const read = readRecord(value)
  if (!read.ok) throw new Error(read.problem)
  return read.record
}
