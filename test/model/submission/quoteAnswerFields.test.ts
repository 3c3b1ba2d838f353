import { describe, expect, it } from 'vitest'
import type { QuotedQuote } from '../../../src/model/quote/quote.ts'
import { approvalFields, remarkFields } from '../../../src/model/submission/quoteAnswerFields.ts'
import { quotes, revisedTerms } from '../../../stories/fixtures/quotes.ts'
import { recordOf } from '../quote/builders.ts'

const { quoted } = quotes
const record = recordOf(quoted)

describe('approvalFields', () => {
  it('are texts: money in minor units, times in minutes', () => {
    expect(approvalFields(record)).toStrictEqual({
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
  const revised: QuotedQuote = { ...quoted, terms: revisedTerms }
  const at = '2026-11-24T09:00:00Z'
  const said = { reference: 'Q-2041', revision: '2', ticket: '40307', at }

  it('are texts, and say which revision is meant', () => {
    const remark = { at, by: 'Kim Okafor', text: 'Too late.' }
    expect(remarkFields(revised, 'request-changes', remark)).toStrictEqual({
      answer: 'request-changes',
      ...said,
      by: 'Kim Okafor',
      text: 'Too late.',
    })
  })

  it('leave out who it was if nobody has said', () => {
    expect(remarkFields(revised, 'decline', { at })).toStrictEqual({
      answer: 'decline',
      ...said,
      text: '',
    })
  })
})
