/** A name twice in one object, which JSON lets pass. */
import { describe, expect, it } from 'vitest'
import { findRepeatedName } from '../../../src/domain/record/repeated-name.ts'

describe('a name that stands twice in one object', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1},"c":[{"b":1},{"b":2,"b" : 3}]}', 'b'],
    [String.raw`{"a\"b":1,"a\"b":2}`, String.raw`a\"b`],
  ])('is found in %s', (json, name) => {
    expect(findRepeatedName(json)).toBe(name)
  })

  it.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
    '{"a":"a","b":"a"}',
    String.raw`{"a":"{\"a\":1,\"a\":2}"}`,
    '["a","a",{"a":":"}]',
    '"a"',
  ])('is not found in %s', (json) => {
    expect(findRepeatedName(json)).toBeNull()
  })
})
