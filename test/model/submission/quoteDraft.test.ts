import { describe, expect, it } from 'vitest'
import {
  checkQuoteDraft,
  type QuoteDraft,
  quoteRequestFields,
} from '../../../src/model/submission/quoteDraft.ts'
import { untyped } from '../untyped.ts'

const draft: QuoteDraft = {
  ticket: '40307',
  scope: 'Build the driver FooBar.',
  tried: '',
  wishedCompletion: '',
}
const most = 'x'.repeat(10_000)

describe('checkQuoteDraft', () => {
  it.each<[keyof QuoteDraft, unknown, string?]>([
    ['ticket', '40307'],
    ['ticket', '', 'missing'],
    ['ticket', ' ', 'missing'],
    ['scope', most],
    ['scope', '\n\u00a0', 'missing'],
    ['scope', `${most}x`, 'too-long'],
    ['scope', '😀'.repeat(10_000)],
    ['tried', '😀'.repeat(10_000)],
    ['tried', '😀'.repeat(10_001), 'too-long'],
    ['tried', ' '],
    ['tried', most],
    ['tried', `${most} `, 'too-long'],
    ['wishedCompletion', ' '],
    ['wishedCompletion', '2026-11-24'],
    ['wishedCompletion', ' 2026-11-25 '],
    ['wishedCompletion', '2028-02-29'],
    ['wishedCompletion', '2026-11-23', 'past'],
    ['wishedCompletion', '1999-12-31', 'past'],
    ['wishedCompletion', '2026-02-30', 'not-a-date'],
    ['wishedCompletion', '2027-02-29', 'not-a-date'],
    ['wishedCompletion', '2027-2-1', 'not-a-date'],
    ['wishedCompletion', '1.12.2026', 'not-a-date'],
    ['wishedCompletion', '2026-12-04T00:00:00Z', 'not-a-date'],
    // A server passes the body of a request.
    ['ticket', undefined, 'missing'],
    ['ticket', 40_307, 'missing'],
    ['scope', null, 'missing'],
    ['tried', undefined],
    ['wishedCompletion', null],
  ])('checks `%s` %j: %s', (field, value, problem) => {
    expect(checkQuoteDraft(untyped({ ...draft, [field]: value }), '2026-11-24')).toStrictEqual(
      problem === undefined ? {} : { [field]: problem },
    )
  })

  it.each([{}, null, undefined, 'scope', []])('asks for everything if there is %j', (body) => {
    expect(checkQuoteDraft(untyped(body), '2026-11-24')).toStrictEqual({
      ticket: 'missing',
      scope: 'missing',
    })
  })
})

it('quoteRequestFields are those of the draft, with the app', () => {
  expect(quoteRequestFields(draft, { id: 'samba', name: 'Samba' })).toStrictEqual({
    answer: 'request',
    app: 'samba',
    ...draft,
  })
})
