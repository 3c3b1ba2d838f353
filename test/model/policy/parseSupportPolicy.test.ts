import { describe, expect, it } from 'vitest'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import type { Issue } from '../../../src/model/result.ts'
import { withChangingGetter } from '../hostile.ts'
import { minimalPolicy, offering, wholeDocument } from './documents.ts'

function warningsOf(input: unknown): readonly Issue[] {
  const result = parseSupportPolicy(input)
  if (!result.ok) throw new Error(result.issues[0]?.message)
  return result.warnings
}

const unknown = { status: 'unknown' }
const developer = ['channels', 'developer']

describe('parseSupportPolicy accepts', () => {
  it('a full policy, as it is', () => {
    expect(parseSupportPolicy(wholeDocument)).toEqual({
      ok: true,
      value: wholeDocument,
      warnings: [],
    })
  })

  it('a policy without channels, all unknown', () => {
    const channels = {
      'public-forum': unknown,
      'dedicated-forum': unknown,
      developer: unknown,
      professional: unknown,
      consulting: unknown,
    }
    const value = { ...minimalPolicy, channels }
    expect(parseSupportPolicy(minimalPolicy)).toEqual({ ok: true, value, warnings: [] })
  })

  it('undefined as absent', () => {
    const input = {
      ...minimalPolicy,
      app: { ...minimalPolicy.app, vendor: undefined },
      channels: { developer: undefined },
      factors: undefined,
    }
    expect(parseSupportPolicy(input)).toEqual(parseSupportPolicy(minimalPolicy))
  })

  it.each<[string, object]>([
    ['a text of 200 characters', { hours: 'x'.repeat(200) }],
    ['a note of 2,000 characters', { note: 'x'.repeat(2_000) }],
    ['an address of 2,048 characters', { url: `https://${'x'.repeat(2_040)}` }],
    ['a mail link', { url: 'mailto:help@example.com?subject=Help' }],
    ['an e-mail address of 254 characters', { email: `${'x'.repeat(242)}@example.com` }],
    ['a rate without a range', { rate: { currency: 'USD', min: 100, max: 100 } }],
    ['the highest rate', { rate: { currency: 'USD', min: 0, max: 1_000_000_000 } }],
    ['markup, as text', { note: '<b>Bold</b>' }],
  ])('%s', (_, terms) => {
    expect(parseSupportPolicy(offering(terms))).toMatchObject({
      ok: true,
      value: offering(terms),
      warnings: [],
    })
  })

  it('each policy for itself, so that a change to one is no change to the next', () => {
    const first = parseSupportPolicy(minimalPolicy)
    if (first.ok) Object.assign(first.value.channels.developer, { status: 'offered' })
    const next = parseSupportPolicy(minimalPolicy)
    expect(next).toHaveProperty('value.channels.developer', unknown)
    expect(first).toHaveProperty('value.channels.consulting', unknown)
  })
})

describe('parseSupportPolicy warns', () => {
  it.each<[string, object, Issue['path']]>([
    ['the document', { ...minimalPolicy, chanels: 1 }, ['chanels']],
    ['the app', { ...minimalPolicy, app: { id: 'a', name: 'A', vendro: 1 } }, ['app', 'vendro']],
    ['the channels', { ...minimalPolicy, channels: { forum: 1 } }, ['channels', 'forum']],
    ['an offer', offering({ mail: 1 }), [...developer, 'mail']],
    ['the factors', { ...minimalPolicy, factors: { history: 1 } }, ['factors', 'history']],
  ])('of an unknown key of %s', (_, input, path) => {
    const message = `\`${path.join('.')}\` must be absent, but is 1. It was ignored: check its spelling and its place.`
    expect(warningsOf(input)).toEqual([{ path, expected: 'absent', received: '1', message }])
  })

  it('of terms in an offer that has none', () => {
    const channels = { developer: { status: 'not-offered', url: 'https://example.com' } }
    const result = parseSupportPolicy({ ...minimalPolicy, channels })
    expect(result).toHaveProperty('value.channels.developer', { status: 'not-offered' })
    expect(result).toHaveProperty('warnings.0.path', [...developer, 'url'])
  })

  it('of nothing in what is no record when it is read again', () => {
    const input = withChangingGetter(minimalPolicy, 'app', [minimalPolicy.app, 'A text'])
    expect(warningsOf(input)).toEqual([])
  })

  it('of the first ten unknown keys in one place', () => {
    const extra = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x${index}`, 1]))
    const warnings = warningsOf({ ...minimalPolicy, ...extra })
    expect(warnings.map(({ path }) => path.join('.'))).toEqual(Object.keys(extra).slice(0, 10))
  })
})
