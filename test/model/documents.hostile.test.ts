import { describe, expect, it } from 'vitest'
import { clearOSMask } from '../../src/model/clearos/mask.ts'
import { readClearOSEntitlement } from '../../src/model/clearos/readClearOSEntitlement.ts'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import type { Entitlement } from '../../src/model/entitlement/entitlement.ts'
import { parseEntitlement } from '../../src/model/entitlement/parseEntitlement.ts'
import { parseSupportPolicy } from '../../src/model/policy/parseSupportPolicy.ts'
import { parseQuote } from '../../src/model/quote/parseQuote.ts'
import type { Issue } from '../../src/model/reading/issue.ts'
import type { Result } from '../../src/model/reading/result.ts'
import { readSubmitResult } from '../../src/model/submission/readSubmitResult.ts'
import { parseTicket } from '../../src/model/ticket/parseTicket.ts'
import { quotes } from '../../stories/fixtures/quotes.ts'
import {
  hostileValues,
  nested,
  pathsOf,
  proxyTraps,
  throwingProxy,
  whilePolluted,
  withChangingGetter,
  withThrowingGetter,
} from './hostile.ts'
import { changed, wholeDocument } from './policy/documents.ts'
import { ownState, prototypeKeys } from './untouched.ts'

/** Something that reads what others send. */
interface Reader {
  readonly name: string
  /** What it accepts. */
  readonly document: object
  /** Reads an input; what came of it is looked at later. */
  readonly begin: (input: unknown) => () => Reading
}

interface Reading {
  /** What grants, prices or identifies something. */
  readonly granted: readonly unknown[]
  readonly issues: readonly Issue[]
}

function parser<Value>(
  parse: (input: unknown) => Result<Value>,
  document: object,
  grantedBy: (value: Value) => readonly unknown[],
): Reader {
  return {
    name: parse.name,
    document,
    begin: (input) => {
      const result = parse(input)
      return () =>
        result.ok
          ? { granted: grantedBy(result.value), issues: result.warnings }
          : { granted: [], issues: result.issues }
    },
  }
}

const granting = ({ channels, registered, liveTicket }: Entitlement) => [
  ...Object.entries(channels).filter(([, entitled]) => /^included|per-incident$/.test(entitled)),
  ...(registered ? ['registered'] : []),
  ...(liveTicket ? ['liveTicket'] : []),
]

const readers: readonly Reader[] = [
  parser(parseSupportPolicy, wholeDocument, ({ channels }) =>
    Object.entries(channels).flatMap(([id, { status }]) => (status === 'offered' ? [id] : [])),
  ),
  parser(
    parseEntitlement,
    {
      registered: true,
      channels: { professional: 'included', developer: 'per-incident' },
      liveTicket: true,
      links: { upgrade: 'https://example.com/upgrade' },
      sales: { email: 'sales@example.com' },
    },
    granting,
  ),
  parser(
    parseTicket,
    { reference: '40310', status: 'open', level: 3, openedAt: '2026-11-24T06:00:00Z' },
    ({ reference, status }) => [reference, status],
  ),
  parser(parseQuote, quotes['in-progress'], (quote) => [
    quote.reference,
    quote.status,
    ...('terms' in quote ? [quote.terms.rate.amount] : []),
  ]),
  parser(
    readClearOSEntitlement,
    {
      code: 0,
      edition: 'business',
      support_included: true,
      has_open_ticket: '1',
      links: { submit_ticket: 'https://example.com/ticket' },
    },
    granting,
  ),
  {
    name: 'readClearOSPolicy',
    document: { basename: 'openvpn', supported: 31, devel_website: 'https://example.com', code: 0 },
    begin: (input) => {
      const reading = readClearOSPolicy(input)
      return () =>
        reading.status === 'ready'
          ? { granted: [clearOSMask(reading.policy)], issues: reading.warnings }
          : { granted: [], issues: 'issues' in reading ? reading.issues : [] }
    },
  },
  {
    name: 'readSubmitResult',
    document: { status: 'accepted', reference: '40310', url: 'https://portal.example/40310' },
    begin: (input) => {
      const result = readSubmitResult(input)
      return () => ({
        granted: result.status === 'accepted' && result.reference ? [result.reference] : [],
        issues: [],
      })
    },
  },
]

const extra = Object.fromEntries(Array.from({ length: 1e5 }, (_, index) => [`x${index}`, 1]))

describe.each(readers)('$name', ({ document, begin }) => {
  const read = (input: unknown) => begin(input)()
  const whole = read(document).granted
  const paths = pathsOf(document)

  /** Nothing is granted that the document itself does not grant, and little is quoted. */
  function expectNoMore(input: unknown): void {
    const { granted, issues } = read(input)
    expect(whole).toEqual(expect.arrayContaining([...granted]))
    for (const { message, received } of issues) {
      expect(message.length).toBeLessThan(500)
      expect(received.length).toBeLessThan(150)
    }
  }

  it('grants what the document does', () => {
    expect(whole.length).toBeGreaterThan(0)
    expect(read(JSON.parse(JSON.stringify(document))).granted).toEqual(whole)
  })

  it.each(hostileValues)('never throws, and grants nothing, for %s', (_, create) => {
    const { granted } = read(create())
    expect(granted).toEqual([])
  })

  it.each<readonly [string, () => unknown]>([
    ...hostileValues,
    ['a bigint', () => 1n],
    ['a symbol', () => Symbol('x')],
    ['a list', () => ['x']],
    ['an object that converts to anything', () => ({ valueOf: () => 1, toString: () => '1' })],
    ['5,000 levels', () => nested(5_000)],
    ['a million control characters', () => '\0'.repeat(1e6)],
    ['a million halves of characters', () => '\ud83d'.repeat(1e6)],
  ])('never throws, and grants no more, with %s in place of any field', (_, create) => {
    for (const path of paths) expectNoMore(changed(document, path, create()))
    expectNoMore({ ...document, extra: create() })
  })

  it('never throws, and grants no more, if getters do throw', () => {
    for (const key of Object.keys(document)) expectNoMore(withThrowingGetter(document, key))
    for (const [key, value] of Object.entries(document)) {
      for (const inner of pathsOf(Object(value)).filter((path) => !path.includes('.'))) {
        expectNoMore({ ...document, [key]: withThrowingGetter(value, inner) })
      }
    }
  })

  it.each(proxyTraps)(
    'never throws, and grants no more, if the trap %s of proxies does',
    (trap) => {
      expectNoMore(throwingProxy(document, [trap]))
      for (const [key, value] of Object.entries(document)) {
        if (typeof value !== 'object') continue
        expectNoMore({ ...document, [key]: throwingProxy(value, [trap]) })
        expectNoMore({ ...document, [key]: throwingProxy([], [trap]) })
      }
    },
  )

  it('grants what it has read first, if getters change their answer', () => {
    for (const [key, value] of Object.entries(document)) {
      const without = read(changed(document, key, undefined)).granted
      expect(read(withChangingGetter(document, key, [undefined, value])).granted).toEqual(without)
      expectNoMore(withChangingGetter(document, key, [value, 'offered', {}]))
    }
  })

  it('grants nothing that is inherited', () => {
    expect(read(Object.create(document)).granted).toEqual([])
    expect(read(JSON.parse(`{"__proto__":${JSON.stringify(document)}}`)).granted).toEqual([])
  })

  it('grants nothing by a polluted Object.prototype', () => {
    const polluted = { ...document, fallback: document, ok: true, need: 'optional' }
    const partial = Object.keys(document).map((key) => changed(document, key, undefined))
    const inputs = [{}, ...partial]
    const expected = inputs.map((input) => read(input).granted)
    for (const [key, pollution] of Object.entries(polluted)) {
      const begun = whilePolluted(key, pollution, () => inputs.map(begin))
      const granted = begun.map((reading) => reading().granted)
      expect(granted, key).toEqual(expected)
    }
  })

  it('ends on a document that holds itself', () => {
    for (const path of paths) {
      const cyclic = changed(document, path, undefined)
      expectNoMore(changed(cyclic, path, cyclic))
      Object.assign(cyclic, { self: cyclic })
      expectNoMore(cyclic)
    }
  })

  it('reads 100,000 unknown keys, and says little of them', () => {
    const { granted, issues } = read({ ...extra, ...document })
    expect(granted).toEqual(whole)
    expect(issues.length).toBeLessThanOrEqual(10)
    expectNoMore({ ...document, ['\u202e'.repeat(1e6)]: 1 })
  })

  it('changes neither the document nor a prototype', () => {
    const input = structuredClone(document)
    const state = ownState(input)
    const keys = prototypeKeys()
    read(Object.freeze(input))
    expect(ownState(structuredClone(input))).toEqual(state)
    expect(prototypeKeys()).toBe(keys)
  })
})
