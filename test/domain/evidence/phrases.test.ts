import { describe, expect, it } from 'vitest'
import { findPhrases } from '../../../src/domain/evidence/phrases.ts'

const found = (text: string, find: readonly string[], except: readonly string[] = []) =>
  findPhrases(text, { find, except })

describe('a phrase', () => {
  it('is found as whole words, each once, as it stands in the text', () => {
    expect(found('She said that she, and not Shelley, signed.', ['she'])).toEqual(['She', 'she'])
    expect(found('Pay and pay. Paid.', ['pay'])).toEqual(['Pay', 'pay'])
  })

  it('is found before an apostrophe of either kind, and not beside a hyphen', () => {
    expect(found("She's out.", ['she'])).toEqual(['She'])
    expect(found('The incumbent’s view', ['incumbent'])).toEqual(['incumbent'])
    expect(found('Groves of she-oak, and a work-she', ['she'])).toEqual([])
    expect(found('A part-time she', ['she'])).toEqual(['she'])
  })

  it('with a capital is found with that capital only', () => {
    expect(found('May we? In May.', ['May'])).toEqual(['May'])
    expect(found('HIS is a system.', ['his'])).toEqual([])
    expect(found('may', ['May'])).toEqual([])
  })

  it('of several words may have a comma and a new line in it, and no full stop', () => {
    expect(found('long,\nhours', ['long hours'])).toEqual(['long, hours'])
    expect(found('It was long. Hours passed.', ['long hours'])).toEqual([])
  })

  it('takes alternatives, stems, names and numbers', () => {
    expect(found('pay scales and pay point', ['pay scale|scales|point'])).toEqual(['pay scales', 'pay point'])
    expect(found('reclassified, classified', ['reclassif*'])).toEqual(['reclassified'])
    expect(found('Dr Lee and Dr who', ['Dr ^'])).toEqual(['Dr Lee'])
    const names = ['Ms Đặng', 'Ms Nguyễn', 'Mr Łukasz', 'Ms Ānaru', 'Ms Žižek']
    expect(found(names.join(' and '), ['Ms|Mr ^'])).toEqual(names)
    expect(found('900 briefs, 1,200 briefs, some briefs', ['# briefs'])).toEqual([
      '900 briefs',
      '1,200 briefs',
    ])
  })

  it('takes up to 4 words in a gap, within a sentence', () => {
    const gap = ['volume of ... briefs']
    expect(found('volume of briefs', gap)).toEqual(['volume of briefs'])
    expect(found('volume of very many and long briefs', gap)).toEqual(['volume of very many and long briefs'])
    expect(found('volume of very many and quite long briefs', gap)).toEqual([])
    expect(found('volume of water. Its briefs', gap)).toEqual([])
  })

  it('takes signs for themselves', () => {
    expect(found('Dr. Lee', ['Dr. Lee'])).toEqual(['Dr. Lee'])
    expect(found('Drx Lee', ['Dr. Lee'])).toEqual([])
  })
})

describe('an exception', () => {
  it('takes away what is found inside it, and nothing else', () => {
    expect(found('His Majesty’s ships, and his', ['his'], ['his Majesty|Majesty’s'])).toEqual(['his'])
    expect(found('his', ['his'], ['his Majesty'])).toEqual(['his'])
  })

  it('reaches exactly as far as it is written', () => {
    expect(found('gender pay gap pay', ['pay'], ['gender pay'])).toEqual(['pay'])
    expect(found('gender pay gap', ['pay gap'], ['gender pay'])).toEqual([])
    expect(found('pay gender', ['pay', 'gender'], ['gender'])).toEqual(['pay'])
    expect(found('gender pay', ['pay', 'gender'], ['gender'])).toEqual(['pay'])
  })
})

it('finds nothing where there is nothing to find', () => {
  expect(found('Anything at all', [])).toEqual([])
  expect(found('', ['pay'])).toEqual([])
})
