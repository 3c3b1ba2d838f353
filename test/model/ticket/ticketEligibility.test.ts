import { describe, expect, it } from 'vitest'
import type { EntitlementInput } from '../../../src/model/entitlement/entitlementInput.ts'
import type { ChannelOffer, SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { ticketChannel } from '../../../src/model/scheme/channelUses.ts'
import { ticketEligibility } from '../../../src/model/ticket/ticketEligibility.ts'
import { entitlements, fullPolicy, policyOffering } from '../../../stories/fixtures/policies.ts'
import { untyped } from '../untyped.ts'
import { formsOf, noPolicies } from './policyInputs.ts'

const policy = policyOffering('public-forum', 'professional', 'consulting')
const { included, perIncident, upgrade, none, unregistered, unknown } = entitlements
const professional = 'included'

function policyWith(offer: ChannelOffer): SupportPolicy {
  return { ...policy, channels: { ...policy.channels, professional: offer } }
}

/** The status, the reason, what opens a ticket, and what to do instead, in a line. */
function lineOf(...input: Parameters<typeof ticketEligibility>): string {
  const { status, ...more } = ticketEligibility(...input)
  const instead = 'instead' in more ? more.instead.map(({ type }) => type) : []
  return [
    status,
    'reason' in more && `: ${more.reason}`,
    'action' in more && ` → ${more.action.type}`,
    instead.length > 0 && `, or ${instead.join(', ')}`,
  ]
    .filter(Boolean)
    .join('')
}

const eligible = 'eligible → open-incident'
const unsure = 'unknown: entitlement-unknown → open-incident, or visit-forum, contact-sales'
const buyFirst = 'not-eligible: no-incident-ticket, or visit-forum, buy-ticket, contact-sales'
const registerFirst = 'not-eligible: not-registered, or visit-forum, register, contact-sales'
const upgradeFirst = 'not-eligible: no-subscription, or visit-forum, upgrade, contact-sales'
const askSales = 'not-eligible: no-subscription, or visit-forum, contact-sales, contact-sales'

describe('ticketEligibility', () => {
  it('is decided by the first channel of the marketplace that takes an entitlement', () => {
    const { access, provider, id } = { ...ticketChannel }
    expect([access, provider, id]).toEqual(['entitlement', 'marketplace', 'professional'])
  })

  it.each<[string, EntitlementInput | undefined, string]>([
    ['nothing', undefined, unsure],
    ['null', untyped(null), unsure],
    ['garbage', untyped(5), unsure],
    ['a refused result', { ok: false, issues: [] }, unsure],
    ['nothing of the channel', { registered: true, channels: {} }, unsure],
    ['nothing of the system', { channels: { professional } }, unsure],
    ['another word', untyped({ registered: true, channels: { professional: 'gold' } }), unsure],
    ['included', included, eligible],
    ['a result', { ok: true, value: included, warnings: [] }, eligible],
    ['per incident', perIncident, buyFirst],
    // A live ticket does not pay for another one.
    ['per incident, with a live ticket', { ...perIncident, liveTicket: true }, buyFirst],
    ['upgrade', upgrade, upgradeFirst],
    ['none', none, askSales],
    ['not registered', unregistered, registerFirst],
    ['not registered, but included', { ...included, registered: false }, registerFirst],
  ])('is decided for every entitlement: %s', (_, entitlement, line) => {
    expect(lineOf(policy, entitlement)).toBe(line)
  })

  it.each(Object.entries(entitlements))('asks the offer first: %s', (_, entitlement) => {
    const [no, perhaps] = (['not-offered', 'unknown'] as const).map((status) => {
      return lineOf(policyWith({ status }), entitlement)
    })
    expect(no).toBe('not-eligible: not-offered, or visit-forum, contact-sales')
    expect(perhaps).toBe('unknown: policy-unknown, or visit-forum, contact-sales')
  })

  it.each(formsOf(policy))('takes %s', (_, input) => {
    expect(lineOf(input, included)).toBe(eligible)
  })

  it.each(noPolicies)('knows nothing of an app without a policy: %s', (_, input) => {
    expect(lineOf(input, included)).toBe('unknown: policy-unknown')
  })

  it('leads to the portal: where the entitlement says, or else the offer', () => {
    const url = 'https://portal.example/tickets'
    const submit = 'https://portal.example/tickets/new'
    const action = { type: 'open-incident', channel: 'professional' }
    const offer = policyWith({ status: 'offered', url })
    const { links: _, ...unlinked } = included
    for (const [input, entitlement, at] of [
      [offer, included, { url: submit }],
      [offer, unlinked, { url }],
      [policy, unlinked, {}],
      [offer, undefined, { url }],
      [offer, unknown, { url: submit }],
    ] as const) {
      const eligibility = ticketEligibility(input, entitlement)
      expect('action' in eligibility && eligibility.action).toStrictEqual({ ...action, ...at })
    }
  })

  it('says what to do instead: help that is there before what costs', () => {
    expect(lineOf(fullPolicy, perIncident)).toBe(
      'not-eligible: no-incident-ticket, ' +
        'or open-service, visit-forum, visit-forum, buy-ticket, contact-sales',
    )
  })
})
