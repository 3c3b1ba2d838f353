import { describe, expect, it } from 'vitest'
import {
  approveQuote,
  cancelQuote,
  completeWork,
  declineQuote,
  reportWork,
  requestQuoteChanges,
  reviseQuote,
  startWork,
  withdrawQuote,
} from '../../../src/model/quote/steps.ts'
import type { Result } from '../../../src/model/result.ts'
import { quotes, revisedTerms } from '../../../stories/fixtures/quotes.ts'
import { untyped } from '../untyped.ts'
import { changed, conditions, frozen, now, record, remark } from './builders.ts'

const { quoted, approved } = frozen(quotes)
const work = frozen(quotes['in-progress'])

// "Each refuses what callers without types may ask for": what comes of a step is a quote, or nothing.
describe('a step of callers without types is refused, and does not throw', () => {
  it.each<[string, () => Result<unknown>]>([
    [
      'starting without an approval',
      () => startWork(changed(approved, 'approval', undefined), now),
    ],
    ['starting without terms', () => startWork(changed(approved, 'terms', undefined), now)],
    [
      'starting with neither',
      () => startWork(untyped({ ...approved, terms: {}, approval: {} }), now),
    ],
    ['reporting on no work', () => reportWork(changed(work, 'work', undefined), 90, now)],
    ['completing no work', () => completeWork(changed(work, 'work', undefined), 90, now)],
    [
      'revising no terms',
      () => reviseQuote(changed(quoted, 'terms', undefined), revisedTerms, conditions),
    ],
    ['approving without a record', () => approveQuote(quoted, untyped(undefined), conditions)],
    ['declining without a remark', () => declineQuote(quoted, untyped(undefined), conditions)],
    ['wanting changes without a remark', () => requestQuoteChanges(quoted, untyped(undefined))],
    ['withdrawing without a remark', () => withdrawQuote(quoted, untyped(undefined))],
    ['cancelling without a remark', () => cancelQuote(approved, untyped(undefined))],
  ])('%s', (_, take) => {
    expect(take()).toMatchObject({ ok: false })
  })

  it.each<[string, () => Result<unknown>]>([
    ['approving', () => approveQuote(quoted, { ...record, at: 'today' }, conditions)],
    ['declining', () => declineQuote(quoted, { ...remark, at: 'today' }, conditions)],
    ['wanting changes', () => requestQuoteChanges(quoted, { ...remark, at: 'today' })],
    ['withdrawing', () => withdrawQuote(quoted, { ...remark, at: 'today' })],
    ['cancelling', () => cancelQuote(approved, { ...remark, at: 'today' })],
  ])('%s at a time that is none', (_, take) => {
    expect(take()).toMatchObject({ ok: false })
  })
})
