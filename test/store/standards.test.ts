import { describe, expect, it, vi } from 'vitest'
import { createStandards } from '../../src/store/standards.ts'
import { standard } from '../builders/standard.ts'

describe('createStandards', () => {
  it('loads a release once, when it is first asked for, and tells when it is there', async () => {
    const load = vi.fn<() => Promise<typeof standard>>(async () => standard)
    const standards = createStandards(load)
    const heard = vi.fn<() => void>()
    standards.subscribe(heard)
    expect(load).not.toHaveBeenCalled()
    expect(standards.get('a')).toEqual({ status: 'loading' })
    expect(standards.get('a')).toBe(standards.get('a'))
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
    expect(standards.get('a')).toEqual({ status: 'ready', standard })
    expect(standards.get('a')).toBe(standards.get('a'))
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('gives the reason where a release does not load', async () => {
    const standards = createStandards(async () => Promise.reject(new Error('Broken.')))
    standards.get('a')
    await vi.waitFor(() => expect(standards.get('a')).toEqual({ status: 'failed', problem: 'Broken.' }))
  })

  it('tells no one who has stopped listening', async () => {
    const standards = createStandards(async () => standard)
    const heard = vi.fn<() => void>()
    standards.subscribe(heard)()
    standards.get('a')
    await vi.waitFor(() => expect(standards.get('a').status).toBe('ready'))
    expect(heard).not.toHaveBeenCalled()
  })
})
