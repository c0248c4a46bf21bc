import { describe, expect, it } from 'vitest'
import { releaseDifferences } from '../../../src/domain/content/release-differences.ts'
import { releaseFiles } from '../../builders/standard.ts'

const nothing = { release: {}, standard: {}, questionnaire: {}, method: {} }

describe('releaseDifferences', () => {
  it('finds none between a release and itself', () => {
    expect(releaseDifferences(releaseFiles(), releaseFiles())).toEqual([])
  })

  it('finds each text that was changed between the first 2 releases, at its place', () => {
    const found = releaseDifferences(releaseFiles('2015-09-02.1'), releaseFiles('2015-09-02.2'))
    expect(found).toContainEqual({
      file: 'questionnaire',
      place: 'contribution › statements › contribution-regulatory-1 › kind',
      before: 'restated',
      after: 'derived',
    })
    const restated = found.filter(({ file }) => file === 'standard').map(({ place }) => place)
    expect(restated).toEqual([
      'introduction › common-to-all › text',
      'introduction › four-kinds › text',
      'introduction › most-significant › text',
      'introduction › natural-alignment › text',
    ])
  })

  it.each([
    ['a text that is new', {}, { a: 'One.' }, [{ place: 'a', before: null, after: 'One.' }]],
    ['a text that is gone', { a: 'One.' }, {}, [{ place: 'a', before: 'One.', after: null }]],
    [
      'a list of identifiers as one',
      { a: ['x', 'y'] },
      { a: ['x'] },
      [{ place: 'a', before: 'x, y', after: 'x' }],
    ],
    [
      'sentences of a list by their place',
      { a: ['One here.', 'Two.'] },
      { a: ['One here.', 'Three.'] },
      [{ place: 'a › 2', before: 'Two.', after: 'Three.' }],
    ],
    [
      'nothing where items have only moved',
      {
        a: [
          { id: 'x', n: 1 },
          { id: 'y', n: 2 },
        ],
      },
      {
        a: [
          { id: 'y', n: 2 },
          { id: 'x', n: 1 },
        ],
      },
      [],
    ],
  ])('tells %s', (_, before, after, differences) => {
    const found = releaseDifferences({ ...nothing, method: before }, { ...nothing, method: after })
    expect(found).toEqual(differences.map((difference) => ({ file: 'method', ...difference })))
  })
})
