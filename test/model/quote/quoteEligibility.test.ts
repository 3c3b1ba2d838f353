import { describe, expect, it } from 'vitest'
import { quoteEligibility } from '../../../src/model/quote/quoteEligibility.ts'
import {
  emptyPolicy,
  entitlements,
  fullPolicy,
  partlyUnknownPolicy,
} from '../../../stories/fixtures/policies.ts'
import { ticketIn } from '../../../stories/fixtures/tickets.ts'
import { entitled, policyOf } from '../policy/builders.ts'

const live = ticketIn('escalated')

describe('quoteEligibility', () => {
  it('is for those with a live ticket', () => {
    const tickets = [ticketIn('closed'), live]
    expect(quoteEligibility(fullPolicy, entitlements.upgrade, tickets)).toEqual({
      status: 'eligible',
      tickets: [live],
    })
  })

  it.each([
    ['included', 'open-incident'],
    ['unknown', 'open-incident'],
    ['perIncident', 'buy-ticket'],
  ] as const)('wants a ticket first where one can be had: %s', (system, type) => {
    const eligibility = quoteEligibility(fullPolicy, entitlements[system], [ticketIn('closed')])
    expect(eligibility).toMatchObject({ status: 'ticket-first', step: { type } })
  })

  it.each(['upgrade', 'none', 'unregistered'] as const)(
    'leads to sales where no ticket can be opened: %s',
    (system) => {
      const eligibility = quoteEligibility(fullPolicy, entitlements[system], [])
      expect(eligibility).toMatchObject({
        status: 'no-ticket-possible',
        step: { type: 'contact-sales', channel: 'consulting' },
      })
    },
  )

  it('leads to sales where there is no professional support to open a ticket with', () => {
    const channels = { ...emptyPolicy.channels, consulting: { status: 'offered' } } as const
    const eligibility = quoteEligibility({ ...emptyPolicy, channels }, entitlements.included, [])
    expect(eligibility.status).toBe('no-ticket-possible')
  })

  it('leads to sales where nobody says whether there is professional support', () => {
    const offer = { status: 'offered', url: 'https://sales.example' } as const
    const app = policyOf({ professional: { status: 'unknown' }, consulting: offer })
    expect(quoteEligibility(app, entitlements.included, [])).toStrictEqual({
      status: 'no-ticket-possible',
      step: { type: 'contact-sales', channel: 'consulting', url: 'https://sales.example' },
    })
  })

  it('leads to the portal for a ticket, and says where that is if it is known', () => {
    const app = policyOf({ professional: { status: 'offered' }, consulting: { status: 'offered' } })
    const step = { type: 'open-incident', channel: 'professional' }
    const links = { submitTicket: 'https://portal.example/new' }
    for (const professional of ['included', 'unknown'] as const) {
      expect(quoteEligibility(app, entitled({ professional }), [])).toStrictEqual({
        ...{ status: 'ticket-first', step },
      })
      expect(quoteEligibility(app, entitled({ professional, links }), [])).toStrictEqual({
        ...{ status: 'ticket-first', step: { ...step, url: links.submitTicket } },
      })
    }
  })

  it('is for no app without consulting, whatever its tickets', () => {
    expect(quoteEligibility(emptyPolicy, entitlements.included, [live])).toEqual({
      status: 'not-offered',
    })
  })

  it('leads to sales where nobody says whether there is consulting', () => {
    expect(quoteEligibility(partlyUnknownPolicy, entitlements.included, [live])).toMatchObject({
      status: 'offer-unknown',
      step: { type: 'contact-sales' },
    })
  })
})
