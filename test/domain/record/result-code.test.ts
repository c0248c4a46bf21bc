import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordFromCode } from '../../../src/domain/record/from-code.ts'
import {
  claimsToBeCode,
  decodeAnswers,
  readResultCode,
  writeResultCode,
} from '../../../src/domain/record/result-code.ts'
import type { AssessmentRecord, Reading } from '../../../src/domain/record/schema.ts'
import { answersTo, arbitraryAnswers } from '../../builders/arbitrary-answers.ts'
import { approvedSource, citation } from '../../builders/evidence.ts'
import {
  answerAt,
  answerOf,
  answers,
  at,
  completeRecord,
  emptyRecord,
  streamId,
} from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

function problemOf(text: string): string {
  const read = readResultCode(text)
  if (!read.ok) return read.problem
  const decoded = decodeAnswers(standard, read.body)
  return decoded.ok ? '' : decoded.problem
}

function reread(code: string): AssessmentRecord {
  const read = readResultCode(code)
  if (!read.ok) throw new Error(read.problem)
  const record = recordFromCode(standard, read.body, { id: 'from-code', now: at(1) })
  if (!record.ok) throw new Error(record.problem)
  return record.record
}

/** The same text under a check that holds: what only someone who computes checks could write. */
function signed(covered: string): string {
  const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  // Horner from the far end: each character’s weight is double that of the one before it.
  const sum = Array.from(covered).reduceRight(
    (total, character) => (2 * (total + character.charCodeAt(0))) % 1021,
    0,
  )
  return `${covered}/${symbols.charAt(Math.floor(sum / 32))}${symbols.charAt(sum % 32)}`
}

function verified(readings: Readonly<Record<string, Reading>>, band: 1 | 2 | 3 = 2): AssessmentRecord {
  const against = { band, stream: streamId('delivery') }
  const entries = Object.entries(readings).map(([stream, reading]) => [
    stream,
    { reading, why: 'Because.', against },
  ])
  return { ...completeRecord(2), verification: Object.fromEntries(entries) }
}

const empty = writeResultCode(standard, emptyRecord())
const complete = writeResultCode(standard, completeRecord(2))
const varied = writeResultCode(
  standard,
  completeRecord(1, {
    leads: answerOf('leads', 'leads-3-discipline', 'could-be-lower'),
    reach: answerOf('reach', 'not-enough-known'),
    setting: answerAt('setting', 0, 'could-be-either'),
    'main-contribution': answerOf('main-contribution', 'cannot-say'),
  }),
)

describe('the form of the code', () => {
  it('names the release and has a symbol a question and a stream, in groups', () => {
    expect(empty).toMatch(/^SESWLS\/2015-09-02\.2\/Z{13}(-ZZZ){6}-0000\/[0-9A-Z]{2}$/)
  })

  it('has the option for a statement, and option and firmness for an indicator', () => {
    expect(complete).toMatch(/^SESWLS\/2015-09-02\.2\/3200320032000-/)
    const one = writeResultCode(standard, {
      ...emptyRecord(),
      answers: answers({
        leads: answerOf('leads', 'leads-1-discipline', 'could-be-lower'),
        reach: answerOf('reach', 'not-enough-known'),
      }),
    })
    // The option's place is 2, the firmness's is 2: 2 × 4 + 2 = 10, which is A; not enough known is 30, which is Y.
    expect(one).toContain('/ZZZZZZZZZZZZZ-AZZ-YZZ-')
  })

  it('is recognised by its start', () => {
    expect(claimsToBeCode(complete)).toBe(true)
    expect(claimsToBeCode('record.json')).toBe(false)
  })

  it('takes an answer without firmness, or a note alone, for unanswered', () => {
    const record = {
      ...emptyRecord(),
      answers: answers({ leads: { option: answerAt('leads', 2).option }, reach: { note: 'Later.' } }),
    }
    expect(writeResultCode(standard, record)).toBe(empty)
  })

  it('carries nothing of what is written in words', () => {
    const record = completeRecord(2, {
      leads: { ...answerAt('leads', 2), note: 'A note.', citations: [citation('chart')] },
    })
    const noted: AssessmentRecord = {
      ...record,
      sources: [approvedSource('chart')],
      role: { ...record.role, title: 'Head of Grants' },
    }
    expect(writeResultCode(standard, noted)).toBe(complete)
  })
})

describe('round trip', () => {
  it('gives back any answers', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const code = writeResultCode(standard, { ...emptyRecord(), answers })
        expect(reread(code).answers).toEqual(answers)
        expect(writeResultCode(standard, reread(code))).toBe(code)
      }),
      { numRuns: 500 },
    )
  })

  it('gives back every single answer to every question', () => {
    for (const question of standard.questions) {
      for (const answer of answersTo(question)) {
        const answers = { [question.id]: answer }
        expect(reread(writeResultCode(standard, { ...emptyRecord(), answers })).answers).toEqual(answers)
      }
    }
  })

  it('has a code of its own for every answer', () => {
    for (const question of standard.questions) {
      const codes = answersTo(question).map((answer) =>
        writeResultCode(standard, { ...emptyRecord(), answers: { [question.id]: answer } }),
      )
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('drops white space round the code', () => {
    expect(readResultCode(`  ${complete}\n`)).toEqual(readResultCode(complete))
  })

  it.each(['fits', 'reads-lower', 'reads-higher'] as const)(
    'carries a verification that %s, without its words',
    (reading) => {
      const code = writeResultCode(standard, verified({ 'public-policy': reading }))
      expect(reread(code).verification).toEqual({
        'public-policy': { reading, why: '', against: { band: 2, stream: 'delivery' } },
      })
      expect(writeResultCode(standard, reread(code))).toBe(code)
    },
  )

  it('carries the verification through several streams', () => {
    const code = writeResultCode(
      standard,
      verified({ regulatory: 'fits', 'professional-specialist': 'reads-higher' }),
    )
    expect(Object.keys(reread(code).verification)).toEqual(['regulatory', 'professional-specialist'])
  })

  it('leaves out a verification that no longer holds', () => {
    expect(writeResultCode(standard, verified({ 'public-policy': 'fits' }, 3))).toBe(complete)
    const unfinished = { ...verified({ 'public-policy': 'fits' }), answers: {} }
    expect(writeResultCode(standard, unfinished)).toBe(empty)
  })
})

describe('what a slip does', () => {
  it.each([
    ['with nothing answered', empty],
    ['of a complete record', complete],
    ['of varied answers', varied],
  ])('refuses every substitution of one character in a code %s', (_, code) => {
    const accepted: string[] = []
    for (let place = 0; place < code.length; place += 1) {
      for (const character of printable) {
        const slip = code.slice(0, place) + character + code.slice(place + 1)
        if (slip !== code && problemOf(slip) === '') accepted.push(slip)
      }
    }
    expect(accepted).toEqual([])
  })

  it('refuses every swap of two different neighbours, in many codes', () => {
    const swapped = (code: string) =>
      Array.from({ length: code.length - 1 }, (_, place) => place)
        .filter((place) => code[place] !== code[place + 1])
        .map(
          (place) =>
            code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2),
        )
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const code = writeResultCode(standard, { ...emptyRecord(), answers })
        expect(swapped(code).filter((slip) => problemOf(slip) === '')).toEqual([])
      }),
      { numRuns: 60 },
    )
    for (const code of [empty, complete, varied]) {
      expect(swapped(code).filter((slip) => problemOf(slip) === '')).toEqual([])
    }
  })

  it('refuses the code cut at any place, at either end', () => {
    for (let length = 0; length < complete.length; length += 1) {
      expect(problemOf(complete.slice(0, length))).not.toBe('')
      expect(problemOf(complete.slice(complete.length - length))).not.toBe('')
    }
  })
})

describe('what is said of a code that cannot be read', () => {
  const again = 'Copy it from the report again.'

  it.each([
    ['nothing', '  ', 'There is no result code. Paste the whole line from the report.'],
    [
      'something else',
      'record.json',
      'This is not a result code: it does not start with ‘SESWLS/’. Paste the whole line from the report.',
    ],
    [
      'small letters',
      complete.toLowerCase(),
      'The result code has small letters. Write every letter as a capital, as in the report.',
    ],
    [
      'a space inside',
      complete.replace('-', '- '),
      'The result code has a space or a line break inside. Take it out, so that the code is one unbroken line.',
    ],
    [
      'a line break inside',
      complete.replace('-', '-\n'),
      'The result code has a space or a line break inside. Take it out, so that the code is one unbroken line.',
    ],
    ['the start alone', 'SESWLS/', 'The result code is cut short. Paste the whole line from the report.'],
    [
      'no check',
      complete.slice(0, -3),
      'The result code is cut short. Paste the whole line from the report.',
    ],
    [
      'half a check',
      complete.slice(0, -1),
      'The result code is cut short. Paste the whole line from the report.',
    ],
    [
      'one wrong character',
      complete.replace('/3200', '/2200'),
      `The result code is damaged: a character differs from the code as printed. ${again}`,
    ],
    [
      'more than a code',
      `${complete}/00`,
      `The result code is damaged: a character differs from the code as printed. ${again}`,
    ],
    [
      'another number of answers',
      signed('SESWLS/2015-09-02.2/ZZZ'),
      `The result code does not fit the release ‘2015-09-02.2’: it holds another number of answers. ${again}`,
    ],
    [
      'a symbol that is none',
      signed(empty.slice(0, -3).replace('/Z', '/U')),
      `The result code does not fit the release ‘2015-09-02.2’: it holds no possible answer to ‘contribution-delivery-1’. ${again}`,
    ],
    [
      'an option that does not exist',
      signed(empty.slice(0, -3).replace('/Z', '/4')),
      `The result code does not fit the release ‘2015-09-02.2’: it holds no possible answer to ‘contribution-delivery-1’. ${again}`,
    ],
    [
      'not enough known where it cannot be answered',
      signed(empty.slice(0, -3).replace('Z-ZZZ', 'Y-ZZZ')),
      `The result code does not fit the release ‘2015-09-02.2’: it holds no possible answer to ‘main-contribution’. ${again}`,
    ],
    [
      'a reading that does not exist',
      signed(`${empty.slice(0, -7)}4000`),
      `The result code does not fit the release ‘2015-09-02.2’: it holds no possible verification through ‘delivery’. ${again}`,
    ],
  ])('%s', (_, code, problem) => {
    expect(problemOf(code)).toBe(problem)
  })

  it('reads a code of a release that it does not know, and leaves the release to the caller', () => {
    expect(readResultCode(signed('SESWLS/2031-01-01.1/ZZZ'))).toEqual({
      ok: true,
      release: '2031-01-01.1',
      body: 'ZZZ',
    })
  })

  it('is said in the record that it was opened from, as its history is lost', () => {
    expect(reread(empty)).toMatchObject({ openedFromCode: at(1), changes: [] })
  })

  it('refuses a verification of a result that the answers do not indicate', () => {
    const read = readResultCode(signed(`${empty.slice(0, -7)}0100`))
    if (!read.ok) throw new Error(read.problem)
    expect(recordFromCode(standard, read.body, { id: 'a', now: at(1) })).toEqual({
      ok: false,
      problem:
        'The result code holds a secondary verification, but its answers indicate no band and stream to verify. ' +
        again,
    })
  })
})
