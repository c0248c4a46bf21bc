import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import { carryOfficial } from '../../../src/domain/record/carry-official.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import {
  officialAt,
  readOfficialFile,
  writeOfficialTemplate,
} from '../../../src/domain/record/official-file.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { at, completeRecord } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const text = { band: 2, dimension: 'job-context-environment', text: 'Made up for a test.' }
const file = (parts: object = {}) => ({
  format: 'ses-official-wording',
  version: 1,
  edition: '2012',
  source: 'Agency library',
  texts: [text],
  ...parts,
})
const read = (value: unknown) =>
  readOfficialFile(standard, typeof value === 'string' ? value : JSON.stringify(value), at(0))

describe('the template of the official wording', () => {
  const template: { texts: { band: number; dimension: string; text: string }[] } = JSON.parse(
    writeOfficialTemplate(standard),
  )

  it('has an empty text for each band and part of the standard', () => {
    expect(template.texts).toHaveLength(3 * 6)
    expect(template.texts.every((each) => each.text === '')).toBe(true)
  })

  it('is read once it is filled in, without the texts that were left empty', () => {
    const [first, ...rest] = template.texts
    const filled = {
      ...template,
      source: 'Agency library',
      texts: [{ ...first, text: 'Filled in.' }, ...rest],
    }
    expect(read(filled)).toMatchObject({ ok: true, official: { texts: [{ ...first, text: 'Filled in.' }] } })
  })
})

describe('readOfficialFile', () => {
  it('gives the wording with where it is from and when it was loaded', () => {
    expect(read(file())).toEqual({
      ok: true,
      official: { source: 'Agency library', loadedAt: at(0), texts: [text] },
    })
  })

  const notTemplate =
    'The file is not a filled template. Download the template, fill it in, and load that file.'

  it.each([
    ['no JSON', '{', [notTemplate]],
    ['another file', '{"format":"other"}', [notTemplate]],
    ['nesting without end', '['.repeat(100_000), [notTemplate]],
    [
      'a name that reaches into prototypes',
      '{"format":"ses-official-wording","__proto__":{}}',
      [notTemplate],
    ],
    [
      'another edition',
      file({ edition: '1998' }),
      ['The file is for the edition of 1998, and this release restates the edition of 2012.'],
    ],
    [
      'no source',
      file({ source: ' ' }),
      ['The file does not say where your copy is from. Fill in ‘source’.'],
    ],
    ['no text', file({ texts: [{ ...text, text: '' }] }), ['No text in the file is filled in.']],
    [
      'parts and streams that the release does not have',
      file({
        texts: [
          { ...text, dimension: 'span' },
          { ...text, stream: 'corporate' },
        ],
      }),
      [
        'Text 1 is for the part ‘span’, which this release does not have.',
        'Text 2 is for the stream ‘corporate’, which this release does not have.',
      ],
    ],
    [
      'the same twice',
      file({ texts: [text, text] }),
      ['Texts 1 and 2 are for the same band, part and stream. Keep one.'],
    ],
    [
      'a band that is none',
      file({ texts: [{ ...text, band: 4 }] }),
      ['Text 1 has no ‘band’, or one that the template does not allow.'],
    ],
    [
      'a field too many',
      file({ texts: [{ ...text, level: 2 }] }),
      ['Text 1 has a field ‘level’ that the template does not have.'],
    ],
    [
      'a text too long',
      file({ texts: [{ ...text, text: 'x'.repeat(20_001) }] }),
      ['Text 1 is longer than 20,000 characters.'],
    ],
    [
      'another version',
      file({ version: 2 }),
      ['The file has no ‘version’, or one that the template does not allow.'],
    ],
  ])('refuses %s, and says why', (_, value, problems) => {
    expect(read(value)).toEqual({ ok: false, problems })
  })
})

describe('a record that uses the official wording', () => {
  const loaded = read(file())
  if (!loaded.ok) throw new Error(loaded.problems.join(' '))
  const record = completeRecord(2)
  const carried = carryOfficial(record, loaded.official, at(9))

  it('carries it, has another fingerprint, and the same result', () => {
    expect(readRecord(JSON.parse(JSON.stringify(carried)))).toMatchObject({
      ok: true,
      record: { official: loaded.official },
    })
    expect(fingerprintOf(carried)).not.toBe(fingerprintOf(record))
    expect(classify(standard, carried)).toEqual(classify(standard, record))
  })

  it('can stop using it, and is as it was', () => {
    const without = carryOfficial(carried, null, at(10))
    expect(without).toEqual({ ...record, changedAt: at(10), sequence: record.sequence + 2 })
    expect(carryOfficial(without, null, at(11))).toBe(without)
    expect(carryOfficial(carried, loaded.official, at(11))).toBe(carried)
  })

  it('has the texts of every stream before those of one', () => {
    const parsed = read(file({ texts: [{ ...text, stream: 'delivery' }, text] }))
    if (!parsed.ok) throw new Error(parsed.problems.join(' '))
    const found = officialAt(parsed.official, { band: 2, dimension: 'job-context-environment' })
    expect(found.map(({ stream }) => stream)).toEqual([undefined, 'delivery'])
  })
})
