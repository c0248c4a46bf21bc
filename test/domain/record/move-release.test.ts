/** Moving a record to a later release: what is carried, what is asked again, and whether the result moves. */
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { classify } from '../../../src/domain/classify/classify.ts'
import { compileRelease } from '../../../src/domain/content/compile.ts'
import { migrationSchema } from '../../../src/domain/content/migration-schema.ts'
import { optionsOf, type Standard } from '../../../src/domain/content/standard.ts'
import { findBindingProblem } from '../../../src/domain/record/bind.ts'
import { markResultSeen } from '../../../src/domain/record/change.ts'
import { moveRelease, planMove } from '../../../src/domain/record/move-release.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { answerAt, answerOf, at, completeRecord, questionId } from '../../builders/record.ts'
import { releaseFiles, standard, standardOf } from '../../builders/standard.ts'
import { classifyNaively } from '../../oracle/naive.ts'
import { randomRecord } from '../../oracle/random-records.ts'
import { createRandom } from '../../oracle/random.ts'
import written from '../../../content/migrations/2015-09-02.1--2015-09-02.2.json' with { type: 'json' }

const first = standardOf('2015-09-02.1')
const toSecond = [{ migration: z.parse(migrationSchema, written), to: standard }]
const seed = 20_261_127

/** Random records, finished and not, that reach every corner of the method. */
function randomRecords(release: Standard, count: number): readonly AssessmentRecord[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => randomRecord(release, random, 'gaps'))
}

const act = { by: 'A. Drafter', said: 'Moved for the review.' }

function under(release: Standard, record: AssessmentRecord): AssessmentRecord {
  return { ...record, release: release.release.id }
}

/** A release that was never published: the newest, changed. */
function releaseLike(change: (written: string) => string): Standard {
  const files: ReturnType<typeof releaseFiles> = JSON.parse(change(JSON.stringify(releaseFiles())))
  return compileRelease(files)
}

const inThirdRelease = (text: string) => text.replaceAll('2015-09-02.2', '2015-09-02.3')

function migrationToThird(parts: {
  readonly questions: readonly object[]
  readonly options: readonly object[]
}) {
  return z.parse(migrationSchema, {
    from: '2015-09-02.2',
    to: '2015-09-02.3',
    summary: 'Made up for a test.',
    ...parts,
  })
}

describe('from the first release to the second', () => {
  const before = under(first, completeRecord(2))

  it('carries every answer but the one that is asked again, and says which and why', () => {
    const move = planMove(before, first, toSecond)
    expect(move.answers.map(({ question, fate }) => [question, fate])).toEqual([
      ['contribution-public-policy-1', 'carried'],
      ['accountabilities', 'asked-again'],
    ])
    expect(move.answers.flatMap(({ reasons }) => reasons)).toEqual([
      written.questions[0]?.reason,
      written.options[0]?.reason,
    ])
    expect(move.added).toEqual([])
    expect(move.after).toEqual({ outcome: 'incomplete', unanswered: ['accountabilities'] })
    expect(move.moves).toBe(true)
  })

  it('keeps what was written to the answer that is asked again', () => {
    const id = questionId('accountabilities')
    const answers = { ...before.answers, [id]: { ...answerAt(id, 2), note: 'A third of the staff.' } }
    const { record } = planMove({ ...before, answers }, first, toSecond)
    expect(record.answers[id]).toEqual({ note: 'A third of the staff.' })
  })

  it('leaves a record bound to the later release, with the act among its acts', () => {
    const moved = moveRelease(before, first, toSecond, act, at(60))
    expect(findBindingProblem(standard, moved)).toBeNull()
    expect(moved.acts).toEqual([{ act: 'moved-release', when: at(60), ...act }])
    expect(moved).toMatchObject({ changedAt: at(60), sequence: before.sequence + 1 })
    expect(moved.changes).toEqual([])
  })

  it('enters a judgement that was taken back after the result was seen among the changes', () => {
    const moved = moveRelease(markResultSeen(before, at(30)), first, toSecond, act, at(60))
    expect(moved.changes).toEqual([
      {
        question: 'accountabilities',
        before: { option: 'accountabilities-2', firmness: 'firm' },
        after: {},
        reason: written.options[0]?.reason,
        when: at(60),
      },
    ])
  })

  it('leaves a decided record as it was decided', () => {
    const decided: AssessmentRecord = {
      ...before,
      decision: {
        delegate: 'B. Delegate',
        delegateRole: '',
        band: 2,
        duties: '',
        power: '',
        on: '2026-11-20',
        reasons: '',
        conditions: '',
        reviewTrigger: '',
        reviewOn: '',
        numbersReference: '',
        certifiedBy: '',
        certifiedOn: '',
        neighbours: { supervisor: '', peers: '', reports: '', layers: '' },
        finalAt: at(50),
      },
    }
    expect(moveRelease(decided, first, toSecond, act, at(60))).toBe(decided)
  })

  it('refuses steps that do not begin where the record is', () => {
    expect(() => planMove(completeRecord(2), standard, toSecond)).toThrow(
      'No migration leads on from the release ‘2015-09-02.2’.',
    )
  })

  it(
    'keeps every result whose answers all hold: to move and then classify is to classify',
    { timeout: 30_000 },
    () => {
      const records = randomRecords(first, 150).filter(
        ({ answers }) => answers[questionId('accountabilities')]?.option !== 'accountabilities-2',
      )
      expect(records.length).toBeGreaterThan(100)
      for (const record of records) {
        const move = planMove(record, first, toSecond)
        // The second release words more checks than the first; they move nothing.
        expect({ ...move.after, checks: [] }).toEqual({ ...classify(first, record), checks: [] })
        expect(move.moves).toBe(false)
      }
    },
  )
})

describe('to a release that renames every indicator and its options', () => {
  const names = new Map(
    standard.questions
      .filter(({ type }) => type === 'indicator' || type === 'characteristic')
      .flatMap((question) => [question.id, ...optionsOf(standard, question).map(({ id }) => id)])
      .map((id): [string, string] => [id, `new-${id}`]),
  )
  const rename = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
      // The key of a check may hold a question as one of its parts.
      typeof inner === 'string'
        ? inner
            .split(':')
            .map((part) => names.get(part) ?? part)
            .join(':')
        : inner,
    )
  const renamed = releaseLike((text) => inThirdRelease(JSON.stringify(rename(JSON.parse(text)))))
  const steps = [
    {
      to: renamed,
      migration: migrationToThird({
        questions: standard.questions
          .filter(({ id }) => names.has(id))
          .map(({ id }) => ({ id, becomes: rename(id), reason: 'Renamed.' })),
        options: standard.questions
          .filter(({ id }) => names.has(id))
          .flatMap((question) =>
            optionsOf(standard, question).map(({ id }) => ({
              question: question.id,
              id,
              becomes: rename(id),
              reason: 'Renamed.',
            })),
          ),
      }),
    },
  ]

  it(
    'keeps every result: to move and then classify is to classify and then move',
    { timeout: 30_000 },
    () => {
      for (const record of randomRecords(standard, 80)) {
        const move = planMove(record, standard, steps)
        expect(move.after).toEqual(rename(classify(standard, record)))
      }
    },
  )

  it('follows through 2 migrations at once', () => {
    const move = planMove(under(first, completeRecord(2)), first, [...toSecond, ...steps])
    expect(move.after).toEqual({ outcome: 'incomplete', unanswered: ['new-accountabilities'] })
    expect(move.answers.find(({ question }) => question === questionId('leads'))?.reasons).toEqual([
      'Renamed.',
      'Renamed.',
    ])
  })
})

describe('to a release that weighs 5 options higher', () => {
  const lifted = [
    'leads-1-discipline',
    'leads-2-accountabilities',
    'breadth-2-narrow',
    'horizon-sensitivity-1-sensitivity',
    'horizon-sensitivity-2-sensitivity',
  ]
  const lift = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, inner: { id?: string; level?: number } | null) =>
      lifted.includes(inner?.id ?? '') ? { ...inner, level: (inner?.level ?? 0) + 1 } : inner,
    )
  const higher = releaseLike((text) => inThirdRelease(JSON.stringify(lift(JSON.parse(text)))))
  const options = standard.indicators.flatMap((indicator) =>
    indicator.options
      .filter(({ id }) => lifted.includes(id))
      .map(({ id }) => ({ question: indicator.id, id, becomes: id, reason: 'It is weighed higher.' })),
  )
  const steps = [{ to: higher, migration: migrationToThird({ questions: [], options }) }]
  const resultOf = (release: Standard, record: AssessmentRecord) => {
    const { outcome, ...found } = classifyNaively(release, record)
    return JSON.stringify([outcome, 'band' in found && found.band, 'stream' in found && found.stream.stream])
  }

  it('lists exactly the results that move, as the second evaluator finds them', { timeout: 30_000 }, () => {
    // Each answers 3 of the questions with an option that is weighed higher, so that many results are near a move.
    const answers = Object.fromEntries(
      ['leads-2-accountabilities', 'breadth-2-narrow', 'horizon-sensitivity-1-sensitivity'].map((option) => {
        const question = options.find(({ id }) => id === option)?.question ?? ''
        return [question, answerOf(question, option, 'firm')]
      }),
    )
    const records = randomRecords(standard, 100).map((record) => ({
      ...record,
      answers: { ...record.answers, ...answers },
    }))
    const told = records.map((record) => planMove(record, standard, steps).moves)
    const found = records.map(
      (record) => resultOf(standard, record) !== resultOf(higher, under(higher, record)),
    )
    expect(told).toEqual(found)
    expect(found.filter(Boolean).length).toBeGreaterThan(5)
    expect(found.filter((moves) => !moves).length).toBeGreaterThan(10)
  })
})
