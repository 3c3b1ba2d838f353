import { describe, expect, it } from 'vitest'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import { filterBySupport } from '../../../src/model/filter/filterBySupport.ts'
import { supportCounts } from '../../../src/model/filter/supportCounts.ts'
import { type SupportMatch, supportMatches } from '../../../src/model/filter/supportCriteria.ts'
import type { ChannelId } from '../../../src/model/policy/channel.ts'
import type { PolicyInput } from '../../../src/model/policy/inputs.ts'
import { entitlementKinds, offered, policyOf, unknown } from '../policy/builders.ts'

interface App {
  readonly name: string
  readonly policy: PolicyInput | undefined
}

const app = (name: string, policy: PolicyInput | undefined): App => ({ name, policy })

const apps: readonly App[] = [
  app('both', policyOf({ developer: offered, professional: offered })),
  app('developer', policyOf({ developer: offered })),
  app('developer, else unknown', policyOf({ developer: offered }, unknown)),
  app('professional', policyOf({ professional: offered })),
  app('none', policyOf({})),
  app('unknown', policyOf({}, unknown)),
  app('loading', { status: 'loading' }),
  app('absent', readClearOSPolicy({})),
  app('invalid', readClearOSPolicy({ supported: 'x' })),
  app('failed', readClearOSPolicy({ code: -1 })),
  app('hidden', readClearOSPolicy({ supported: 31, hide_support_policy: true })),
  app('not parsed', { ok: false, issues: [] }),
  app('parsed', { ok: true, value: policyOf({ developer: offered }), warnings: [] }),
  app('missing', undefined),
]

const silent = [
  'unknown',
  'loading',
  'absent',
  'invalid',
  'failed',
  'hidden',
  'not parsed',
  'missing',
]
const policyOfApp = ({ policy }: App) => policy
const namesOf = (found: readonly App[]) => found.map(({ name }) => name)

function filter(match: SupportMatch, ...channels: readonly ChannelId[]) {
  const { matching, undecided } = filterBySupport(
    apps,
    { channels, match },
    { policyOf: policyOfApp },
  )
  return { matching: namesOf(matching), undecided: namesOf(undecided) }
}

describe('filterBySupport', () => {
  it.each(supportMatches)('keeps every app where nothing is wanted, %s of it', (match) => {
    expect(filter(match)).toEqual({ matching: namesOf(apps), undecided: [] })
  })

  it('picks the apps that have one channel, those of which it is not known apart', () => {
    expect(filter('any', 'developer')).toEqual({
      matching: ['both', 'developer', 'developer, else unknown', 'parsed'],
      undecided: silent,
    })
  })

  it('is content with any of several', () => {
    expect(filter('any', 'developer', 'professional')).toEqual({
      matching: ['both', 'developer', 'developer, else unknown', 'professional', 'parsed'],
      undecided: silent,
    })
  })

  it('asks for all of several: one that is missing decides, one that is unknown does not', () => {
    expect(filter('all', 'developer', 'professional')).toEqual({
      matching: ['both'],
      undecided: ['developer, else unknown', ...silent],
    })
  })

  it.each(['nonsense', '__proto__', 'constructor'])('ignores %s, which is no channel', (id) => {
    const channels = JSON.parse(JSON.stringify([id, 'professional']))
    const { matching } = filterBySupport(
      apps,
      { channels, match: 'all' },
      { policyOf: policyOfApp },
    )
    expect(namesOf(matching)).toEqual(['both', 'professional'])
  })

  it('does not know what cannot be read', () => {
    const { undecided } = filterBySupport(
      ['app'],
      { channels: ['developer'], match: 'any' },
      {
        policyOf: () => {
          throw new Error('gone')
        },
      },
    )
    expect(undecided).toEqual(['app'])
  })

  it('answers for the system of the reader', () => {
    const criteria = { channels: ['professional'], match: 'any' } as const
    const of = (entitlement: keyof typeof entitlementKinds) =>
      filterBySupport(apps, criteria, {
        policyOf: policyOfApp,
        entitlement: entitlementKinds[entitlement],
      })
    expect(namesOf(of('included').matching)).toEqual(['both', 'professional'])
    expect(namesOf(of('none').matching)).toEqual([])
    expect(namesOf(of('none').undecided)).not.toContain('both')
    expect(namesOf(of('unknown').undecided)).toContain('both')
  })

  it.each([{}, 'x', 5, { version: 1 }, { ok: true }, { status: 'ready' }])(
    'decides nothing by %j, which is no policy',
    (junk) => {
      const { matching, undecided } = filterBySupport(
        [junk],
        { channels: ['developer'], match: 'any' },
        { policyOf: (policy) => JSON.parse(JSON.stringify(policy)) },
      )
      expect(matching).toEqual([])
      expect(undecided).toEqual([junk])
    },
  )
})

describe('supportCounts', () => {
  it('counts what is available, what is not, and what is not known', () => {
    const counts = supportCounts(apps, { policyOf: policyOfApp })
    expect(counts.developer).toEqual({ available: 4, unavailable: 2, unknown: silent.length })
    expect(counts.consulting).toEqual({ available: 0, unavailable: 5, unknown: silent.length + 1 })
  })

  it('grants nothing by a reading that holds no entitlement', () => {
    const entitlement = JSON.parse('{"ok":true}')
    const counts = supportCounts(apps, { policyOf: policyOfApp, entitlement })
    expect(counts.professional.available).toBe(0)
  })

  it('counts as many as the filter finds', () => {
    for (const kind of Object.values(entitlementKinds)) {
      const options = { policyOf: policyOfApp, entitlement: kind }
      const counts = supportCounts(apps, options)
      const criteria = { channels: ['professional'], match: 'any' } as const
      const { matching, undecided } = filterBySupport(apps, criteria, options)
      expect(counts.professional.available).toBe(matching.length)
      expect(counts.professional.unknown).toBe(undecided.length)
    }
  })
})
