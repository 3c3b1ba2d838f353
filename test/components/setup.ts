import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// The first intent loads a file, on machines that do much else at the time.
configure({ asyncUtilTimeout: 20_000 })

/** Whatever is printed while a test runs makes it fail. */
const printed: unknown[][] = []

beforeEach(() => {
  printed.length = 0
  for (const method of ['error', 'warn', 'log', 'info'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      printed.push([method, ...args])
    })
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  expect(printed, 'Nothing may be printed to the console').toEqual([])
})
