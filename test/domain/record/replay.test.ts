import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compileRelease, type ReleaseFiles } from '../../../src/domain/content/compile.ts'
import { migrationSchema } from '../../../src/domain/content/migration-schema.ts'
import { markResultSeen } from '../../../src/domain/record/change.ts'
import { replay } from '../../../src/domain/record/replay.ts'
import { answerOf, at, completeRecord } from '../../builders/record.ts'
import { releaseFiles, standard } from '../../builders/standard.ts'

/** A release that was never published: one option of the second level is of the third. */
const lifted = 'leads-2-accountabilities'
const files: ReleaseFiles = JSON.parse(
  JSON.stringify(releaseFiles()).replaceAll('2015-09-02.2', '2015-09-02.3'),
  (_, value: { id?: string } | null) => (value?.id === lifted ? { ...value, level: 3 } : value),
)
const stepsWhere = (becomes: string | null) => [
  {
    to: compileRelease(files),
    migration: z.parse(migrationSchema, {
      from: '2015-09-02.2',
      to: '2015-09-02.3',
      summary: 'Made up for a test.',
      questions: [],
      options: [{ question: 'leads', id: lifted, becomes, reason: 'Made up.' }],
    }),
  },
]

// Two dimensions stand at the third band, and one more would with the option that is lifted.
const near = markResultSeen(
  completeRecord(2, {
    leads: answerOf('leads', lifted, 'firm'),
    direction: answerOf('direction', 'direction-3', 'firm'),
    setting: answerOf('setting', 'setting-3', 'firm'),
    'part-played': answerOf('part-played', 'part-played-3', 'firm'),
    complexity: answerOf('complexity', 'complexity-3', 'firm'),
    ambiguity: answerOf('ambiguity', 'ambiguity-3', 'firm'),
  }),
  at(1),
)

describe('replay', () => {
  it('finds that a result moves', () => {
    expect(replay(near, standard, stepsWhere(lifted))).toMatchObject({
      outcome: 'moves',
      before: { outcome: 'indicated', band: 2 },
      after: { outcome: 'indicated', band: 3 },
    })
  })

  it('finds that a result stays', () => {
    expect(replay(markResultSeen(completeRecord(2), at(1)), standard, stepsWhere(lifted))).toMatchObject({
      outcome: 'stays',
    })
  })

  it('finds that a result waits for an answer', () => {
    expect(replay(near, standard, stepsWhere(null))).toMatchObject({ outcome: 'waits' })
  })

  it('shows no result that a list may not show', () => {
    expect(replay(completeRecord(2), standard, stepsWhere(lifted))).toMatchObject({ outcome: 'not-shown' })
    expect(replay({ ...near, answers: {} }, standard, stepsWhere(lifted))).toMatchObject({
      outcome: 'not-shown',
    })
  })

  it('has nothing to do under that release', () => {
    expect(replay(near, standard, [])).toMatchObject({ outcome: 'there' })
  })
})
