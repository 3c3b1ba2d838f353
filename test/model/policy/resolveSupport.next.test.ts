import { describe, expect, it } from 'vitest'
import { enteringActionTypes, obtainingActionTypes } from '../../../src/model/policy/action.ts'
import {
  channelConditions,
  channelStatuses,
  unavailableReasons,
  unknownReasons,
} from '../../../src/model/policy/availability.ts'
import { type ChannelId, channelIds } from '../../../src/model/policy/channel.ts'
import { nothingLeftReasons } from '../../../src/model/policy/nextStep.ts'
import { resolveSupport } from '../../../src/model/policy/resolveSupport.ts'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import {
  entitled,
  entitlementKinds,
  type Kind,
  kinds,
  notOffered,
  offered,
  policyOf,
  unknown,
} from './builders.ts'

const ask = ['developer open-service', 'dedicated-forum visit-forum', 'public-forum visit-forum']
const report = 'professional open-incident'
const consult = 'consulting contact-sales'

/** For each kind of system, the steps in the order they are chosen: the first whose channel is offered. */
const table: Readonly<Record<Kind, readonly string[]>> = {
  'not known to the host': [...ask, report, consult],
  'not registered': [...ask, 'professional register', consult],
  'perhaps registered': [...ask, consult],
  included: [report, ...ask, consult],
  'per incident': [...ask, 'professional buy-ticket', consult],
  'per incident, a ticket live': [report, ...ask, consult],
  'after an upgrade': [...ask, 'professional upgrade', consult],
  none: [...ask, consult, 'professional contact-sales'],
  unknown: [...ask, consult],
}

const offers = [offered, notOffered, unknown]

/** Every combination of the five offers. */
const policies = channelIds.reduce<SupportPolicy[]>(
  (some, id) =>
    some.flatMap((policy) =>
      offers.map((offer) => ({ ...policy, channels: { ...policy.channels, [id]: offer } })),
    ),
  [policyOf({})],
)

function expectedStep({ channels }: SupportPolicy, kind: Kind): string {
  const isOffered = (id: string) =>
    channelIds.some((one) => one === id && channels[one] === offered)
  const step = table[kind].find((row) => isOffered(row.split(' ')[0] ?? ''))
  if (step !== undefined) return step
  // Its row has no step for it.
  if (isOffered('professional')) return 'nothing-left entitlement-unknown'
  const isSaid = channelIds.every((id) => channels[id] !== unknown)
  return isSaid ? 'nothing-left not-offered' : 'nothing-left policy-unknown'
}

function stepOf(policy: SupportPolicy, kind: Kind): string {
  const { next } = resolveSupport(policy, entitlementKinds[kind])
  return next.type === 'nothing-left'
    ? `${next.type} ${next.reason}`
    : `${next.channel} ${next.type}`
}

describe('resolveSupport: what to do next, for all 243 policies', () => {
  it('has a policy for every combination', () => {
    expect(new Set(policies.map((policy) => JSON.stringify(policy.channels))).size).toBe(3 ** 5)
  })

  it.each(kinds)(
    'is the first step of the table whose channel is offered, entitlement %s',
    (kind) => {
      const steps = policies.map((policy) => stepOf(policy, kind))
      expect(steps).toEqual(policies.map((policy) => expectedStep(policy, kind)))
    },
  )

  it('says why nothing is left in every way there is', () => {
    const steps = policies.flatMap((policy) => kinds.map((kind) => stepOf(policy, kind)))
    const reasons = steps.filter((step) => step.startsWith('nothing-left'))
    expect(new Set(reasons)).toEqual(
      new Set(nothingLeftReasons.map((reason) => `nothing-left ${reason}`)),
    )
  })

  it('prefers help that can be reached to help whose address nobody knows', () => {
    const reachable = (id: ChannelId) => {
      const policy = policyOf(
        { [id]: { status: 'offered', url: 'https://help.example/' } },
        offered,
      )
      return stepOf(policy, 'included')
    }
    expect(channelIds.map(reachable)).toEqual([
      'public-forum visit-forum',
      'dedicated-forum visit-forum',
      'developer open-service',
      'professional open-incident',
      // What costs by the hour comes last, whatever is known.
      'professional open-incident',
    ])
  })

  it('prefers help without an address to what would only open more', () => {
    const links = { register: 'https://portal.example/register' }
    const entitlement = { ...entitled({ registered: false, professional: 'none' }), links }
    const policy = policyOf({ 'public-forum': offered, professional: offered })
    expect(resolveSupport(policy, entitlement).next).toEqual({
      type: 'visit-forum',
      channel: 'public-forum',
    })
  })

  it('prefers what opens more, whose address nobody knows, to what costs by the hour', () => {
    const consulting = { status: 'offered', url: 'https://sales.example/' } as const
    const policy = policyOf({ professional: offered, consulting })
    expect(stepOf(policy, 'not registered')).toBe('professional register')
    expect(stepOf(policy, 'per incident')).toBe('professional buy-ticket')
    expect(stepOf(policy, 'after an upgrade')).toBe('professional upgrade')
  })

  it('is to write to a developer who has only an address', () => {
    const policy = policyOf({
      'public-forum': { status: 'offered', url: 'https://forum.example/' },
      developer: { status: 'offered', email: 'help@example.com' },
    })
    const { next } = resolveSupport(policy)
    expect(next).toEqual({ type: 'write-mail', channel: 'developer', email: 'help@example.com' })
  })
})

describe('resolveSupport: for all 243 policies and every entitlement', () => {
  it('answers with every status, reason and condition there is a name for, and no other', () => {
    const channels = policies.flatMap((policy) =>
      kinds.flatMap((kind) => resolveSupport(policy, entitlementKinds[kind]).channels),
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
      const { channels, next } = resolveSupport(policy, entitlementKinds[kind])
      const states = channels.map(({ status, offer }) => `${status} ${offer.status}`)

      // Only what is offered is available.
      expect(states).not.toContain('available not-offered')
      expect(states).not.toContain('available unknown')
      // What nobody has said is unknown, and what is refused is refused.
      expect(states).not.toContain('unavailable unknown')
      expect(states).not.toContain('unknown not-offered')

      if (next.type === 'nothing-left') {
        expect(states).not.toContain('available offered')
        continue
      }
      // Help is only sent for where it is available, anything else only to obtain it.
      const target = channels.find(({ id }) => id === next.channel)
      expect(target).toHaveProperty('action', next)
      expect(target?.offer.status).toBe('offered')
      const types: readonly string[] =
        target?.status === 'available' ? enteringActionTypes : obtainingActionTypes
      expect(types).toContain(next.type)
    }
  })
})
