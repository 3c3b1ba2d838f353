import { describe, expect, it } from 'vitest'
import type { SupportAction } from '../../../src/model/policy/action.ts'
import { type ChannelId, channelIds } from '../../../src/model/policy/channel.ts'
import type { SystemEntitlement } from '../../../src/model/policy/entitlement.ts'
import { type ResolvedChannel, resolveSupport } from '../../../src/model/policy/resolveSupport.ts'
import type { ChannelOffer } from '../../../src/model/policy/supportPolicy.ts'
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

function resolveChannel(
  id: ChannelId,
  offer: ChannelOffer,
  entitlement?: SystemEntitlement,
): ResolvedChannel | undefined {
  const { channels } = resolveSupport(policyOf({ [id]: offer }), entitlement)
  return channels.find((channel) => channel.id === id)
}

describe('resolveSupport', () => {
  it('answers for the app and its five channels, in legend order, with what the policy says', () => {
    const policy = policyOf({ developer: { status: 'offered', hours: 'Daily' } })
    const { app, channels } = resolveSupport(policy)
    expect(app).toEqual(policy.app)
    expect(channels.map(({ id, access }) => [id, access])).toEqual([
      ['public-forum', 'open'],
      ['dedicated-forum', 'open'],
      ['developer', 'vendor'],
      ['professional', 'subscription'],
      ['consulting', 'consulting'],
    ])
    expect(channels.map(({ offer }) => offer)).toEqual(Object.values(policy.channels))
  })

  describe.each(channelIds)('for %s', (id) => {
    it.each(kinds)('says unavailable if it is not offered, entitlement %s', (kind) => {
      const channel = resolveChannel(id, notOffered, entitlementKinds[kind])
      expect(channel).toMatchObject({ status: 'unavailable', reason: 'not-offered' })
      expect(channel).not.toHaveProperty('action')
    })

    it.each(kinds)('says unknown if nobody has said, entitlement %s', (kind) => {
      const channel = resolveChannel(id, unknown, entitlementKinds[kind])
      expect(channel).toMatchObject({ status: 'unknown', reason: 'policy-unknown' })
      expect(channel).not.toHaveProperty('action')
    })
  })

  it.each<[ChannelId, string | undefined, SupportAction['type']]>([
    ['public-forum', undefined, 'visit-forum'],
    ['dedicated-forum', undefined, 'visit-forum'],
    ['developer', 'vendor-terms', 'open-service'],
    ['consulting', 'sales-agreement', 'contact-sales'],
  ])(
    'makes an offered %s available to everybody, on the condition %s, with %s',
    (id, condition, type) => {
      for (const kind of kinds) {
        const channel = resolveChannel(id, offered, entitlementKinds[kind])
        expect(channel).toStrictEqual({
          ...{ id, access: channel?.access, offer: offered, status: 'available' },
          ...(condition !== undefined && { condition }),
          action: { type, channel: id },
        })
      }
    },
  )

  it.each<[Kind, object]>([
    [
      'not known to the host',
      { status: 'available', condition: 'subscription', action: { type: 'open-incident' } },
    ],
    [
      'not registered',
      { status: 'unavailable', reason: 'not-registered', action: { type: 'register' } },
    ],
    ['perhaps registered', { status: 'unknown', reason: 'entitlement-unknown' }],
    [
      'included',
      { status: 'available', condition: 'incident-report', action: { type: 'open-incident' } },
    ],
    [
      'per incident',
      { status: 'unavailable', reason: 'no-incident-ticket', action: { type: 'buy-ticket' } },
    ],
    [
      'per incident, a ticket live',
      { status: 'available', condition: 'live-ticket', action: { type: 'open-incident' } },
    ],
    [
      'after an upgrade',
      { status: 'unavailable', reason: 'no-subscription', action: { type: 'upgrade' } },
    ],
    [
      'none',
      { status: 'unavailable', reason: 'no-subscription', action: { type: 'contact-sales' } },
    ],
    ['unknown', { status: 'unknown', reason: 'entitlement-unknown' }],
  ])('answers for an offered professional channel, entitlement %s', (kind, expected) => {
    const id = 'professional'
    const channel = resolveChannel(id, offered, entitlementKinds[kind])
    expect(channel).toMatchObject({ ...expected, id, access: 'subscription', offer: offered })
    expect(Object.hasOwn(Object(channel), 'action')).toBe('action' in expected)
  })
})

describe('resolveSupport: where an action leads', () => {
  const at = (path: string) => `https://example.com/${path}`
  const links = {
    submitTicket: at('ticket'),
    buyTicket: at('buy'),
    upgrade: at('upgrade'),
    register: at('register'),
    forums: at('forums'),
  }
  const sales = { url: at('sales'), email: 'sales@example.com', phone: '+1 555 0100' }
  const url = at('offer')
  const email = 'offer@example.com'

  it.each<[string, ChannelId, object, Partial<SystemEntitlement> | undefined, object]>([
    ['the forum of the app', 'public-forum', { url }, { links }, { type: 'visit-forum', url }],
    [
      'the forums of the system',
      'public-forum',
      {},
      { links },
      { type: 'visit-forum', url: links.forums },
    ],
    ['a forum without address', 'public-forum', {}, { links: {} }, { type: 'visit-forum' }],
    [
      'the developer’s service',
      'developer',
      { url, email },
      { links },
      { type: 'open-service', url },
    ],
    ['the developer by mail', 'developer', { email }, { links }, { type: 'write-mail', email }],
    ['the developer, somewhere', 'developer', {}, { links }, { type: 'open-service' }],
    [
      'the incident report of the system',
      'professional',
      { url },
      { links, professional: 'included' },
      { type: 'open-incident', url: links.submitTicket },
    ],
    [
      'the incident report of the app',
      'professional',
      { url },
      { links: {}, professional: 'included' },
      { type: 'open-incident', url },
    ],
    [
      'the incident report, no system known',
      'professional',
      { url },
      undefined,
      { type: 'open-incident', url },
    ],
    [
      'the shop for tickets',
      'professional',
      { url },
      { links, professional: 'per-incident' },
      { type: 'buy-ticket', url: links.buyTicket },
    ],
    [
      'the incident report of the system, for a live ticket',
      'professional',
      { url },
      { links, professional: 'per-incident', liveTicket: true },
      { type: 'open-incident', url: links.submitTicket },
    ],
    [
      'the shop for upgrades',
      'professional',
      { url },
      { links, professional: 'upgrade' },
      { type: 'upgrade', url: links.upgrade },
    ],
    [
      'the registration',
      'professional',
      { url },
      { links, registered: false },
      { type: 'register', url: links.register },
    ],
    [
      'sales of the system',
      'professional',
      { url },
      { sales, professional: 'none' },
      { type: 'contact-sales', ...sales },
    ],
    [
      'sales of the system, for consulting',
      'consulting',
      {},
      { sales },
      { type: 'contact-sales', ...sales },
    ],
    [
      'sales of the app, before those of the system',
      'consulting',
      { url, email },
      { sales },
      { type: 'contact-sales', ...sales, url, email },
    ],
    ['sales of the app', 'consulting', { email }, undefined, { type: 'contact-sales', email }],
  ])('is %s', (_, id, terms, fields, action) => {
    const entitlement = fields && entitled(fields)
    const channel = resolveChannel(id, { status: 'offered', ...terms }, entitlement)
    expect(channel).toHaveProperty('action', { channel: id, ...action })
  })
})
