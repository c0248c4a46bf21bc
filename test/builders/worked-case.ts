/** A worked case for tests: complete at Band 2, in delivery. */
import * as z from 'zod/mini'
import { caseSchema, type WorkedCase } from '../../src/domain/content/case-schema.ts'
import { completeRecord } from './record.ts'
import { standard } from './standard.ts'

export function workedCase(parts: object = {}): WorkedCase {
  return z.parse(caseSchema, {
    id: 'delivery-2',
    title: 'A made-up role',
    notReal: true,
    release: standard.release.id,
    kind: 'cell',
    cell: { stream: 'delivery', band: 2 },
    summary: 'Shows a role at Band 2.',
    role: { title: 'Head of Grants', status: 'new' },
    sources: [],
    answers: completeRecord(2).answers,
    verification: { 'public-policy': { reading: 'fits', why: 'Same reach.' } },
    expected: {
      outcome: 'indicated',
      band: 2,
      possibleBands: [2, 2],
      possibleBandsOnStandardText: [2, 2],
      strength: 'supported',
      stream: 'delivery',
      secondary: ['public-policy'],
      characteristics: 'corroborate',
      checks: [],
    },
    ...parts,
  })
}
