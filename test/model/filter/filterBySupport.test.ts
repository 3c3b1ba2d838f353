import { describe, expect, it } from 'vitest'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import { filterBySupport } from '../../../src/model/filter/filterBySupport.ts'
import { supportCounts } from '../../../src/model/filter/supportCounts.ts'
import { type SupportMatch, supportMatches } from '../../../src/model/filter/supportCriteria.ts'
import type { PolicyInput } from '../../../src/model/policy/policyInput.ts'
import type { ChannelId } from '../../../src/model/scheme/clearOSScheme.ts'
import {
  entitlementKinds,
  type Kind,
  kinds,
  offered,
  policyOf,
  unknown,
} from '../policy/builders.ts'
import { untyped } from '../untyped.ts'

const apps: Readonly<Record<string, PolicyInput | undefined>> = {
  both: policyOf({ developer: offered, professional: offered }),
  developer: policyOf({ developer: offered }),
  'developer, else unknown': policyOf({ developer: offered }, unknown),
  professional: policyOf({ professional: offered }),
  none: policyOf({}),
  parsed: { ok: true, value: policyOf({ developer: offered }), warnings: [] },
  unknown: policyOf({}, unknown),
  loading: { status: 'loading' },
  absent: readClearOSPolicy({}),
  invalid: readClearOSPolicy({ supported: 'x' }),
  failed: readClearOSPolicy({ code: -1 }),
  hidden: readClearOSPolicy({ supported: 31, hide_support_policy: true }),
  refused: { ok: false, issues: [] },
  'of another scheme': untyped({ version: 1, channels: { chat: offered } }),
  missing: undefined,
}
const names = Object.keys(apps)
const silent = names.slice(names.indexOf('unknown'))

function filter(match: SupportMatch, channels: readonly ChannelId[], kind: Kind = 'not given') {
  return filterBySupport(
    names,
    { channels, match },
    { policyOf: (name) => apps[name], entitlement: entitlementKinds[kind] },
  )
}

describe('filterBySupport', () => {
  it.each(supportMatches)('returns the apps as they are if no channel is wanted, %s', (match) => {
    expect(filter(match, [])).toEqual({ matching: names, undecided: [] })
  })

  it('picks the apps that have a channel, and separately those of which it is unknown', () => {
    expect(filter('any', ['developer'])).toEqual({
      matching: ['both', 'developer', 'developer, else unknown', 'parsed'],
      undecided: silent,
    })
  })

  it('picks those that have any of several', () => {
    expect(filter('any', ['professional', 'developer'])).toEqual({
      matching: ['both', 'developer', 'developer, else unknown', 'professional', 'parsed'],
      undecided: silent,
    })
  })

  it('picks those that have all of several: one lacking decides, one unknown does not', () => {
    expect(filter('all', ['developer', 'professional'])).toEqual({
      matching: ['both'],
      undecided: ['developer, else unknown', ...silent],
    })
  })

  it.each<[Kind, string[], string[]]>([
    ['included', ['both', 'professional'], ['developer, else unknown', ...silent]],
    ['per incident', [], ['developer, else unknown', ...silent]],
    ['unknown', [], ['both', 'developer, else unknown', 'professional', ...silent]],
  ])('answers for the customer, entitlement %s', (kind, matching, undecided) => {
    expect(filter('any', ['professional'], kind)).toEqual({ matching, undecided })
  })

  it.each(['nonsense', '__proto__', 'constructor'])('ignores %s, which is no channel', (id) => {
    const { matching } = filter('all', untyped([id, 'professional']))
    expect(matching).toEqual(['both', 'professional'])
  })

  it.each(kinds)('finds as many as supportCounts counts, entitlement %s', (kind) => {
    const entitlement = entitlementKinds[kind]
    const counts = supportCounts(names, { policyOf: (name) => apps[name], entitlement })
    const { matching, undecided } = filter('any', ['professional'], kind)
    expect(counts.professional).toMatchObject({
      available: matching.length,
      unknown: undecided.length,
    })
  })
})
