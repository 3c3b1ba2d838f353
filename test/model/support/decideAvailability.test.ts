import { describe, expect, it } from 'vitest'
import { channels } from '../../../src/model/scheme/channels.ts'
import {
  channelConditions,
  channelStatuses,
  unavailableReasons,
  unknownReasons,
} from '../../../src/model/support/availability.ts'
import { decideAvailability } from '../../../src/model/support/decideAvailability.ts'
import {
  entitled,
  entitlementKinds,
  type Kind,
  kinds,
  notOffered,
  offered,
  unknown,
} from '../policy/builders.ts'

/** What an offered channel with `entitlement` access is, by the entitlement. */
const byEntitlement: Readonly<Record<Kind, string>> = {
  'not given': 'available subscription',
  'not registered': 'unavailable not-registered',
  'perhaps registered': 'unknown entitlement-unknown',
  included: 'available incident-report',
  'per incident': 'unavailable no-incident-ticket',
  'per incident, a ticket live': 'available live-ticket',
  'after an upgrade': 'unavailable no-subscription',
  none: 'unavailable no-subscription',
  unknown: 'unknown entitlement-unknown',
}

/** What an offered channel is, by what opens it. */
const byAccess = {
  open: () => 'available',
  terms: () => 'available vendor-terms',
  entitlement: (kind: Kind) => byEntitlement[kind],
  agreement: () => 'available sales-agreement',
}

const table = channels.flatMap((channel) =>
  kinds.flatMap((kind) => [
    { channel, id: channel.id, kind, offer: offered, expected: byAccess[channel.access](kind) },
    { channel, id: channel.id, kind, offer: notOffered, expected: 'unavailable not-offered' },
    { channel, id: channel.id, kind, offer: unknown, expected: 'unknown policy-unknown' },
  ]),
)

describe('decideAvailability', () => {
  it.each(table)('for $id, $offer.status, entitlement $kind: $expected', (row) => {
    const decided = decideAvailability(row.channel, row.offer, entitlementKinds[row.kind])
    expect(Object.values(decided).join(' ')).toBe(row.expected)
  })

  it('says everything there is a word for', () => {
    expect(new Set(table.flatMap(({ expected }) => expected.split(' ')))).toEqual(
      new Set([...channelStatuses, ...channelConditions, ...unavailableReasons, ...unknownReasons]),
    )
  })

  it('reads the entitlement to the channel in question', () => {
    const [channel] = channels.filter(({ id }) => id === 'professional')
    const others = entitled({ channels: { developer: 'included', consulting: 'included' } })
    expect(channel && decideAvailability(channel, offered, others)).toEqual({
      status: 'unknown',
      reason: 'entitlement-unknown',
    })
  })
})
