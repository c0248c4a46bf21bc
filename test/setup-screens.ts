import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A wait ends when what is waited for stands there; only a busy machine needs so long.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
