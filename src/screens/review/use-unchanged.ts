import { useState } from 'react'
import { saysTheSame } from '../../domain/record/changed.ts'

/** A value that is worked out anew at each rendering, as the same object for as long as it says the same. */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, keep] = useState(value)
  if (saysTheSame(kept, value)) return kept
  keep(value)
  return value
}
