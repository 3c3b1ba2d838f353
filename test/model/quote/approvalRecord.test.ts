import { describe, expect, it } from 'vitest'
import {
  approvalFields,
  approvalRecord,
  isRecordOf,
  remarkFields,
} from '../../../src/model/quote/approval.ts'
import type { QuotedQuote } from '../../../src/model/quote/quote.ts'
import { quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { copyOf, frozen, now, record } from './builders.ts'

const { quoted } = frozen(quotes)
const revised: QuotedQuote = frozen({ ...quoted, terms: revisedTerms, former: terms })

describe('the record of an approval', () => {
  it('says who, when, which revision, and every figure', () => {
    expect(approvalRecord(quoted, 'Kim Okafor', now)).toEqual({
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

  it('has the scope of the terms, where they have their own', () => {
    expect(approvalRecord(revised, 'Kim Okafor', now).scope).toBe(revisedTerms.scope)
  })

  it('is of the quote it was made of, whoever approves it and when, also through JSON', () => {
    expect(isRecordOf(record, quoted)).toBe(true)
    expect(isRecordOf(copyOf(record), quoted)).toBe(true)
    expect(isRecordOf(approvalRecord(quoted, 'Lee Ito', now + 1), quoted)).toBe(true)
    expect(isRecordOf(record, revised)).toBe(false)
    expect(isRecordOf(approvalRecord(revised, 'Kim Okafor', now), quoted)).toBe(false)
  })
})

describe('approvalFields', () => {
  it('are texts: money in minor units, times in minutes', () => {
    expect(approvalFields(record)).toEqual({
      answer: 'approve',
      reference: 'Q-2041',
      revision: '1',
      ticket: '40307',
      by: 'Kim Okafor',
      at: '2026-11-24T09:00:00.000Z',
      currency: 'USD',
      rate: '13333',
      minutesMin: '120',
      minutesMax: '200',
      totalMin: '26666',
      totalMax: '44443',
      completion: '2026-12-04',
      validUntil: '2026-12-01T17:00:00Z',
      assignee: 'Ada Park',
      team: 'software-development',
      scope: quoted.request.scope,
    })
  })

  it('leave what was typed as it was', () => {
    const by = ' <b>Kim</b>\r\n&by=Lee '
    expect(approvalFields({ ...record, by }).by).toBe(by)
  })
})

describe('remarkFields', () => {
  const remark = { at: '2026-11-24T09:00:00Z', by: 'Kim Okafor', text: 'Too late.' }

  it('are texts, and say which revision is meant', () => {
    expect(remarkFields(revised, 'request-changes', remark)).toEqual({
      answer: 'request-changes',
      reference: 'Q-2041',
      revision: '2',
      ticket: '40307',
      at: '2026-11-24T09:00:00Z',
      by: 'Kim Okafor',
      text: 'Too late.',
    })
  })

  it('leave out who it was where nobody has said', () => {
    const { at } = remark
    expect(remarkFields(quoted, 'decline', { at })).toStrictEqual({
      ...{ answer: 'decline', reference: 'Q-2041', revision: '1', ticket: '40307', at, text: '' },
    })
  })
})
