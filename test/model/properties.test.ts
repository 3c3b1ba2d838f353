import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, type TestContext } from 'vitest'
import { clearOSMask } from '../../src/model/clearos/mask.ts'
import { readClearOSEntitlement } from '../../src/model/clearos/readClearOSEntitlement.ts'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import { channelIds } from '../../src/model/policy/channel.ts'
import { parseSupportPolicy } from '../../src/model/policy/parseSupportPolicy.ts'
import { resolveSupport } from '../../src/model/policy/resolveSupport.ts'
import type { Issue } from '../../src/model/result.ts'
import {
  clearOSDetails,
  clearOSSupportInfo,
  policyDocuments,
  type Sample,
  samplesOf,
} from './arbitraries.ts'
import {
  grantedMask,
  includesProfessional,
  offersChannel,
  opensProfessional,
  own,
  registrationOf,
} from './oracle.ts'
import { ownState, prototypeKeys } from './untouched.ts'

const numRuns = 10_000

/** Tries a property on inputs of all kinds, and notes how many there were of each. */
async function holds(
  samples: fc.Arbitrary<Sample>,
  { annotate }: Pick<TestContext, 'annotate'>,
  property: (input: unknown, kind: Sample['kind']) => void,
): Promise<void> {
  const counts = new Map<string, number>()
  const tried = fc.property(samples, ({ kind, mutation, input }) => {
    const name = mutation === undefined ? kind : `${kind} (${mutation})`
    counts.set(name, (counts.get(name) ?? 0) + 1)
    property(input, kind)
  })
  fc.assert(tried, { numRuns })
  const shares = [...counts].sort().map(([name, count]) => ({ name, share: count / numRuns }))
  const mutated = shares.filter(({ name }) => name.startsWith('one field mutated'))
  expect(mutated.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(1 / 3)
  await annotate(
    shares.map(({ name, share }) => `${name} ${(share * 100).toFixed(1)} %`).join(', '),
    'inputs',
  )
}

function expectComplete(issues: readonly Issue[]): void {
  for (const { path, expected, received, message } of issues) {
    const place = path.length === 0 ? 'The input' : path.join('.').slice(0, 40)
    const complete =
      path.every((key) => typeof key === 'string' || typeof key === 'number') &&
      expected !== '' &&
      received !== '' &&
      (/\p{C}/u.test(place) || message.includes(place)) &&
      message.includes(expected) &&
      message.includes(received) &&
      message.endsWith('.') &&
      message.length < 500
    if (!complete) expect.fail(`an incomplete issue: ${message} (${JSON.stringify(path)})`)
  }
}

function expectUntouched(input: unknown, read: () => unknown): void {
  const state = ownState(input)
  const keys = prototypeKeys()
  read()
  expect(prototypeKeys()).toBe(keys)
  if (!isDeepStrictEqual(ownState(input), state)) expect.fail('the input was changed')
}

function expectSafe(url: string | undefined): void {
  if (url === undefined) return
  expect(['https:', 'http:', 'mailto:']).toContain(new URL(url).protocol)
  expect(url).not.toMatch(/[\s\\\u200b-\u200f\u202a-\u202e\u2060-\u2069]/)
}

describe('parseSupportPolicy, whatever the input', { timeout: 60_000 }, () => {
  const samples = samplesOf(policyDocuments)

  it('never throws, and accepts what is valid', async (context) => {
    await holds(samples, context, (input, kind) => {
      const result = parseSupportPolicy(input)
      if (kind === 'valid') expect(result).toMatchObject({ ok: true, value: input, warnings: [] })
    })
  })

  it('offers nothing that the input does not', async (context) => {
    await holds(samples, context, (input) => {
      const result = parseSupportPolicy(input)
      if (!result.ok) return
      for (const id of channelIds) {
        const offer = result.value.channels[id]
        expect(offer.status === 'offered' && !offersChannel(input, id)).toBe(false)
        if (offer.status === 'offered') expectSafe(offer.url)
      }
    })
  })

  it('says what is wrong, where, and what to do', async (context) => {
    await holds(samples, context, (input) => {
      const result = parseSupportPolicy(input)
      if (!result.ok) expect(result.issues).not.toHaveLength(0)
      expectComplete(result.ok ? result.warnings : result.issues)
    })
  })

  it('changes neither the input nor a prototype', async (context) => {
    await holds(samples, context, (input) => {
      expectUntouched(input, () => parseSupportPolicy(input))
    })
  })
})

describe('readClearOSPolicy, whatever the input', { timeout: 60_000 }, () => {
  const samples = samplesOf(clearOSDetails)

  it('never throws, and reads what is valid', async (context) => {
    await holds(samples, context, (input, kind) => {
      const reading = readClearOSPolicy(input)
      if (kind === 'valid') expect(reading).toMatchObject({ status: 'ready', warnings: [] })
    })
  })

  it('offers exactly what the mask does, and nothing without one', async (context) => {
    await holds(samples, context, (input) => {
      const reading = readClearOSPolicy(input)
      const mask = grantedMask(input)
      if (reading.status !== 'ready') return expect(mask).toBeUndefined()
      expect(clearOSMask(reading.policy)).toBe(mask === undefined ? undefined : mask % 32)
      const { developer } = reading.policy.channels
      if (developer.status === 'offered') expectSafe(developer.url)
    })
  })

  it('says what is wrong, where, and what to do', async (context) => {
    await holds(samples, context, (input) => {
      const reading = readClearOSPolicy(input)
      if (reading.status === 'invalid') expect(reading.issues).not.toHaveLength(0)
      if (reading.status === 'invalid') expectComplete(reading.issues)
      if (reading.status === 'ready') expectComplete(reading.warnings)
    })
  })

  it('changes neither the input nor a prototype', async (context) => {
    await holds(samples, context, (input) => {
      expectUntouched(input, () => readClearOSPolicy(input))
    })
  })
})

describe('readClearOSEntitlement, whatever the input', { timeout: 60_000 }, () => {
  const samples = samplesOf(clearOSSupportInfo)

  it('never throws, and reads what is valid', async (context) => {
    await holds(samples, context, (input, kind) => {
      const result = readClearOSEntitlement(input)
      if (kind === 'valid') expect(result.ok).toBe(true)
    })
  })

  it('includes professional support exactly where the input does', async (context) => {
    await holds(samples, context, (input) => {
      const result = readClearOSEntitlement(input)
      const included = result.ok && result.value.professional === 'included'
      expect(included).toBe(includesProfessional(input))
      if (!result.ok) return
      expect(result.value.registered).toBe(registrationOf(input))
      for (const url of Object.values(result.value.links)) expectSafe(url)
      expectSafe(result.value.sales?.url)
    })
  })

  it('says what is wrong, where, and what to do', async (context) => {
    await holds(samples, context, (input) => {
      const result = readClearOSEntitlement(input)
      if (!result.ok) expect(result.issues).not.toHaveLength(0)
      expectComplete(result.ok ? result.warnings : result.issues)
    })
  })

  it('changes neither the input nor a prototype', async (context) => {
    await holds(samples, context, (input) => {
      expectUntouched(input, () => readClearOSEntitlement(input))
    })
  })
})

describe('resolveSupport, whatever was read', { timeout: 60_000 }, () => {
  const samples = samplesOf(
    fc.record({ document: policyDocuments, details: clearOSDetails, info: clearOSSupportInfo }),
  )

  function readAll(input: unknown) {
    const parsed = parseSupportPolicy(own(input, 'document'))
    const reading = readClearOSPolicy(own(input, 'details'))
    const entitlement = readClearOSEntitlement(own(input, 'info'))
    return {
      document: parsed.ok ? parsed.value : undefined,
      details: reading.status === 'ready' ? reading.policy : undefined,
      entitlement: entitlement.ok ? entitlement.value : undefined,
    }
  }

  it('never throws, and answers for all five channels', async (context) => {
    await holds(samples, context, (input) => {
      const { document, details, entitlement } = readAll(input)
      for (const policy of [document, details]) {
        if (policy === undefined) continue
        const { channels, next } = resolveSupport(policy, entitlement)
        expect(channels.map(({ id }) => id)).toEqual(channelIds)
        const isHelped = channels.some(({ status }) => status === 'available')
        expect(isHelped && next.type === 'nothing-left').toBe(false)
      }
    })
  })

  it('makes available exactly what the inputs grant', async (context) => {
    await holds(samples, context, (input) => {
      const { document, details, entitlement } = readAll(input)
      const professional = entitlement === undefined || opensProfessional(own(input, 'info'))
      const mask = grantedMask(own(input, 'details')) ?? 0
      for (const policy of [document, details]) {
        if (policy === undefined) continue
        for (const [index, channel] of resolveSupport(policy, entitlement).channels.entries()) {
          const offered =
            policy === document
              ? offersChannel(own(input, 'document'), channel.id)
              : Math.floor(mask / 2 ** index) % 2 === 1
          const granted = offered && (channel.id !== 'professional' || professional)
          expect(channel.status === 'available').toBe(granted)
          if (channel.status === 'available' && 'url' in channel.action) {
            expectSafe(channel.action.url)
          }
        }
      }
    })
  })

  it('changes neither what was read nor a prototype', async (context) => {
    await holds(samples, context, (input) => {
      const read = readAll(input)
      expectUntouched(read, () => {
        if (read.document) resolveSupport(read.document, read.entitlement)
        if (read.details) resolveSupport(read.details, read.entitlement)
      })
    })
  })
})
