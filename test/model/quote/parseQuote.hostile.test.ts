import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuote } from '../../../src/model/quote/parseQuote.ts'
import { quoteStatuses } from '../../../src/model/quote/quote.ts'
import { isQuote } from '../../../src/model/quote/quoteGuards.ts'
import { quotes, revisedQuote, terms } from '../../../stories/fixtures/quotes.ts'
import { type Sample, samplesOf } from '../arbitraries.ts'
import {
  hostileValues,
  proxyTraps,
  throwingProxy,
  whilePolluted,
  withChangingGetter,
} from '../hostile.ts'
import { ownState, prototypeKeys } from '../untouched.ts'
import { cancelledRequest } from './builders.ts'

const { requested, quoted, approved, cancelled } = quotes
const work = quotes['in-progress']

const samples = samplesOf(fc.constantFrom<object>(...Object.values(quotes), revisedQuote))

/** Where in a quote something can be wrong, and the quote with it there. */
const places: readonly (readonly [place: string, quote: (value: unknown) => unknown])[] = [
  ['the quote', (value) => value],
  ['status', (status) => ({ ...quoted, status })],
  ['request', (request) => ({ ...requested, request })],
  ['request.scope', (scope) => ({ ...requested, request: { scope } })],
  ['terms', (value) => ({ ...quoted, terms: value })],
  ['terms.rate', (rate) => ({ ...quoted, terms: { ...terms, rate } })],
  ['terms.estimate', (estimate) => ({ ...quoted, terms: { ...terms, estimate } })],
  ['terms.total', (total) => ({ ...quoted, terms: { ...terms, total } })],
  ['former', (former) => ({ ...quoted, former })],
  ['approval', (approval) => ({ ...approved, approval })],
  ['approval, cancelled', (approval) => ({ ...cancelled, approval })],
  ['remark.text', (text) => ({ ...cancelled, remark: { ...cancelled.remark, text } })],
  ['work', (value) => ({ ...work, work: value })],
]

describe('parseQuote never throws', { timeout: 60_000 }, () => {
  it('on anything, and accepts nothing that is no quote', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
        expect(parseQuote(input).ok).toBe(false)
      }),
      { numRuns: 10_000 },
    )
  })

  it('on quotes, quotes with one wrong field and junk, says why, and changes none', () => {
    const kinds = new Map<Sample['kind'], number>()
    const verdicts = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(samples, ({ kind, input }) => {
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        const state = ownState(input)
        const keys = prototypeKeys()
        const result = parseQuote(input)
        if (!isDeepStrictEqual(ownState(input), state)) expect.fail('the input was changed')
        if (prototypeKeys() !== keys) expect.fail('a prototype was changed')
        verdicts[result.ok ? 'accepted' : 'refused']++
        if (kind === 'valid') expect(result).toEqual({ ok: true, value: input, warnings: [] })
        if (result.ok && !isQuote(result.value)) expect.fail('what was accepted is no quote')
        for (const { message } of result.ok ? result.warnings : result.issues) {
          if (!/ must be .+, but is .+\. .+\.$/s.test(message)) expect.fail(message)
        }
        if (!result.ok) expect(result.issues).not.toHaveLength(0)
      }),
      { numRuns: 10_000 },
    )
    for (const kind of ['valid', 'one field mutated', 'arbitrary junk'] as const) {
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(2_000)
    }
    expect(Math.min(...Object.values(verdicts))).toBeGreaterThan(2_000)
  })

  describe.each(places)('with %s', (_, quoteWith) => {
    it.each(hostileValues)('being %s', (_, create) => {
      expect(parseQuote(quoteWith(create())).ok).toBe(false)
    })
  })

  it.each(proxyTraps)('on a proxy of a quote whose trap `%s` throws', (trap) => {
    for (const status of quoteStatuses) {
      const result = parseQuote(throwingProxy(quotes[status], [trap]))
      if (result.ok) expect(result.value).toEqual(quotes[status])
    }
  })

  it('on an unknown key that throws, of which it warns', () => {
    const result = parseQuote({ ...quoted, extra: throwingProxy({}) })
    expect(result).toMatchObject({ ok: true, value: quoted, warnings: [{ path: ['extra'] }] })
  })
})

describe('parseQuote reads a quote', () => {
  it('once: what is checked is what is returned', () => {
    const url = withChangingGetter(quoted, 'url', ['https://a.example/', 'javascript:x'])
    expect(parseQuote(url)).toMatchObject({ value: { url: 'https://a.example/' } })
    const other = { ...approved.approval, revision: 2 }
    const changing = withChangingGetter(approved, 'approval', [approved.approval, other])
    expect(parseQuote(changing)).toMatchObject({ ok: true, value: approved })
  })

  it('as data of its own, which a later change to the input does not reach', () => {
    const input = structuredClone(quoted)
    const result = parseQuote(input)
    Object.assign(input.terms.rate, { amount: 1 })
    expect(result).toMatchObject({ ok: true, value: quoted })
  })

  it('without what is inherited', () => {
    expect(parseQuote(Object.create(quoted)).ok).toBe(false)
    expect(parseQuote({ ...quoted, terms: Object.create(terms) }).ok).toBe(false)
    const proto = '{"reference":"1","ticket":"2","status":"quoted","request":{"scope":"x"}'
    expect(
      parseQuote(JSON.parse(`${proto},"__proto__":{"terms":${JSON.stringify(terms)}}}`)).ok,
    ).toBe(false)
  })

  const all = [...Object.values(quotes), cancelledRequest]

  it.each<[string, unknown]>([
    ['terms', terms],
    ['former', terms],
    ['approval', approved.approval],
    ['work', work.work],
    ['total', { currency: 'USD', min: 1, max: 1 }],
    ['scope', 'Something else.'],
    ['tried', 'Nothing.'],
    ['url', 'https://evil.example'],
    ['text', 'Something else.'],
    ['supersededBy', 2],
  ])('as it is on a page that has extended Object.prototype by `%s`', (key, value) => {
    const read = whilePolluted(key, value, () =>
      all.map((quote) => {
        const result = parseQuote(quote)
        return result.ok ? Object.entries(result.value) : []
      }),
    )
    expect(read.map((entries) => Object.fromEntries(entries))).toEqual(all)
  })
})
