import { useState } from 'react'
import type { OfficialWording } from '../../domain/record/official-schema.ts'
import { readOfficialWording } from '../../storage/official-wording.ts'
import { useStores } from '../../store/context.tsx'

/** The official wording as it was kept when the page was come to. */
export function useOfficialWording(): OfficialWording | null {
  const { texts } = useStores().parts
  const [official] = useState(() => readOfficialWording(texts))
  return official
}
