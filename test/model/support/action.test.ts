import { describe, expect, it } from 'vitest'
import type { Entitlement } from '../../../src/model/entitlement/entitlement.ts'
import { channels } from '../../../src/model/scheme/channels.ts'
import type { ChannelId } from '../../../src/model/scheme/clearOSScheme.ts'
import {
  enteringAction,
  enteringActionTypes,
  obtainingAction,
  obtainingActionTypes,
} from '../../../src/model/support/action.ts'
import type { UnavailableReason } from '../../../src/model/support/availability.ts'
import { entitled } from '../policy/builders.ts'
import { untyped } from '../untyped.ts'

type Expected = Record<string, string> & { type: string }

const links = {
  submitTicket: 'https://example.com/ticket',
  buyTicket: 'https://example.com/buy',
  upgrade: 'https://example.com/upgrade',
  register: 'https://example.com/register',
  forums: 'https://example.com/forums',
}
const sales = { url: 'https://example.com/sales', email: 'sales@example.com', phone: '+1 555 0100' }
const url = 'https://example.com/offer'
const email = 'offer@example.com'
const system = entitled({ links, sales })
const upgradeable = { ...system, channels: { professional: 'upgrade' } } as const

const channelOf = (id: ChannelId) => untyped(channels.find((channel) => channel.id === id))

describe('enteringAction', () => {
  const table: [ChannelId, object, Entitlement | undefined, Expected][] = [
    ['public-forum', { url }, system, { type: 'visit-forum', url }],
    ['public-forum', {}, system, { type: 'visit-forum', url: links.forums }],
    ['dedicated-forum', { email }, entitled(), { type: 'visit-forum' }],
    ['dedicated-forum', {}, undefined, { type: 'visit-forum' }],
    ['developer', { url, email }, system, { type: 'open-service', url }],
    ['developer', { email }, system, { type: 'write-mail', email }],
    ['developer', {}, system, { type: 'open-service' }],
    ['professional', { url }, system, { type: 'open-incident', url: links.submitTicket }],
    ['professional', { url }, entitled({ links: {} }), { type: 'open-incident', url }],
    ['professional', { url }, undefined, { type: 'open-incident', url }],
    ['professional', {}, undefined, { type: 'open-incident' }],
    ['consulting', {}, system, { type: 'contact-sales', ...sales }],
    ['consulting', { url, email }, system, { type: 'contact-sales', ...sales, url, email }],
    ['consulting', { email }, undefined, { type: 'contact-sales', email }],
    ['consulting', {}, undefined, { type: 'contact-sales' }],
  ]

  it.each(table)('of %s, offered with %j', (channel, contact, entitlement, action) => {
    const entering = enteringAction(channelOf(channel), contact, entitlement)
    expect(entering).toStrictEqual({ channel, ...action })
  })

  it('has a name for each', () => {
    const types = new Set(table.map(([, , , { type }]) => type))
    expect(types).toEqual(new Set(enteringActionTypes))
  })
})

describe('obtainingAction', () => {
  const table: [UnavailableReason, Entitlement, Expected | undefined][] = [
    ['not-offered', system, undefined],
    ['not-registered', system, { type: 'register', url: links.register }],
    ['not-registered', entitled(), { type: 'register' }],
    ['no-incident-ticket', system, { type: 'buy-ticket', url: links.buyTicket }],
    ['no-incident-ticket', entitled(), { type: 'buy-ticket' }],
    ['no-subscription', upgradeable, { type: 'upgrade', url: links.upgrade }],
    ['no-subscription', { channels: upgradeable.channels }, { type: 'upgrade' }],
    ['no-subscription', system, { type: 'contact-sales', ...sales }],
    ['no-subscription', entitled(), { type: 'contact-sales' }],
  ]

  it.each(table)('by the reason %s', (reason, entitlement, action) => {
    expect(obtainingAction(channelOf('professional'), reason, entitlement)).toStrictEqual(
      action && { channel: 'professional', ...action },
    )
  })

  it('has a name for each', () => {
    const types = new Set(table.flatMap(([, , action]) => action?.type ?? []))
    expect(types).toEqual(new Set(obtainingActionTypes))
  })

  it('goes by the entitlement to the channel itself', () => {
    expect(obtainingAction(channelOf('consulting'), 'no-subscription', upgradeable)).toMatchObject({
      type: 'contact-sales',
      channel: 'consulting',
    })
  })
})
