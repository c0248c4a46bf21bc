import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import type { Citation, Source } from '../../../src/domain/record/evidence-schema.ts'
import { type Givens, notEnoughKnown, recordAt } from '../../builders/answers.ts'
import { approvedSource, citation, supportedRecord } from '../../builders/evidence.ts'
import { questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const plan = approvedSource('plan')
const draft = approvedSource('draft', { standing: 'draft' })

/** What a check finds in a role at Band 2 with one uneven answer, all of it supported but for these citations. */
function found(
  check: string,
  cited: Readonly<Record<string, readonly Citation[]>>,
  givens: Givens = {},
  others: readonly Source[] = [plan, draft],
) {
  const bare = supportedRecord(recordAt(2, { guidance: 1, ...givens }))
  const answers = { ...bare.answers }
  for (const [id, citations] of Object.entries(cited)) {
    answers[questionId(id)] = { ...answers[questionId(id)], citations: [...citations] }
  }
  const result = classify(standard, { ...bare, sources: [...bare.sources, ...others], answers })
  if (result.outcome === 'incomplete') throw new Error('a built record is complete')
  return result.checks
    .filter((each) => String(each.check) === check)
    .map(({ key, place }) => ({ key, place }))
}

describe('a claim that rests on the agency', () => {
  const far = citation('plan', { about: 'agency' })

  it('is raised at levels 2 and 3, for each answer', () => {
    expect(found('about-agency', { reach: [far], leads: [far] }, { leads: 3 })).toEqual([
      { key: 'about-agency:leads', place: { question: 'leads' } },
      { key: 'about-agency:reach', place: { question: 'reach' } },
    ])
  })

  it('is not raised at level 1, of a characteristic, nor where the level is not known', () => {
    expect(found('about-agency', { reach: [far] }, { reach: 1 })).toEqual([])
    expect(found('about-agency', { accountabilities: [far] })).toEqual([])
    expect(found('about-agency', { reach: [far] }, { reach: notEnoughKnown })).toEqual([])
  })

  it.each(['role', 'unit'] as const)('is not raised where something cited speaks about the %s', (about) => {
    expect(found('about-agency', { reach: [far, citation('plan', { about, place: 'page 9' })] })).toEqual([])
  })

  it('is not raised where nothing says what it speaks about', () => {
    expect(found('about-agency', { reach: [citation('plan', { about: '' })] })).toEqual([])
    expect(found('about-agency', { reach: [] })).toEqual([])
  })
})

describe('one piece of evidence under several indicators', () => {
  const at = (place: string) => citation('plan', { place })

  it('is raised once for a source, with every indicator that shares a place of it', () => {
    expect(
      found('same-evidence', {
        leads: [at('page 1')],
        reach: [at('Page 1 ')],
        breadth: [at('page 2'), at('page 3')],
        setting: [at('page 3')],
        impact: [at('page 4')],
      }),
    ).toEqual([
      {
        key: 'same-evidence:plan',
        place: { source: 'plan', questions: ['leads', 'reach', 'breadth', 'setting'] },
      },
    ])
  })

  it('is raised where no place is said', () => {
    expect(found('same-evidence', { leads: [at('')], reach: [at('')] })).toHaveLength(1)
  })

  it('is not raised by 2 places, 2 sources, 2 citations of one answer, or a characteristic', () => {
    expect(found('same-evidence', { leads: [at('page 1')], reach: [at('page 2')] })).toEqual([])
    expect(
      found('same-evidence', { leads: [at('page 1')], reach: [citation('draft', { place: 'page 1' })] }),
    ).toEqual([])
    expect(found('same-evidence', { leads: [at('page 1'), at('page 1')] })).toEqual([])
    expect(found('same-evidence', { leads: [at('page 1')], knowledge: [at('page 1')] })).toEqual([])
  })

  it('is not raised by an answer that is not known', () => {
    expect(found('same-evidence', { leads: [at('')], reach: [at('')] }, { reach: notEnoughKnown })).toEqual(
      [],
    )
  })
})

describe('answers that rest on assertions alone', () => {
  it('are named in one finding', () => {
    expect(found('assertion-only', { leads: [], reach: [citation('draft')] })).toEqual([
      { key: 'assertion-only', place: { questions: ['leads', 'reach'] } },
    ])
  })

  it('are none where each has something stronger, or is not known', () => {
    expect(found('assertion-only', {})).toEqual([])
    expect(found('assertion-only', { reach: [citation('draft'), citation('plan')] })).toEqual([])
    expect(found('assertion-only', { reach: [] }, { reach: notEnoughKnown })).toEqual([])
    expect(found('assertion-only', { knowledge: [] })).toEqual([])
  })
})
