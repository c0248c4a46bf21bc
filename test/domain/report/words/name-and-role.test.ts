import { expect, test } from 'vitest'
import { nameAndRole } from '../../../../src/domain/report/words/name-and-role.ts'

test.each([
  ['A. Drafter', 'Director', 'A. Drafter, Director'],
  ['  A. Drafter ', ' ', 'A. Drafter'],
  ['', 'Director', 'Director'],
  ['', ' ', ''],
])('‘%s’ and ‘%s’ are ‘%s’', (name, role, said) => {
  expect(nameAndRole(name, role)).toBe(said)
})
