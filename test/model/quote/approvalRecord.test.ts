import { describe, expect, it } from 'vitest'
import {
  approvalRecord,
  approvedTerms,
  differingTerms,
} from '../../../src/model/quote/approvalRecord.ts'
import type { QuotedQuote } from '../../../src/model/quote/quote.ts'
import { quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { changed, frozen, now, recordOf } from './builders.ts'

const { quoted } = frozen(quotes)
const revised: QuotedQuote = frozen({ ...quoted, terms: revisedTerms, former: terms })
const record = recordOf(quoted)

describe('approvalRecord', () => {
  it('says who, when, which revision, and every figure', () => {
    expect(approvalRecord(quoted, 'Kim Okafor', now)).toStrictEqual({
      reference: 'Q-2041',
      ticket: '40307',
      revision: 1,
      by: 'Kim Okafor',
      at: '2026-11-24T09:00:00.000Z',
      rate: { currency: 'USD', amount: 13_333 },
      estimate: { min: 120, max: 200 },
      total: { currency: 'USD', min: 26_666, max: 44_443 },
      completion: '2026-12-04',
      validUntil: '2026-12-01T17:00:00Z',
      assignee: { name: 'Ada Park', team: 'software-development' },
      scope: quoted.request.scope,
    })
  })

  it('has the scope of the terms, if they have their own', () => {
    expect(approvalRecord(revised, 'Kim Okafor', now)?.scope).toBe(revisedTerms.scope)
  })

  it('is a copy', () => {
    const quote = structuredClone(quoted)
    const kept = approvalRecord(quote, 'Kim Okafor', now)
    Object.assign(quote.terms.rate, { amount: 1 })
    Object.assign(quote.terms.estimate, { min: 1 })
    Object.assign(quote.terms.assignee, { name: 'Lee Ito' })
    expect(kept).toEqual(record)
  })

  it.each([
    ['terms.rate.amount', 133.33],
    ['terms.estimate.max', 60.5],
  ])('is none of terms that cannot be counted: `%s` %d', (path, value) => {
    expect(approvalRecord(changed(quoted, path, value), 'Kim Okafor', now)).toBeUndefined()
  })

  it.each([Number.NaN, 8.64e15 + 1, Date.UTC(10_000)])('is none at no time: %d', (at) => {
    expect(approvalRecord(quoted, 'Kim Okafor', at)).toBeUndefined()
  })
})

describe('differingTerms', () => {
  const read = approvedTerms(quoted)
  if (read === undefined) throw new Error('The terms of the fixture cannot be counted.')

  it('are none for the quote, whoever approves it and when, also through JSON', () => {
    expect(differingTerms(JSON.parse(JSON.stringify(record)), read)).toEqual([])
    expect(differingTerms(recordOf(quoted, 'Lee Ito', now + 1), read)).toEqual([])
  })

  it('are all fields if there are no terms to compare', () => {
    expect(differingTerms(record, undefined).toSorted()).toEqual(Object.keys(read).toSorted())
  })

  it.each<[string, unknown]>([
    ['reference', 'Q-2042'],
    ['ticket', '40310'],
    ['revision', 2],
    ['rate.amount', 13_332],
    ['rate.currency', 'EUR'],
    ['estimate.min', 119],
    ['estimate.max', 201],
    ['total.min', 26_667],
    ['total.max', 44_442],
    ['total.currency', 'EUR'],
    ['completion', '2026-12-05'],
    ['validUntil', '2026-12-01T17:00:01Z'],
    ['assignee.name', 'Lee Ito'],
    ['assignee.team', 'partner'],
    ['scope', 'Build another driver.'],
  ])('name another `%s`: %j', (path, value) => {
    expect(differingTerms(changed(record, path, value), read)).toEqual([path.split('.')[0]])
  })
})
