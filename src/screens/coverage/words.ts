/** The words of the page on what the content rests on. */
import type { Facts } from '../../domain/content/schema.ts'

const families: Readonly<Record<string, string>> = {
  G: 'The standard as a whole',
  INT: 'Its introduction',
  DIM: 'Its dimensions',
  B1: 'SES Band\u00a01',
  B2: 'SES Band\u00a02',
  B3: 'SES Band\u00a03',
  E2: 'Executive Level\u00a02',
  STR: 'The 4 streams',
  ST: 'Streams in the bands',
  CMP: 'Another public service, for comparison',
  DC: 'Distinguishing characteristics',
  M: 'The 2013 methodology',
  V: 'The 2011 review',
  L: 'Law and rules',
  E: 'Classification below the SES',
  SUP: 'What has been superseded',
}

type Status = Facts['facts'][number]['status']

export const coverageWords = {
  title: 'What the content rests on',
  lead: 'Every fact of the standard by its identifier, with the texts that rest on it or the reason why none does. Then every option of every question, with what it rests on.',
  back: 'Back to the standard',
  counts: (facts: number, used: number): string =>
    `There are ${facts} facts. Texts of this release rest on ${used} of them, and ${facts - used} are left out for the reason given.`,
  checked:
    'The same is checked before a release: a fact that is neither used nor excused, or an option that rests on nothing, stops it.',
  facts: 'Facts',
  family: (id: string, count: number): string => `${families[id] ?? id} (${count})`,
  options: 'Options',
  status: {
    seen: 'Read in a source',
    'seen-cut': 'Read in a copy that was cut',
    derived: 'Derived by this tool',
    'not-found': 'Not found',
  } satisfies Record<Status, string>,
  usedBy: 'Used by',
  leftOut: 'Left out',
  more: (count: number): string => (count === 1 ? 'one more text' : `${count} more texts`),
  restsOn: (ids: string): string => `Rests on ${ids}`,
  restsOnNothing: 'It says that the question cannot be answered, so it rests on nothing',
} as const
