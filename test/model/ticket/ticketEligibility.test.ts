import { describe, expect, it } from 'vitest'
import { readClearOSEntitlement } from '../../../src/model/clearos/readClearOSEntitlement.ts'
import type { SystemEntitlement } from '../../../src/model/policy/entitlement.ts'
import { ticketEligibility } from '../../../src/model/ticket/ticketEligibility.ts'
import { entitled, notOffered, offered, policyOf, unknown } from '../policy/builders.ts'

const policy = policyOf({ 'public-forum': offered, professional: offered, consulting: offered })

const submit = 'https://portal.example/new'
const buy = 'https://portal.example/buy'

/** A reply of `get_support_info`. */
function systemOf(fields: object): SystemEntitlement {
  const links = { submit_ticket: submit }
  const reply = readClearOSEntitlement({ code: 0, buy_support: buy, links, ...fields })
  if (!reply.ok) throw new Error('The reply could not be read.')
  return reply.value
}

function answerFor(fields: object): string {
  const answer = ticketEligibility(policy, systemOf(fields))
  return 'reason' in answer ? `${answer.status}: ${answer.reason}` : answer.status
}

const booleans = [true, false, undefined]

/** What the support page of ClearOS does, without its bugs: who may open a ticket, and who has to do what first. */
function expectedFor(
  registered: boolean,
  edition: string,
  included: boolean | undefined,
  noPerIncident: boolean | undefined,
): string {
  if (!registered) return 'not-eligible: not-registered'
  if (edition !== 'business') return 'not-eligible: no-subscription'
  if (included === true) return 'eligible'
  if (included === false && noPerIncident === false) return 'not-eligible: no-incident-ticket'
  return 'unknown: entitlement-unknown'
}

describe('ticketEligibility', () => {
  const rows = [0, -1].flatMap((code) =>
    ['community', 'home', 'business', 'hosted'].flatMap((edition) =>
      booleans.flatMap((included) =>
        booleans.flatMap((noPerIncident) =>
          booleans.map((upgrade) => ({ code, edition, included, noPerIncident, upgrade })),
        ),
      ),
    ),
  )

  it('is decided for every edition, registered or not, included or not, by incident or not', () => {
    expect(rows).toHaveLength(2 * 4 * 3 * 3 * 3)
    for (const { code, edition, included, noPerIncident, upgrade } of rows) {
      const fields = {
        code,
        edition,
        support_included: included,
        no_per_incident: noPerIncident,
        upgrade_eligible: upgrade,
      }
      const expected = expectedFor(code === 0, edition, included, noPerIncident)
      expect(answerFor(fields), JSON.stringify(fields)).toBe(expected)
    }
  })

  it('leads to the portal', () => {
    const system = systemOf({ edition: 'business', support_included: true })
    expect(ticketEligibility(policy, system)).toEqual({ status: 'eligible', url: submit })
    expect(ticketEligibility(policy, entitled({ professional: 'included' }))).toStrictEqual({
      status: 'eligible',
    })
  })

  it('says what to do instead, what takes the least first', () => {
    const steps = (fields: object) => {
      const answer = ticketEligibility(policy, systemOf(fields))
      return 'instead' in answer ? answer.instead.map(({ type }) => type) : []
    }
    const perIncident = { edition: 'business', support_included: false, no_per_incident: false }
    expect(steps(perIncident)).toEqual(['visit-forum', 'buy-ticket', 'contact-sales'])
    expect(steps({ edition: 'community', upgrade_eligible: true })).toEqual([
      'visit-forum',
      'upgrade',
      'contact-sales',
    ])
    expect(steps({ code: -1 })).toEqual(['visit-forum', 'register', 'contact-sales'])
  })

  it('does not take a live ticket for the right to another one', () => {
    const system = entitled({ professional: 'per-incident', liveTicket: true })
    expect(ticketEligibility(policy, system)).toMatchObject({ reason: 'no-incident-ticket' })
  })

  it.each([
    [notOffered, 'not-eligible', 'not-offered'],
    [unknown, 'unknown', 'policy-unknown'],
  ])('asks the policy of the app first: %j', (offer, status, reason) => {
    const app = policyOf({ professional: offer })
    const answer = ticketEligibility(app, entitled({ professional: 'included' }))
    expect(answer).toEqual({ status, reason, instead: [] })
  })

  it('does not know while nobody has said what the system is entitled to', () => {
    expect(ticketEligibility(policyOf({ professional: offered }))).toStrictEqual({
      ...{ status: 'unknown', reason: 'entitlement-unknown', instead: [] },
    })
    expect(ticketEligibility(policy, JSON.parse('null'))).toMatchObject({ status: 'unknown' })
    // The portal knows.
    const undecided = { edition: 'business', support_included: false, no_per_incident: true }
    expect(ticketEligibility(policy, systemOf(undecided))).toMatchObject({
      status: 'unknown',
      url: submit,
    })
    const unsure = entitled({ registered: 'unknown', professional: 'included' })
    expect(ticketEligibility(policy, unsure)).toMatchObject({ reason: 'entitlement-unknown' })
  })

  it('leads where the policy says while nobody has said where else', () => {
    const url = 'https://portal.example/tickets'
    const app = policyOf({ professional: { status: 'offered', url } })
    expect(ticketEligibility(app)).toMatchObject({ status: 'unknown', url })
    const unsure = entitled({ registered: 'unknown' })
    expect(ticketEligibility(app, unsure)).toMatchObject({ status: 'unknown', url })
    expect(ticketEligibility(app, entitled({ professional: 'included' }))).toEqual({
      status: 'eligible',
      url,
    })
  })

  it('offers no way round opening a ticket that is opening a ticket', () => {
    const answer = ticketEligibility(policy)
    expect('instead' in answer && answer.instead.map(({ type }) => type)).toEqual([
      'visit-forum',
      'contact-sales',
    ])
  })
})
