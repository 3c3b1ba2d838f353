import { describe, expect, it } from 'vitest'
import {
  channelConditions,
  channelStatuses,
  unavailableReasons,
  unknownReasons,
} from '../../../src/model/policy/availability.ts'
import { channelIds } from '../../../src/model/policy/channel.ts'
import { resolveSupport } from '../../../src/model/policy/resolveSupport.ts'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import {
  entitlements,
  type Kind,
  kinds,
  notOffered,
  offered,
  policyOf,
  unknown,
} from './builders.ts'

describe('resolveSupport: what to do next', () => {
  const all = policyOf({}, offered)

  it.each<[string, SupportPolicy, Kind, string | undefined]>([
    ['what is paid for', all, 'included', 'open-incident professional'],
    ['a ticket that is live', all, 'per incident, a ticket live', 'open-incident professional'],
    ['the developer, if there is no subscription', all, 'per incident', 'open-service developer'],
    ['the developer, if the entitlement is unknown', all, 'unknown', 'open-service developer'],
    [
      'the developer, while nobody has confirmed a subscription',
      all,
      'not known to the host',
      'open-service developer',
    ],
    [
      'the dedicated forum before the public one',
      policyOf({ developer: notOffered }, offered),
      'none',
      'visit-forum dedicated-forum',
    ],
    [
      'the public forum, if that is all',
      policyOf({ 'public-forum': offered }),
      'included',
      'visit-forum public-forum',
    ],
    [
      'a free forum before a ticket to buy',
      policyOf({ 'public-forum': offered, professional: offered }),
      'per incident',
      'visit-forum public-forum',
    ],
    [
      'the incident report, if that is all, though unconfirmed',
      policyOf({ professional: offered, consulting: offered }),
      'not known to the host',
      'open-incident professional',
    ],
    [
      'to register',
      policyOf({ professional: offered, consulting: offered }),
      'not registered',
      'register professional',
    ],
    [
      'to buy a ticket',
      policyOf({ professional: offered, consulting: offered }),
      'per incident',
      'buy-ticket professional',
    ],
    [
      'nothing, if registration alone is unknown',
      policyOf({ professional: offered }),
      'perhaps registered',
      undefined,
    ],
    [
      'to upgrade',
      policyOf({ professional: offered, consulting: offered }),
      'after an upgrade',
      'upgrade professional',
    ],
    [
      'to ask sales, if they alone can help',
      policyOf({ professional: offered }),
      'none',
      'contact-sales professional',
    ],
    [
      'to ask for consulting',
      policyOf({ consulting: offered }),
      'unknown',
      'contact-sales consulting',
    ],
    [
      'nothing, if only an unknown entitlement could help',
      policyOf({ professional: offered }),
      'unknown',
      undefined,
    ],
    ['nothing, if nothing is offered', policyOf({}), 'included', undefined],
    ['nothing, if nobody has said', policyOf({}, unknown), 'included', undefined],
  ])('is %s', (_, policy, kind, expected) => {
    const { next } = resolveSupport(policy, entitlements[kind])
    expect(next && `${next.type} ${next.channel}`).toBe(expected)
  })

  it('is to write to a developer who has only an address', () => {
    const policy = policyOf(
      { developer: { status: 'offered', email: 'help@example.com' } },
      offered,
    )
    const { next } = resolveSupport(policy)
    expect(next).toEqual({ type: 'write-mail', channel: 'developer', email: 'help@example.com' })
  })
})

describe('resolveSupport: for all 243 policies and every entitlement', () => {
  const offers = [offered, notOffered, unknown]
  const policies = channelIds.reduce<SupportPolicy[]>(
    (some, id) =>
      some.flatMap((policy) =>
        offers.map((offer) => ({ ...policy, channels: { ...policy.channels, [id]: offer } })),
      ),
    [policyOf({})],
  )
  // Help is only sent for where it is available, anything else only to obtain it.
  const helping = ['visit-forum', 'open-service', 'write-mail', 'open-incident', 'contact-sales']
  const obtaining = ['register', 'buy-ticket', 'upgrade', 'contact-sales']

  it('has a policy for every combination', () => {
    expect(new Set(policies.map((policy) => JSON.stringify(policy.channels))).size).toBe(3 ** 5)
  })

  it('answers with every status, reason and condition there is a name for, and no other', () => {
    const channels = policies.flatMap((policy) =>
      kinds.flatMap((kind) => resolveSupport(policy, entitlements[kind]).channels),
    )
    const named = (names: readonly unknown[]) => new Set<unknown>([...names, undefined])
    expect(new Set(channels.map(({ status }) => status))).toEqual(new Set(channelStatuses))
    expect(
      new Set(channels.map((channel) => ('reason' in channel ? channel.reason : undefined))),
    ).toEqual(named([...unavailableReasons, ...unknownReasons]))
    expect(
      new Set(channels.map((channel) => ('condition' in channel ? channel.condition : undefined))),
    ).toEqual(named(channelConditions))
  })

  it.each(kinds)('keeps its word, entitlement %s', (kind) => {
    for (const policy of policies) {
      const { channels, next } = resolveSupport(policy, entitlements[kind])
      const target = channels.find(({ id }) => id === next?.channel)
      const states = channels.map(({ status, offer }) => `${status} ${offer.status}`)

      // Only what is offered is available.
      expect(states).not.toContain('available not-offered')
      expect(states).not.toContain('available unknown')
      // What nobody has said is unknown, and what is refused is refused.
      expect(states).not.toContain('unavailable unknown')
      expect(states).not.toContain('unknown not-offered')

      if (states.includes('available offered')) expect(next).toBeDefined()
      if (!states.some((state) => state.endsWith(' offered'))) expect(next).toBeUndefined()
      if (next === undefined) continue

      expect(target).toHaveProperty('action', next)
      expect(target?.offer.status).toBe('offered')
      expect(target?.status === 'available' ? helping : obtaining).toContain(next.type)
    }
  })
})
