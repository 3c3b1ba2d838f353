import { describe, expect, it } from 'vitest'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import {
  hostileValues,
  nested,
  proxyTraps,
  throwingProxy,
  whilePolluted,
  withChangingGetter,
  withThrowingGetter,
} from '../hostile.ts'
import { minimalPolicy, offering, wholeDocument } from './documents.ts'

const { app, channels } = wholeDocument
const rate = channels.consulting.rate

/** Where in a document something can be wrong, and the document with it there. */
const places: readonly (readonly [place: string, document: (value: unknown) => unknown])[] = [
  ['the document', (value) => value],
  ['version', (version) => ({ ...wholeDocument, version })],
  ['app', (value) => ({ ...wholeDocument, app: value })],
  ['app.id', (id) => ({ ...wholeDocument, app: { ...app, id } })],
  ['channels', (value) => ({ ...wholeDocument, channels: value })],
  ['an offer', (developer) => ({ ...wholeDocument, channels: { ...channels, developer } })],
  ['a status', (status) => offering({ status })],
  ['a url', (url) => offering({ url })],
  ['a rate', (value) => offering({ rate: value })],
  ['rate.currency', (currency) => offering({ rate: { ...rate, currency } })],
  ['rate.min', (min) => offering({ rate: { ...rate, min } })],
  ['factors', (factors) => ({ ...wholeDocument, factors })],
  ['factors.stability', (stability) => ({ ...wholeDocument, factors: { stability } })],
]

function offeredIn(input: unknown): string[] {
  const result = parseSupportPolicy(input)
  if (!result.ok) return []
  const offers = Object.entries(result.value.channels)
  return offers.flatMap(([id, { status }]) => (status === 'offered' ? [id] : []))
}

describe('parseSupportPolicy never throws', () => {
  describe.each(places)('with %s', (place, documentWith) => {
    it.each(hostileValues)('being %s', (_, create) => {
      const result = parseSupportPolicy(documentWith(create()))
      // A record without a readable key is an empty record, which is fine where all keys are optional.
      if (place !== 'channels' && place !== 'factors') expect(result.ok).toBe(false)
    })

    it.each<[string, unknown]>([
      ['a bigint', 1n],
      ['a symbol', Symbol('x')],
      ['a function', () => 1],
      ['a list', ['x']],
      ['a date', new Date(0)],
      ['a boxed text', Object('offered')],
      ['5,000 levels deep', nested(5_000)],
    ])('being %s', (_, value) => {
      expect(() => parseSupportPolicy(documentWith(value))).not.toThrow()
    })

    it.each<[string, string]>([
      ['letters', 'x'],
      ['control characters, which are escaped', '\0'],
      ['halves of characters', '\ud83d'],
    ])('being 10 MB of %s, and quotes little of it', (_, character) => {
      const result = parseSupportPolicy(documentWith(character.repeat(10_000_000)))
      expect(result.ok).toBe(false)
      for (const { received, message } of result.ok ? [] : result.issues) {
        expect(received.length).toBeLessThan(500)
        expect(message.length).toBeLessThan(500)
      }
    })
  })

  it.each(hostileValues)('with an unknown key being %s', (_, create) => {
    const result = parseSupportPolicy({ ...wholeDocument, extra: create() })
    expect(result).toMatchObject({
      ok: true,
      value: wholeDocument,
      warnings: [{ path: ['extra'] }],
    })
  })

  it.each(['version', 'app', 'channels', 'factors'])('on a getter of `%s` that throws', (key) => {
    const result = parseSupportPolicy(withThrowingGetter(wholeDocument, key))
    const received = 'a value that throws when it is read'
    expect(result).toMatchObject({ ok: false, issues: [{ path: [key], received }] })
  })

  it.each(proxyTraps)('on a proxy of a policy whose trap `%s` throws', (trap) => {
    const policies = [
      throwingProxy(wholeDocument, [trap]),
      { ...wholeDocument, channels: throwingProxy(channels, [trap]) },
      { ...wholeDocument, channels: { developer: throwingProxy(channels.developer, [trap]) } },
      { ...wholeDocument, channels: throwingProxy([], [trap]) },
    ]
    for (const policy of policies) {
      for (const id of offeredIn(policy)) expect(channels).toHaveProperty(`${id}.status`, 'offered')
    }
  })

  it('on an unknown key of 10 MB, and quotes little of it', () => {
    const result = parseSupportPolicy({ ...wholeDocument, ['x'.repeat(10_000_000)]: 1 })
    expect(result).toMatchObject({ ok: true, value: wholeDocument })
    expect(result.ok && result.warnings[0]?.message.length).toBeLessThan(500)
  })
})

describe('parseSupportPolicy ends', () => {
  it('on a policy that holds itself', () => {
    const cyclic: Record<string, unknown> = { ...wholeDocument, channels: {} }
    cyclic.self = cyclic
    cyclic.channels = cyclic
    cyclic.app = cyclic
    expect(parseSupportPolicy(cyclic).ok).toBe(false)
    expect(offeredIn({ ...wholeDocument, self: cyclic })).toEqual(offeredIn(wholeDocument))
  })

  it('without reading over and over what holds itself many times', () => {
    let reads = 0
    const tangle = {}
    for (let index = 0; index < 20; index++) {
      Object.defineProperty(tangle, `key${index}`, {
        enumerable: true,
        get() {
          reads++
          return tangle
        },
      })
    }
    parseSupportPolicy({ ...wholeDocument, tangle })
    expect(reads).toBeLessThan(1_000)
  })
})

describe('parseSupportPolicy grants nothing', () => {
  const offered = { status: 'offered', url: 'https://evil.example' }

  it('to a `__proto__` key of JSON', () => {
    const text =
      '{"version":1,"app":{"id":"a","name":"A"},' +
      '"channels":{"__proto__":{"developer":{"status":"offered"}}},' +
      '"__proto__":{"channels":{"developer":{"status":"offered"}}}}'
    const result = parseSupportPolicy(JSON.parse(text))
    expect(result).toHaveProperty('value.channels.developer', { status: 'unknown' })
    expect(result).toMatchObject({
      warnings: [{ path: ['__proto__'] }, { path: ['channels', '__proto__'] }],
    })
    expect(Object.getPrototypeOf(result.ok && result.value.channels)).toBe(Object.prototype)
  })

  it('to inherited values', () => {
    expect(parseSupportPolicy(Object.create(wholeDocument)).ok).toBe(false)
    const inherited = { ...minimalPolicy, channels: Object.create({ developer: offered }) }
    expect(offeredIn(inherited)).toEqual([])
    expect(
      offeredIn({ ...minimalPolicy, channels: { developer: Object.create(offered) } }),
    ).toEqual([])
  })

  it.each<[string, unknown]>([
    ['channels', { developer: offered }],
    ['developer', offered],
    ['status', 'offered'],
    ['app', { id: 'evil', name: 'Evil' }],
    ['version', 1],
    ['unrelated', true],
  ])('to a polluted Object.prototype.%s', (key, value) => {
    const inputs = [
      {},
      { version: 1, app },
      minimalPolicy,
      { ...minimalPolicy, channels: { developer: {} } },
    ]
    expect(whilePolluted(key, value, () => inputs.flatMap(offeredIn))).toEqual([])
    expect({}).not.toHaveProperty(key)
  })
})

describe('parseSupportPolicy returns what it has checked', () => {
  const safe = 'https://example.com'
  const evil = 'javascript:alert(1)'

  it('from a getter that answers differently each time', () => {
    const developer = withChangingGetter({ status: 'offered' }, 'url', [safe, evil])
    const result = parseSupportPolicy({ ...minimalPolicy, channels: { developer } })
    expect(result).toHaveProperty('value.channels.developer', { status: 'offered', url: safe })
  })

  it('from a getter that hides its first answer', () => {
    const developer = withChangingGetter({ status: 'offered' }, 'url', [evil, safe])
    expect(parseSupportPolicy({ ...minimalPolicy, channels: { developer } }).ok).toBe(false)
  })

  it('from channels that change between two looks', () => {
    const first = { developer: { status: 'not-offered' } }
    const later = { developer: { status: 'offered' }, professional: { status: 'offered' } }
    const policy = withChangingGetter(minimalPolicy, 'channels', [first, later])
    expect(offeredIn(policy)).toEqual([])
  })

  it('as data of its own, which a later change to the input does not reach', () => {
    const input = structuredClone<{ channels: { developer: object } }>(wholeDocument)
    const result = parseSupportPolicy(input)
    Object.assign(input.channels.developer, { url: evil })
    expect(result).toMatchObject({ ok: true, value: wholeDocument })
  })
})
