import { describe, expect, it } from 'vitest'
import type { EntitlementInput } from '../../../src/model/entitlement/entitlementInput.ts'
import type { ChannelOffer, SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { quoteEligibility } from '../../../src/model/quote/quoteEligibility.ts'
import { quoteChannel } from '../../../src/model/scheme/channelUses.ts'
import { emptyPolicy, entitlements } from '../../../stories/fixtures/policies.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { formsOf, noPolicies } from '../ticket/policyInputs.ts'
import { untyped } from '../untyped.ts'

const [offered, notOffered] = [{ status: 'offered' }, { status: 'not-offered' }] as const
const unknown = { status: 'unknown' } as const
const sales = { type: 'contact-sales', channel: 'consulting' }
const open = { type: 'open-incident', channel: 'professional' }
const openThere = { ...open, url: 'https://portal.example/tickets/new' }
const buy = { type: 'buy-ticket', channel: 'professional', url: 'https://portal.example/buy' }
const [live, closed] = [ticketIn('escalated'), ticketIn('closed')]

/** A policy that says this of professional support and of consulting, and offers nothing else. */
function policyOf(professional: ChannelOffer, consulting: ChannelOffer): SupportPolicy {
  return { ...emptyPolicy, channels: { ...emptyPolicy.channels, professional, consulting } }
}

const both = policyOf(offered, offered)

describe('quoteEligibility', () => {
  it('is decided by the first channel that takes an agreement', () => {
    expect(quoteChannel).toMatchObject({ access: 'agreement', id: 'consulting' })
  })

  it.each<[string, EntitlementInput | undefined, string, object]>([
    ['nothing', undefined, 'ticket-first', open],
    ['garbage', untyped(5), 'ticket-first', open],
    ['no addresses', { channels: {} }, 'ticket-first', open],
    ['unknown', entitlements.unknown, 'ticket-first', openThere],
    ['included', entitlements.included, 'ticket-first', openThere],
    ['per incident', entitlements.perIncident, 'ticket-first', buy],
    ['upgrade', entitlements.upgrade, 'no-ticket-possible', sales],
    ['none', entitlements.none, 'no-ticket-possible', sales],
    ['not registered', entitlements.unregistered, 'no-ticket-possible', sales],
  ])('without a live ticket leads to one, or to sales: %s', (_, entitlement, status, action) => {
    const withLive = { status: 'eligible', tickets: [live] }
    expect(quoteEligibility(both, entitlement, [closed])).toStrictEqual({ status, action })
    expect(quoteEligibility(both, entitlement, [closed, live])).toStrictEqual(withLive)
  })

  it.each<[string, ChannelOffer, ChannelOffer, string, string]>([
    ['no ticket', notOffered, offered, 'no-ticket-possible', 'eligible'],
    ['perhaps a ticket', unknown, offered, 'no-ticket-possible', 'eligible'],
    ['no quote', offered, notOffered, 'not-offered', 'not-offered'],
    ['perhaps a quote', offered, unknown, 'offer-unknown', 'offer-unknown'],
  ])('asks what the app offers: %s', (_, professional, consulting, without, withLive) => {
    const policy = policyOf(professional, consulting)
    expect(quoteEligibility(policy, entitlements.included, []).status).toBe(without)
    expect(quoteEligibility(policy, entitlements.included, [live]).status).toBe(withLive)
  })

  it.each(formsOf(both))('takes %s', (_, policy) => {
    expect(quoteEligibility(policy, undefined, [])).toStrictEqual({
      status: 'ticket-first',
      action: open,
    })
  })

  it.each(noPolicies)('leads to sales without a policy: %s', (_, policy) => {
    expect(quoteEligibility(policy, entitlements.included, [live])).toStrictEqual({
      status: 'offer-unknown',
      action: sales,
    })
  })

  it('leads to the sales of the offer, or else of the entitlement', () => {
    const contact = { phone: '+1 555', email: 'all@sales.example' }
    const customer = { ...entitlements.none, sales: contact }
    const email = 'level3@sales.example'
    const actions = [{ ...offered, email }, unknown].map((consulting) => {
      const eligibility = quoteEligibility(policyOf(offered, consulting), customer, [])
      return 'action' in eligibility && eligibility.action
    })
    expect(actions).toStrictEqual([
      { ...sales, ...contact, email },
      { ...sales, ...contact },
    ])
  })
})
