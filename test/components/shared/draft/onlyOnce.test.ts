import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acceptedElsewhere,
  fingerprintOf,
  onlyOnce,
  tellOtherTabs,
} from '../../../../src/components/shared/draft/onlyOnce.ts'
import { stubLocks } from './stubLocks.ts'

const accepted = { status: 'accepted', reference: '4711' } as const
const signal = () => new AbortController().signal

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('onlyOnce', () => {
  it('sends without waiting where there are no locks', async () => {
    vi.stubGlobal('navigator', {})
    expect(await onlyOnce('key', signal(), async () => accepted)).toEqual(accepted)
  })

  it('sends when it is its turn, however long that takes, and leaves no timer', async () => {
    stubLocks()
    const sent = onlyOnce('key', signal(), async () => {
      await vi.advanceTimersByTimeAsync(60_000)
      return accepted
    })
    expect(await sent).toEqual(accepted)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits 40 s for a tab that hangs, and then sends all the same', async () => {
    stubLocks(['slk-draft key'])
    const send = vi.fn(async () => accepted)
    const sent = onlyOnce('key', signal(), send)
    await vi.advanceTimersByTimeAsync(39_999)
    expect(send).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await sent).toEqual(accepted)
  })

  it('ends when the reader does not want to wait for the other tab, and leaves no timer', async () => {
    stubLocks(['slk-draft key'])
    const attempt = new AbortController()
    const send = vi.fn(async () => accepted)
    const sent = onlyOnce('key', attempt.signal, send)
    attempt.abort()
    expect(await sent).toMatchObject({ status: 'failed', reason: 'stopped' })
    expect(send).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('sends nothing that another tab has told of', async () => {
    stubLocks()
    tellOtherTabs('key', accepted, fingerprintOf({ subject: 'Filter' }))
    const send = vi.fn(async () => accepted)
    const elsewhere = { result: accepted, fingerprint: fingerprintOf({ subject: 'Filter' }) }
    expect(await onlyOnce('key', signal(), send)).toEqual(elsewhere)
    expect(await acceptedElsewhere('another-key')).toBeUndefined()
    expect(send).not.toHaveBeenCalled()
  })
})

describe('fingerprintOf', () => {
  it('is the same in whatever order, and another for other words', () => {
    expect(fingerprintOf({ a: '1', b: '2' })).toBe(fingerprintOf({ b: '2', a: '1' }))
    expect(fingerprintOf({ a: '1' })).not.toBe(fingerprintOf({ a: '2' }))
  })
})
