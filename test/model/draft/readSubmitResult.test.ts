import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSubmitResult } from '../../../src/model/draft/readSubmitResult.ts'
import { mayHaveArrived, type SubmitResult } from '../../../src/model/draft/submitResult.ts'
import { revokedProxy } from '../hostile.ts'

const unreadable = { status: 'failed', reason: 'reply' }

describe('readSubmitResult', () => {
  it.each<SubmitResult>([
    { status: 'created', reference: '12', url: 'https://portal.example/12' },
    { status: 'invalid', fields: { subject: 'Say more' }, message: 'One field' },
    { status: 'signed-out' },
    { status: 'busy' },
    { status: 'busy', retryAfter: 0 },
    { status: 'failed', reason: 'stopped', message: 'Stopped' },
  ])('takes %j as it is', (result) => {
    expect(readSubmitResult(result)).toStrictEqual(result)
  })

  it.each<[unknown, object]>([
    [
      { status: 'created', reference: 12 },
      { status: 'created', reference: '12' },
    ],
    [
      { status: 'created', reference: '1', url: 'javascript:x' },
      { status: 'created', reference: '1' },
    ],
    [{ status: 'created', reference: 'a\nb' }, unreadable],
    [{ status: 'created' }, unreadable],
    [{ status: 'invalid' }, { status: 'invalid', fields: {} }],
    [
      { status: 'invalid', fields: { subject: 5, other: 'x' } },
      { status: 'invalid', fields: {} },
    ],
    [
      { status: 'invalid', fields: Object.assign(['x'], { subject: 'Say more' }) },
      { status: 'invalid', fields: {} },
    ],
    [{ status: 'busy', retryAfter: '7' }, { status: 'busy' }],
    [{ status: 'busy', retryAfter: Number.NaN }, { status: 'busy' }],
    [{ status: 'busy', retryAfter: Number.POSITIVE_INFINITY }, { status: 'busy' }],
    [{ status: 'busy', retryAfter: -1 }, { status: 'busy' }],
    [
      { status: 'busy', retryAfter: 1.2 },
      { status: 'busy', retryAfter: 2 },
    ],
    [
      { status: 'failed', reason: 'moon' },
      { status: 'failed', reason: 'service' },
    ],
    [{ status: 'moon' }, unreadable],
    [Object.create({ status: 'signed-out' }), unreadable],
  ])('reads %j as %j', (input, result) => {
    expect(readSubmitResult(input)).toStrictEqual(result)
  })

  it('takes anything else for an answer that cannot be read, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        expect(readSubmitResult(input)).toEqual(unreadable)
      }),
      { numRuns: 10_000 },
    )
    expect(readSubmitResult(revokedProxy({}))).toEqual(unreadable)
  })

  it.each<[SubmitResult, boolean]>([
    [{ status: 'failed', reason: 'connection' }, true],
    [{ status: 'failed', reason: 'stopped' }, true],
    [{ status: 'failed', reason: 'service' }, true],
    [{ status: 'failed', reason: 'offline' }, false],
    [{ status: 'busy' }, false],
    [{ status: 'signed-out' }, false],
    [{ status: 'invalid', fields: {} }, false],
  ])('knows of %j whether the ticket may have arrived: %j', (result, may) => {
    expect(mayHaveArrived(result)).toBe(may)
  })
})
