import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type EnteringAction,
  type EnteringActionType,
  enteringActionTypes,
  type ObtainingAction,
  type ObtainingActionType,
  obtainingActionTypes,
} from '../../../src/model/policy/action.ts'
import type { SystemEntitlement } from '../../../src/model/policy/entitlement.ts'
import { resolveChannels, resolveSupport } from '../../../src/model/policy/resolveSupport.ts'
import { entitled, entitlementKinds, kinds, offered, policyOf, unknown } from './builders.ts'

const policy = policyOf({ professional: offered })
const grants = ['included', 'per-incident', 'upgrade', 'none'] as const

/** The professional channel of a system some of whose fields are not what their types promise. */
function professionalOf(fields: object): object | undefined {
  const entitlement: SystemEntitlement = Object.assign(entitled({ liveTicket: true }), fields)
  return resolveChannels(policy, entitlement).find(({ id }) => id === 'professional')
}

const undecided = {
  id: 'professional',
  access: 'subscription',
  offer: offered,
  status: 'unknown',
  reason: 'entitlement-unknown',
}

describe('resolveSupport: an entitlement that is half given', () => {
  describe.each<[string, object]>([
    ['unknown', { registered: 'unknown' }],
    ['undefined', { registered: undefined }],
    ['null', { registered: null }],
    ['the text "false"', { registered: 'false' }],
    ['the text "true"', { registered: 'true' }],
    ['an empty text', { registered: '' }],
    ['0', { registered: 0 }],
    ['1', { registered: 1 }],
    ['NaN', { registered: Number.NaN }],
    ['an object', { registered: {} }],
  ])('is unknown where `registered` is %s', (_, registered) => {
    it.each(grants)('and professional support %s', (professional) => {
      expect(professionalOf({ ...registered, professional })).toEqual(undecided)
    })
  })

  it.each<[string, object]>([
    ['missing', { professional: undefined }],
    ['null', { professional: null }],
    ['a word nobody knows', { professional: 'platinum' }],
    ['a word in capitals', { professional: 'INCLUDED' }],
    ['true', { professional: true }],
    ['a list', { professional: ['included'] }],
    ['the name of a method', { professional: 'constructor' }],
  ])('is unknown where `professional` is %s', (_, professional) => {
    expect(professionalOf(professional)).toEqual(undecided)
  })

  it.each<[string, object]>([
    ['false', { liveTicket: false }],
    ['missing', { liveTicket: undefined }],
    ['null', { liveTicket: null }],
    ['0', { liveTicket: 0 }],
    ['1', { liveTicket: 1 }],
    ['the text "false"', { liveTicket: 'false' }],
    ['an object', { liveTicket: {} }],
  ])('sells a ticket where `liveTicket` is %s', (_, liveTicket) => {
    const { id, access, offer } = undecided
    expect(professionalOf({ professional: 'per-incident', ...liveTicket })).toEqual({
      ...{ id, access, offer, status: 'unavailable', reason: 'no-incident-ticket' },
      action: { type: 'buy-ticket', channel: id },
    })
  })

  it.each(['included', 'upgrade', 'none', 'unknown'] as const)(
    'asks no ticket of professional support %s',
    (professional) => {
      const fields = { professional }
      expect(professionalOf(fields)).toEqual(professionalOf({ ...fields, liveTicket: false }))
    },
  )
})

describe('resolveChannels', () => {
  it.each(kinds)('are the channels of resolveSupport, entitlement %s', (kind) => {
    for (const rest of [offered, unknown]) {
      const some = policyOf({ developer: offered }, rest)
      const { channels } = resolveSupport(some, entitlementKinds[kind])
      expect(resolveChannels(some, entitlementKinds[kind])).toEqual(channels)
    }
  })
})

describe('SupportAction', () => {
  it('is a step into a channel, or one towards it', () => {
    expect(enteringActionTypes).toEqual([
      'visit-forum',
      'open-service',
      'write-mail',
      'open-incident',
      'contact-sales',
    ])
    expect(obtainingActionTypes).toEqual(['register', 'buy-ticket', 'upgrade', 'contact-sales'])
    expectTypeOf<EnteringAction['type']>().toEqualTypeOf<EnteringActionType>()
    expectTypeOf<ObtainingAction['type']>().toEqualTypeOf<ObtainingActionType>()
  })
})
