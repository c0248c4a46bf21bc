import { describe, expect, it } from 'vitest'
import { splitDuties } from '../../../src/domain/evidence/duty-sentences.ts'

describe('a duty statement', () => {
  it.each([
    [
      'running text',
      'Leads a branch. Advises the Minister! Who asks?',
      ['Leads a branch.', 'Advises the Minister!', 'Who asks?'],
    ],
    [
      'an item for each line',
      'Leads a branch\nAdvises the Minister',
      ['Leads a branch', 'Advises the Minister'],
    ],
    [
      'bullets',
      '• Leads a branch;\n• Advises the Minister; and\n– Signs grants.',
      ['Leads a branch', 'Advises the Minister', 'Signs grants.'],
    ],
    ['hyphens and stars', '- Leads\n* Advises\n—Signs\no Plans', ['Leads', 'Advises', 'Signs', 'Plans']],
    [
      'numbers',
      '1. Leads a branch.\n2) Advises.\n10. Signs.\n3.1 Plans.',
      ['Leads a branch.', 'Advises.', 'Signs.', 'Plans.'],
    ],
    ['letters and Roman numerals', '(a) Leads,\nb) Advises, and\n(iv) Signs', ['Leads', 'Advises', 'Signs']],
    [
      '2 sentences in an item',
      '1. Leads a branch. It has 4 sections.',
      ['Leads a branch.', 'It has 4 sections.'],
    ],
    ['a line that leads in', 'The role:\n• leads a branch\n• advises', ['leads a branch', 'advises']],
    [
      'lines broken by their width',
      'Leads the branch that plans\nand funds river restoration.\nAdvises.',
      ['Leads the branch that plans and funds river restoration.', 'Advises.'],
    ],
    [
      'an item broken by its width',
      '• Leads the branch that plans\n  and funds works\n• Advises',
      ['Leads the branch that plans and funds works', 'Advises'],
    ],
    ['empty lines, and lines of another system', 'Leads\r\n\r\nadvises', ['Leads', 'advises']],
    ['the same twice', 'Leads.\nLeads.', ['Leads.']],
    ['a quotation', 'Says ‘no.’ Then signs.', ['Says ‘no.’', 'Then signs.']],
    ['nothing', ' \n • \n---', []],
  ])('of %s', (_, duties, sentences) => {
    expect(splitDuties(duties)).toEqual(sentences)
  })

  it.each([
    'Administers the Act, e.g. Part 2, and its rules.',
    'Reports to Dr. Lee and to Prof. Okafor on research.',
    'Decides under cl. 5 and s. 23 of the Rules (Cth. 2000).',
    'Meets the Hon. J. Smith at the St. Kilda Rd. office.',
    'Approves contracts of up to $3.5 million with Acme Pty. Ltd. and others.',
    'Works from 9 a.m. Monday in the A.C.T. Legislative Assembly.',
    'Takes carriage of matter No. 12 before the Court.',
    'Leads policy, programs, etc. Australia-wide.',
  ])('does not end within: %s', (sentence) => {
    expect(splitDuties(sentence)).toEqual([sentence])
  })
})
