import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useSecondsLeft } from '../../../../src/components/shared/form/useSecondsLeft.ts'

afterEach(() => vi.useRealTimers())

function Countdown({ until }: { until: number }) {
  return useSecondsLeft(until)
}

it('counts down, and leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  const { container } = render(<Countdown until={Date.now() + 2_000} />)
  expect(container).toHaveTextContent('2')
  vi.advanceTimersByTime(1_000)
  await vi.waitFor(() => expect(container).toHaveTextContent('1'))
  vi.advanceTimersByTime(1_000)
  await vi.waitFor(() => expect(container).toHaveTextContent('0'))
  expect(vi.getTimerCount()).toBe(0)
})
