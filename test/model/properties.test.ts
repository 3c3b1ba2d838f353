import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearOSMask } from '../../src/model/clearos/mask.ts'
import { readClearOSEntitlement } from '../../src/model/clearos/readClearOSEntitlement.ts'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import { checkedEntitlementIn } from '../../src/model/entitlement/checkedEntitlement.ts'
import { entitlementIn } from '../../src/model/entitlement/entitlementInput.ts'
import { parseEntitlement } from '../../src/model/entitlement/parseEntitlement.ts'
import { checkedPolicyIn } from '../../src/model/policy/checkedPolicy.ts'
import { parseSupportPolicy } from '../../src/model/policy/parseSupportPolicy.ts'
import { policyIn } from '../../src/model/policy/policyInput.ts'
import type { Issue } from '../../src/model/reading/issue.ts'
import { readOwn } from '../../src/model/reading/ownProperties.ts'
import { channels } from '../../src/model/scheme/channels.ts'
import { decideAvailability } from '../../src/model/support/decideAvailability.ts'
import { resolveSupport } from '../../src/model/support/resolveSupport.ts'
import {
  clearOSDetails,
  clearOSSupportInfo,
  entitlements,
  policyDocuments,
  type Sample,
  samplesOf,
} from './arbitraries.ts'
import { pathsOf } from './hostile.ts'
import { runs } from './runs.ts'
import { ownState, prototypeKeys } from './untouched.ts'
import { untyped } from './untyped.ts'

/** Tries a property on inputs of all kinds, none of which it may change. */
function holds(
  valid: fc.Arbitrary<object>,
  property: (input: unknown, kind: Sample['kind']) => void,
): void {
  const untouched = fc.property(samplesOf(valid), ({ kind, input }) => {
    const state = ownState(input)
    const keys = prototypeKeys()
    property(input, kind)
    expect(prototypeKeys()).toBe(keys)
    if (!isDeepStrictEqual(ownState(input), state)) expect.fail('the input was changed')
  })
  fc.assert(untouched, { numRuns: runs(300) })
}

function expectComplete(issues: readonly Issue[]): void {
  for (const { path, expected, received, message } of issues) {
    const isShown = (part: string) => part !== '' && message.includes(part)
    const place = path.length === 0 ? 'The input' : path.join('.').slice(0, 40)
    const isComplete =
      (/\p{C}/u.test(place) || isShown(place)) &&
      [expected, received].every(isShown) &&
      message.endsWith('.') &&
      message.length < 500
    if (!isComplete) expect.fail(`an incomplete issue: ${message} (${JSON.stringify(path)})`)
  }
}

/** No link of a value runs, and none reads as another. */
function expectSafeLinks(value: object): void {
  for (const path of pathsOf(value).filter((one) => /(?:url|links\.\w+)$/.test(one))) {
    const url = String(path.split('.').reduce<unknown>(readOwn, value))
    expect(['https:', 'http:', 'mailto:']).toContain(new URL(url).protocol)
    expect(url).not.toMatch(/[\s\\\u200b-\u200f\u202a-\u202e\u2060-\u2069]/)
  }
}

describe('whatever the input', { timeout: 600_000 }, () => {
  it('parseSupportPolicy accepts what is valid, and what it has accepted', () => {
    holds(policyDocuments, (input, kind) => {
      const result = parseSupportPolicy(input)
      if (kind === 'valid') expect(result).toMatchObject({ ok: true, value: input, warnings: [] })
      expectComplete(result.ok ? result.warnings : result.issues)
      if (!result.ok) return expect(result.issues).not.toHaveLength(0)
      expectSafeLinks(result.value)
      expect(parseSupportPolicy(result.value)).toEqual({ ...result, warnings: [] })
    })
  })

  it('checkedPolicyIn is what parseSupportPolicy accepts, and policyIn says the same of each channel', () => {
    holds(policyDocuments, (input) => {
      const result = parseSupportPolicy(input)
      const policy = result.ok ? result.value : undefined
      expect(checkedPolicyIn(untyped(input))).toEqual(policy)
      const quick = policyIn(untyped(input))
      const isWhole = channels.every(({ id }) => readOwn(readOwn(input, 'channels'), id))
      for (const { id } of policy && (quick || isWhole) ? channels : []) {
        expect(quick?.channels[id].status).toBe(policy?.channels[id].status)
      }
    })
  })

  it('checkedEntitlementIn is what parseEntitlement accepts, and entitlementIn decides the same', () => {
    holds(entitlements, (input) => {
      const result = parseEntitlement(input)
      const known = result.ok ? result.value : { channels: {} }
      // No entitlement asks about the app alone.
      if (input === undefined || input === null) return
      expect(checkedEntitlementIn(untyped(input))).toEqual(known)
      const quick = entitlementIn(untyped(input))
      for (const channel of channels) {
        const decide = (one: typeof quick) =>
          decideAvailability(channel, { status: 'offered' }, one)
        // What cannot be read at a glance is unknown there.
        if (result.ok && quick === input) expect(decide(quick)).toBe(decide(known))
      }
    })
  })

  it('readClearOSPolicy reads what is valid, as parseSupportPolicy accepts it', () => {
    holds(clearOSDetails, (input, kind) => {
      const reading = readClearOSPolicy(input)
      if (kind === 'valid') expect(reading).toMatchObject({ status: 'ready', warnings: [] })
      if (reading.status === 'invalid') expectComplete(reading.issues)
      if (reading.status !== 'ready') return
      expectComplete(reading.warnings)
      expectSafeLinks(reading.policy)
      expect(clearOSMask(reading.policy)).toBe(Number(readOwn(input, 'supported')) % 32)
      expect(parseSupportPolicy(reading.policy)).toMatchObject({ ok: true, warnings: [] })
    })
  })

  it('readClearOSEntitlement reads what is valid, as parseEntitlement accepts it', () => {
    holds(clearOSSupportInfo, (input, kind) => {
      const result = readClearOSEntitlement(input)
      if (kind === 'valid') expect(result.ok).toBe(true)
      expectComplete(result.ok ? result.warnings : result.issues)
      if (!result.ok) return
      expectSafeLinks(result.value)
      expect(parseEntitlement(result.value)).toEqual({ ...result, warnings: [] })
      if (result.value.channels.professional === 'included') {
        const included: readonly unknown[] = [true, 1, '1', 'true']
        expect(included).toContain(readOwn(input, 'support_included'))
      }
    })
  })

  it('resolveSupport makes available what is offered, and professional support to the entitled', () => {
    const inputs = fc.record({ document: policyDocuments, info: clearOSSupportInfo })
    holds(inputs, (input) => {
      const policy = parseSupportPolicy(readOwn(input, 'document'))
      const entitlement = readClearOSEntitlement(readOwn(input, 'info'))
      const { channels, next } = resolveSupport(policy, entitlement)
      const { registered, channels: entitled, liveTicket } = entitlement.ok ? entitlement.value : {}
      const grant = entitled?.professional
      const isEntitled =
        registered === true &&
        (grant === 'included' || (grant === 'per-incident' && liveTicket === true))
      for (const { id, access, offer, status } of channels) {
        const isOpen = offer.status === 'offered' && (access !== 'entitlement' || isEntitled)
        expect(status === 'available', id).toBe(isOpen)
      }
      const isHelped = channels.some(({ status }) => status === 'available')
      expect(isHelped && next.type === 'nothing-left').toBe(false)
    })
  })
})
