import { describe, expect, it } from 'vitest'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { channels } from '../../../src/model/scheme/channels.ts'
import type { ChannelId } from '../../../src/model/scheme/clearOSScheme.ts'
import { nothingLeftReasons, rankActions } from '../../../src/model/support/nextAction.ts'
import { resolveSupport } from '../../../src/model/support/resolveSupport.ts'
import {
  entitled,
  entitlementKinds,
  type Kind,
  kinds,
  notOffered,
  offered,
  policyOf,
  unknown,
} from '../policy/builders.ts'

const ask = ['developer open-service', 'dedicated-forum visit-forum', 'public-forum visit-forum']
const report = 'professional open-incident'
const consult = 'consulting contact-sales'

/** For each kind of entitlement, the actions by rank: the first whose channel is offered is next. */
const ranked: Readonly<Record<Kind, readonly string[]>> = {
  'not given': [...ask, report, consult],
  'not registered': [...ask, 'professional register', consult],
  'perhaps registered': [...ask, consult],
  included: [report, ...ask, consult],
  'per incident': [...ask, 'professional buy-ticket', consult],
  'per incident, a ticket live': [report, ...ask, consult],
  'after an upgrade': [...ask, 'professional upgrade', consult],
  none: [...ask, consult, 'professional contact-sales'],
  unknown: [...ask, consult],
}

/** Every combination of five offers. */
const policies = channels.reduce<readonly SupportPolicy[]>(
  (some, { id }) =>
    some.flatMap((policy) =>
      [offered, notOffered, unknown].map((offer) => ({
        ...policy,
        channels: { ...policy.channels, [id]: offer },
      })),
    ),
  [policyOf({})],
)

function expectedNext({ channels: offers }: SupportPolicy, kind: Kind): string {
  const isOffered = (action: string) =>
    channels.some(({ id }) => offers[id] === offered && action.startsWith(`${id} `))
  const next = ranked[kind].find(isOffered)
  if (next !== undefined) return next
  if (offers.professional === offered) return 'nothing-left entitlement-unknown'
  const isSaid = Object.values(offers).every((offer) => offer !== unknown)
  return isSaid ? 'nothing-left not-offered' : 'nothing-left policy-unknown'
}

function nextOf(policy: SupportPolicy, kind: Kind): string {
  const { next } = resolveSupport(policy, entitlementKinds[kind])
  return next.type === 'nothing-left'
    ? `${next.type} ${next.reason}`
    : `${next.channel} ${next.type}`
}

describe('the next action', () => {
  it.each(kinds)('is the first by rank, of all 243 policies, entitlement %s', (kind) => {
    expect(policies.map((policy) => nextOf(policy, kind))).toEqual(
      policies.map((policy) => expectedNext(policy, kind)),
    )
  })

  it('says for every reason there is why nothing is left', () => {
    const all = policies.flatMap((policy) => kinds.map((kind) => nextOf(policy, kind)))
    const reasons = all.filter((next) => next.startsWith('nothing-left'))
    expect(new Set(reasons)).toEqual(
      new Set(nothingLeftReasons.map((reason) => `nothing-left ${reason}`)),
    )
  })

  it.each<[ChannelId, string]>([
    ['public-forum', 'public-forum visit-forum'],
    ['dedicated-forum', 'dedicated-forum visit-forum'],
    ['developer', 'developer open-service'],
    ['professional', 'professional open-incident'],
    // What costs by the hour comes last, whatever is known.
    ['consulting', 'professional open-incident'],
  ])('prefers an address: with that of %s alone, %s', (id, expected) => {
    const policy = policyOf({ [id]: { status: 'offered', url: 'https://a.example/' } }, offered)
    expect(nextOf(policy, 'included')).toBe(expected)
  })

  it.each<[Kind, string]>([
    ['not registered', 'professional register'],
    ['per incident', 'professional buy-ticket'],
    ['after an upgrade', 'professional upgrade'],
  ])('prefers what opens more, even without an address, to what costs: %s', (kind, expected) => {
    const consulting = { status: 'offered', url: 'https://sales.example/' } as const
    expect(nextOf(policyOf({ professional: offered, consulting }), kind)).toBe(expected)
  })
})

describe('rankActions', () => {
  const contact = (address: object) => ({ status: 'offered', ...address }) as const
  const forum = contact({ url: 'https://forum.example/' })
  const rank = (policy: SupportPolicy, entitlement = entitled()) =>
    rankActions(resolveSupport(policy, entitlement).channels).map(
      ({ type, channel }) => `${channel} ${type}`,
    )

  it('puts mail to the developer before the forums', () => {
    const policy = policyOf({ 'public-forum': forum, developer: contact({ email: 'a@b.example' }) })
    expect(rank(policy)).toEqual(['developer write-mail', 'public-forum visit-forum'])
  })

  it('puts help without an address after all other help, before what opens more', () => {
    const links = { register: 'https://portal.example/register' }
    const policy = policyOf({ developer: offered, 'public-forum': forum, professional: offered })
    expect(rank(policy, entitled({ registered: false, links }))).toEqual([
      'public-forum visit-forum',
      'developer open-service',
      'professional register',
    ])
  })

  it('puts a subscription that nobody has confirmed after free help, however it is reached', () => {
    const professional = contact({ url: 'https://portal.example/ticket' })
    const policy = policyOf({ 'public-forum': forum, 'dedicated-forum': offered, professional })
    const { channels: resolved } = resolveSupport(policy)
    expect(rankActions(resolved).map(({ channel }) => channel)).toEqual([
      'public-forum',
      'professional',
      'dedicated-forum',
    ])
  })

  it('has no action of channels that are unknown or not offered', () => {
    expect(rank(policyOf({ developer: unknown }))).toEqual([])
  })
})
