import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatePolicySchema, readPolicySchema } from '../../../.build/policy-schema.ts'
import { parseSupportPolicy } from '../../../src/model/policy/parseSupportPolicy.ts'
import { policyDocuments } from '../arbitraries.ts'
import { pathsOf } from '../hostile.ts'
import { changed, minimalPolicy, offering, wholeDocument } from './documents.ts'

const schema = JSON.parse(readPolicySchema())
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

describe('policy.schema.json', () => {
  it('is generated from the table of fields', () => {
    expect(
      readPolicySchema() === generatePolicySchema(),
      'src/model/policy/policy.schema.json is out of date: run `npm run generate` and review the change.',
    ).toBe(true)
  })

  it.each<[string, unknown]>([
    ['a whole policy', wholeDocument],
    ['a minimal policy', minimalPolicy],
    ['a key of a later version', { ...minimalPolicy, locale: 'en' }],
    ['an offer without terms', offering({})],
    ['a rate from nothing', offering({ rate: { currency: 'EUR', min: 0, max: 0 } })],
    ['the longest texts', offering({ hours: 'h'.repeat(200), scope: 's'.repeat(2_000) })],
  ])('accepts %s', (_, document) => {
    expect(accepts(document)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', [minimalPolicy]],
    ['a version as text', changed(minimalPolicy, 'version', '1')],
    ['a later version', changed(minimalPolicy, 'version', 2)],
    ['an app without a name', changed(minimalPolicy, 'app', { id: 'a' })],
    ['an app with a blank name', changed(minimalPolicy, 'app.name', ' \u00a0')],
    ['an optional field that is null', changed(minimalPolicy, 'app.vendor', null)],
    ['channels in a list', changed(minimalPolicy, 'channels', [])],
    ['an offer without a status', changed(minimalPolicy, 'channels.developer', {})],
    ['an unknown status', offering({ status: 'maybe' })],
    ['a link that runs', offering({ url: 'javascript:alert(1)' })],
    ['a link that reads backwards', offering({ url: 'https://example.com/\u202egpj.exe' })],
    [
      'an e-mail address with an invisible character',
      offering({ email: 'help@exam\u200bple.com' }),
    ],
    ['a fraction of a cent', offering({ rate: { currency: 'USD', min: 0.5, max: 1 } })],
    ['half a rate', offering({ rate: { currency: 'USD', min: 1 } })],
    ['factors in a list', changed(minimalPolicy, 'factors', [])],
  ])('refuses %s', (_, document) => {
    expect(accepts(document)).toBe(false)
  })

  it('accepts a min above its max, which only the parser compares', () => {
    const document = offering({ rate: { currency: 'USD', min: 2, max: 1 } })
    expect(accepts(document)).toBe(true)
    expect(parseSupportPolicy(document).ok).toBe(false)
  })

  it.each([
    [200, true],
    [201, false],
  ])('counts an emoji as one character, as the parser does: %i, %j', (count, isAccepted) => {
    const document = changed(minimalPolicy, 'app.name', '😀'.repeat(count))
    expect(accepts(document)).toBe(isAccepted)
    expect(parseSupportPolicy(document).ok).toBe(isAccepted)
  })

  it('accepts nothing that the parser refuses or leaves out', () => {
    const values = [null, '', ' ', 'x', 'offered', 'unknown', '/a', 'https://a.example', 'a@b.c']
    const others = ['USD', 'x'.repeat(2_001), 0, 1, -1, 1.5, 1e9, 1e9 + 1, true, [], {}]
    const paths = fc.constantFrom(...pathsOf(wholeDocument))
    const documents = fc
      .tuple(policyDocuments, paths, fc.constantFrom<unknown>(...values, ...others))
      .map(([document, path, value]) => changed(document, path, value))
      .filter((document) => accepts(document))
    fc.assert(
      fc.property(documents, (document) => {
        const result = parseSupportPolicy(document)
        const said = result.ok ? result.warnings : result.issues
        const isComparison = ({ expected }: { expected: string }) => /^at most max/.test(expected)
        const isUnknownKey = ({ expected }: { expected: string }) => expected === 'absent'
        expect(said.filter((issue) => !isUnknownKey(issue) && !isComparison(issue))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('its patterns', () => {
  const patterns = [...new Set(readPolicySchema().match(/(?<="pattern": )"[^\n]*"/g))].map(
    (text): string => JSON.parse(text),
  )

  it('are five', () => {
    expect(patterns).toHaveLength(5)
  })

  it.each(patterns)('use only what PCRE, RE2 and Perl read too: %#', (pattern) => {
    // Escapes of one meaning everywhere, the characters themselves, and plain groups.
    expect(pattern.match(/\\./gs)?.filter((text) => !/\\[\\/?xn]/.test(text)) ?? []).toEqual([])
    expect(pattern.match(/\(\?[^:]/g) ?? []).toEqual([])
    expect(pattern).not.toMatch(/[*+?}][+?]|\[\[|\[\^?\]|\$\(|&&/)
  })
})
