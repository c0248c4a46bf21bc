/** Hands the ways in to the screens that offer one. Apart from the other stores, which come with the first screen. */
import { useMemo } from 'react'
import { loadCases } from '../content/cases.ts'
import { useStores } from './context.tsx'
import { createWaysIn, type WaysIn } from './ways-in.ts'

export function useWaysIn(): WaysIn {
  const { assessments, parts } = useStores()
  return useMemo(() => createWaysIn(assessments, { ...parts, loadCases }), [assessments, parts])
}
