import { describe, expect, it } from 'vitest'
import type { ApprovalRecord } from '../../../src/model/quote/approvalRecord.ts'
import type { QuotedQuote, QuoteRemark, QuoteTerms } from '../../../src/model/quote/quote.ts'
import type { QuoteConditions } from '../../../src/model/quote/quoteObstacles.ts'
import * as transitions from '../../../src/model/quote/transitions.ts'
import { quoteDay, quotes, revisedTerms, terms } from '../../../stories/fixtures/quotes.ts'
import { untyped } from '../untyped.ts'
import * as builders from './builders.ts'

// Every pair of a status and a transition is in quoteTransitions.test.ts.

const { offerQuote, reviseQuote, declineQuote, startWork, reportWork, completeWork } = transitions
const { changed, conditions, frozen, now, pathsOf, policyAt, recordOf, remark, sentencesOf } =
  builders
const { requested, quoted, approved, superseded } = frozen(quotes)
const changes = frozen(quotes['changes-requested'])
const inProgress = frozen(quotes['in-progress'])
const revised: QuotedQuote = frozen({ ...quoted, terms: revisedTerms, former: terms })
const record = recordOf(quoted)
const end = terms.validUntil
const euros = policyAt(10_000, 25_000, 'EUR')

const made = (value: unknown) => ({ ok: true, value, warnings: [] })

describe('offerQuote and reviseQuote', () => {
  it('offer the terms', () => {
    expect(offerQuote(requested, terms, conditions)).toStrictEqual(made(quoted))
  })

  it.each([quoted, changes])('supersede the terms before, of a quote that is $status', (quote) => {
    const result = reviseQuote(quote, revisedTerms, conditions)
    expect(result).toStrictEqual(made({ superseded, revised }))
  })

  it('keep the terms before those as the former ones', () => {
    const third: QuoteTerms = { ...revisedTerms, revision: 3 }
    const before = { ...superseded, terms: revisedTerms, former: terms, supersededBy: 3 }
    const after = { ...quoted, terms: third, former: revisedTerms }
    expect(reviseQuote(revised, third, conditions)).toStrictEqual(
      made({ superseded: before, revised: after }),
    )
  })

  it('add nothing that a quote does not have', () => {
    const { appId: _, url: __, ...least } = quoted
    const [before, after] = [superseded, revised].map(({ appId: _, url: __, ...rest }) => rest)
    const result = reviseQuote(least, revisedTerms, conditions)
    expect(result).toStrictEqual(made({ superseded: before, revised: after }))
  })

  it('replace an offer that has expired', () => {
    const later = { ...revisedTerms, validUntil: '2027-01-01T00:00:00Z' }
    expect(reviseQuote(quoted, later, { ...conditions, now: Date.parse(end) }).ok).toBe(true)
  })

  it('read the terms as `parseQuote` does', () => {
    const odd = { ...terms, scope: ' ', validUntil: '2026-12-01T17:00:00+0000' }
    expect(offerQuote(requested, odd, conditions)).toMatchObject({
      value: { ...quoted, terms: { ...terms, validUntil: '2026-12-01T17:00:00+00:00' } },
      warnings: [{ path: ['terms', 'scope'] }],
    })
  })

  it.each<[string, Partial<QuoteTerms>, Partial<QuoteConditions>]>([
    ['terms.completion', { completion: '2026-02-30' }, {}],
    ['terms.estimate.min', { estimate: { min: 2, max: 1 } }, {}],
    ['terms.rate.amount', { rate: { currency: 'USD', amount: 1.5 } }, {}],
    ['terms.validUntil', { validUntil: quoteDay }, {}],
    ['ticket', {}, { tickets: [] }],
    ['terms.rate.currency', {}, { policy: euros }],
    ['terms.rate.amount', {}, { policy: policyAt(1, 2) }],
  ])('refuse a wrong `%s`: %j', (path, more, other) => {
    const under = { ...conditions, ...other }
    expect(pathsOf(offerQuote(requested, { ...terms, ...more }, under))).toEqual([path])
    expect(pathsOf(reviseQuote(changes, { ...revisedTerms, ...more }, under))).toEqual([path])
  })

  it.each([
    [2, 1, (offer: QuoteTerms) => offerQuote(requested, offer, conditions)],
    [1, 2, (offer: QuoteTerms) => reviseQuote(quoted, offer, conditions)],
    [3, 2, (offer: QuoteTerms) => reviseQuote(changes, offer, conditions)],
  ])('refuse revision %i in place of %i', (revision, next, make) => {
    const result = make({ ...revisedTerms, revision })
    expect(sentencesOf(result)).toEqual([
      `\`terms.revision\` must be the number ${next}, but is ${revision}. Number the revisions of a quote from 1.`,
    ])
  })

  it.each([undefined, null, 5])('refuse %s for terms', (offer) => {
    expect(pathsOf(offerQuote(requested, untyped(offer), conditions))).toEqual(['terms'])
    expect(pathsOf(reviseQuote(quoted, untyped(offer), conditions))).toEqual(['terms'])
  })
})

describe('approveQuote', () => {
  const approve = (quote: QuotedQuote, said: ApprovalRecord, more: Partial<QuoteConditions> = {}) =>
    transitions.approveQuote(quote, said, frozen({ ...conditions, ...more }))

  it('approves the terms of the record', () => {
    const approval = { by: 'Kim Okafor', at: record.at, revision: 1 }
    expect(approve(quoted, record)).toStrictEqual(made({ ...quoted, status: 'approved', approval }))
    const second = { ...approval, revision: 2 }
    expect(approve(revised, recordOf(revised))).toHaveProperty('value.approval', second)
  })

  it.each([
    ['2026-12-01T16:59:59.999Z', []],
    [end, ['terms.validUntil']],
    ['2026-12-01T18:00:00+0100', ['terms.validUntil']],
  ])('takes its time from the record, and from nothing else: %s', (at, paths) => {
    for (const other of [0, now, Date.parse('2027-01-01T00:00:00Z')]) {
      expect(pathsOf(approve(quoted, { ...record, at }, { now: other }))).toEqual(paths)
    }
  })

  it('refuses a record of other figures, of another scope, or of another revision', () => {
    expect(sentencesOf(approve(quoted, changed(record, 'rate.amount', 13_332)))).toEqual([
      '`approval.rate` must be the same as in the offer, but is an object. ' +
        'Load the quote again and approve its current terms.',
    ])
    const more: QuotedQuote = { ...quoted, terms: { ...terms, scope: 'And maintain it.' } }
    expect(pathsOf(approve(more, record))).toEqual(['approval.scope'])
    expect(pathsOf(approve(revised, record))).toContain('approval.revision')
    expect(pathsOf(approve(quoted, recordOf(revised)))).toContain('approval.revision')
  })

  it('refuses a record that is not whole, also one as JSON may bring it', () => {
    for (const field of ['rate', 'total', 'scope', 'by']) {
      expect(pathsOf(approve(quoted, changed(record, field, undefined)))).toEqual([
        `approval.${field}`,
      ])
    }
    expect(pathsOf(approve(quoted, untyped(null)))).toEqual(['approval'])
  })

  it.each<[string, Partial<QuoteConditions>]>([
    ['ticket', { tickets: [] }],
    ['ticket', { tickets: [{ ...builders.ticket, status: 'closed' }] }],
    ['terms.rate.currency', { policy: euros }],
    ['terms.rate.amount', { policy: policyAt(14_000, 25_000) }],
  ])('refuses every obstacle, here at `%s`', (path, more) => {
    expect(pathsOf(approve(quoted, record, more))).toEqual([path])
  })

  it('names everything that is wrong at once', () => {
    const more = { tickets: [], policy: policyAt(1, 2) }
    expect(pathsOf(approve(quoted, { ...record, at: end, scope: 'Else.' }, more))).toEqual([
      ...['terms.validUntil', 'ticket', 'terms.rate.amount', 'approval.scope'],
    ])
  })

  it.each<[Partial<ApprovalRecord>, string]>([
    [{ by: ' ' }, '`approval.by` must be a text of 1 to 200 characters, not blank, but is " ".'],
    [{ at: 'today' }, '`approval.at` must be an ISO 8601 time with a zone, such as'],
    [{ revision: 0 }, '`approval.revision` must be the number of the revision, from 1, but is 0.'],
  ])('refuses an approval by nobody, at no time, of nothing: %j', (more, sentence) => {
    const sentences = sentencesOf(approve(quoted, { ...record, ...more }))
    expect(sentences).toEqual([expect.stringContaining(sentence)])
  })
})

describe('a remark', () => {
  const ways = {
    decline: (said: QuoteRemark) => declineQuote(quoted, said),
    change: (said: QuoteRemark) => transitions.requestQuoteChanges(quoted, said),
    withdraw: (said: QuoteRemark) => transitions.withdrawQuote(quoted, said),
    cancel: (said: QuoteRemark) => transitions.cancelQuote(approved, said),
  }

  it.each(Object.entries(ways))('is all that it takes: to %s', (_, make) => {
    expect(make(remark)).toMatchObject(made({ remark, terms }))
    expect(pathsOf(make({ ...remark, at: 'today' }))).toEqual(['remark.at'])
    expect(pathsOf(make(untyped(undefined)))).toEqual(['remark'])
    const odd = make({ ...remark, by: 'x'.repeat(201) })
    expect(odd).toHaveProperty('value.remark', { at: remark.at, text: remark.text })
    expect(odd).toMatchObject({ warnings: [{ path: ['remark', 'by'] }] })
  })

  it.each([
    [undefined, 'undefined. Add it.'],
    [' \n', '" \\n". Correct it.'],
    ['x'.repeat(10_001), `"${'x'.repeat(60)}…". Correct it.`],
  ])('says why, or what should be different, and not %j', (text, rest) => {
    for (const make of [ways.decline, ways.change]) {
      expect(sentencesOf(make(untyped({ ...remark, text })))).toEqual([
        `\`remark.text\` must be a text of 1 to 10000 characters, not blank, but is ${rest}`,
      ])
      const nothing = 'must be a remark with the time `at` and a text, but is null.'
      expect(sentencesOf(make(untyped(null)))[0]).toContain(nothing)
    }
  })

  it('may be without words to withdraw, or to cancel', () => {
    for (const make of [ways.withdraw, ways.cancel]) {
      expect(make({ at: quoteDay, text: '' })).toHaveProperty('value.remark', { at: quoteDay })
    }
  })

  it('declines an offer until it expires, and changes one also after that', () => {
    const late = { ...remark, at: end }
    expect(declineQuote(quoted, { ...remark, at: '2026-12-01T16:59:59.999Z' }).ok).toBe(true)
    expect(ways.change(late).ok).toBe(true)
    expect(sentencesOf(declineQuote(quoted, late))).toEqual([
      '`terms.validUntil` must be after 2026-12-01T17:00:00.000Z, but is "2026-12-01T17:00:00Z". Request another quote.',
    ])
  })
})

describe('startWork, reportWork and completeWork', () => {
  const begun = (usedMinutes: number, status = 'in-progress') =>
    made({ ...approved, status, work: { usedMinutes, updatedAt: '2026-11-24T09:00:00.000Z' } })

  it('count from 0, to as many minutes as before or more', () => {
    expect(startWork(approved, now)).toStrictEqual(begun(0))
    for (const used of [75, 201, 1_000_000]) {
      expect(reportWork(inProgress, used, now)).toStrictEqual(begun(used))
      expect(completeWork(inProgress, used, now)).toStrictEqual(begun(used, 'completed'))
    }
  })

  it.each([74, -1, 75.5, 1_000_001, Number.NaN, untyped(undefined)])('refuse %j', (used) => {
    for (const make of [reportWork, completeWork]) {
      expect(sentencesOf(make(inProgress, used, now))).toEqual([
        `\`work.usedMinutes\` must be a whole number of minutes from 75 to 1000000, but is ${used}. Report all minutes worked so far.`,
      ])
    }
  })

  it.each([Number.NaN, 8.64e15 + 1, Date.UTC(10_000)])('refuse %d for a time', (clock) => {
    const sentence = `\`now\` must be a time in milliseconds since 1970, but is ${clock}. Pass \`Date.now()\`.`
    expect(sentencesOf(startWork(approved, clock))).toEqual([sentence])
    expect(sentencesOf(reportWork(inProgress, 90, clock))).toEqual([sentence])
    expect(pathsOf(completeWork(inProgress, 1, clock))).toEqual(['now', 'work.usedMinutes'])
  })
})
