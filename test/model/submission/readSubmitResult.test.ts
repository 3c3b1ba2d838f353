import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteFields } from '../../../src/model/submission/quoteDraft.ts'
import { readResultOf, readSubmitResult } from '../../../src/model/submission/readSubmitResult.ts'
import { type SubmitResult, submitFailures } from '../../../src/model/submission/submitResult.ts'

const unreadable = { status: 'failed', reason: 'response', mayHaveArrived: true }
const cut = 'x'.repeat(500)
const long = `${cut}y`
const tooLong = `https://x.example/${'x'.repeat(2_048)}`

describe('readSubmitResult', () => {
  it.each<SubmitResult>([
    { status: 'accepted', reference: '12', url: 'https://portal.example/12' },
    { status: 'accepted', reference: 'ABC-12' },
    { status: 'accepted' },
    {
      status: 'invalid',
      fields: { subject: 'Say more', contact: 'Whose?' },
      message: 'Two fields',
    },
    { status: 'invalid', fields: {} },
    { status: 'signed-out' },
    { status: 'stale' },
    { status: 'refused' },
    { status: 'refused', reason: 'too-long', message: 'At most 100' },
    { status: 'busy' },
    { status: 'busy', retryAfter: 0 },
    ...submitFailures.map(
      (reason): SubmitResult => ({ status: 'failed', reason, mayHaveArrived: false }),
    ),
    { status: 'failed', reason: 'stopped', mayHaveArrived: true, message: 'Stopped' },
  ])('reads %j as it is, and ignores what else there is', (result) => {
    expect(readSubmitResult(result)).toStrictEqual(result)
    expect(readSubmitResult({ ...result, id: 7, code: 5 })).toStrictEqual(result)
  })

  it.each<[SubmitResult['status'], object, object]>([
    ['accepted', { reference: 40_309 }, { reference: '40309' }],
    ['invalid', { message: ` ${long}` }, { fields: {}, message: cut }],
    ['invalid', { fields: { subject: ` ${long}` } }, { fields: { subject: cut } }],
    ['invalid', { fields: { subject: 'No', other: 'x' } }, { fields: { subject: 'No' } }],
    ['busy', { retryAfter: 1.2 }, { retryAfter: 2 }],
    ['signed-out', { retryAfter: 5, message: 'Sign in' }, {}],
    ['failed', {}, { reason: 'service', mayHaveArrived: true }],
  ])('reads %s with %j as %j', (status, input, result) => {
    expect(readSubmitResult({ status, ...input })).toStrictEqual({ status, ...result })
  })

  it.each<[string, SubmitResult, readonly unknown[]]>([
    ['url', { status: 'accepted', reference: '1' }, ['javascript:x', '/1', 5, tooLong]],
    ['fields', { status: 'invalid', fields: {} }, ['x', 5, [], { subject: 5 }, { subject: ' ' }]],
    ['message', { status: 'invalid', fields: {} }, [' ', 5, {}]],
    ['retryAfter', { status: 'busy' }, ['7', -1, -0.5, Number.NaN, Number.POSITIVE_INFINITY]],
    ['reference', { status: 'accepted' }, ['a\nb', '[Ticket#1]', -1, 2 ** 53, {}, long]],
    ['reason', { status: 'refused' }, ['moon', 'offline']],
    ['reason', { status: 'failed', reason: 'service', mayHaveArrived: false }, ['moon', 5]],
    ['mayHaveArrived', { status: 'failed', reason: 'offline', mayHaveArrived: true }, ['no', 0]],
    ['message', { status: 'refused' }, ['\n', ['x']]],
  ])('leaves out `%s` of %j if null, empty or wrong', (key, result, wrong) => {
    for (const value of [undefined, null, '', ...wrong]) {
      expect(readSubmitResult({ ...result, [key]: value })).toStrictEqual(result)
    }
  })

  it.each([
    ...[undefined, null, '', 'moon', 'Accepted', 'created', 'constructor', 5].map((status) => ({
      status,
    })),
    Object.create({ status: 'signed-out' }),
  ])('cannot read %j: the ticket may have arrived', (input) => {
    expect(readSubmitResult(input)).toStrictEqual(unreadable)
  })

  it('cannot read anything else, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        expect(readSubmitResult(input)).toEqual(unreadable)
      }),
      { numRuns: 1_000 },
    )
  })
})

it('readResultOf reads the fields of the draft that was sent', () => {
  const fields = { ticket: 'Closed', scope: 'Say more', subject: 'None' }
  expect(readResultOf(quoteFields, { status: 'invalid', fields })).toStrictEqual({
    status: 'invalid',
    fields: { ticket: 'Closed', scope: 'Say more' },
  })
})
