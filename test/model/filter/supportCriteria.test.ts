import { describe, expect, it } from 'vitest'
import {
  criteriaOf,
  noCriteria,
  readSupportCriteria,
  type SupportCriteria,
  supportMatches,
  writeSupportCriteria,
} from '../../../src/model/filter/supportCriteria.ts'
import { channels as schemeChannels } from '../../../src/model/scheme/channels.ts'

const written = (criteria: SupportCriteria, query = '', name?: string) => {
  const params = new URLSearchParams(query)
  writeSupportCriteria(criteria, params, name)
  return params.toString()
}

const read = (query: string, name?: string) => readSupportCriteria(new URLSearchParams(query), name)

describe('criteria in a query', () => {
  it('are written as a form sends them', () => {
    expect(written({ channels: ['developer', 'consulting'], match: 'all' })).toBe(
      'support=developer&support=consulting&support-match=all',
    )
    expect(written({ channels: ['developer'], match: 'any' })).toBe('support=developer')
  })

  it('replace those that are there, and leave other parameters alone', () => {
    const query = 'q=vpn&support=professional&support-match=all&page=2'
    expect(written(noCriteria, query)).toBe('q=vpn&page=2')
  })

  it('can have another name', () => {
    const criteria: SupportCriteria = { channels: ['developer'], match: 'all' }
    expect(written(criteria, 'support=x', 'help')).toBe('support=x&help=developer&help-match=all')
    expect(read('support=professional&help=developer&help-match=all', 'help')).toEqual(criteria)
  })

  it('come back as they were, for every combination', () => {
    const ids = schemeChannels.map(({ id }) => id)
    for (let bits = 0; bits < 2 ** ids.length; bits++) {
      for (const match of supportMatches) {
        const channels = ids.filter((_id, bit) => bits & (1 << bit))
        expect(read(written({ channels, match }))).toEqual({ channels, match })
      }
    }
  })

  it.each([
    ['', noCriteria],
    ['support', noCriteria],
    ['support=telephone&support=__proto__', noCriteria],
    ['support=developer&support=developer', { channels: ['developer'], match: 'any' }],
    [
      'support=consulting&support=developer',
      { channels: ['developer', 'consulting'], match: 'any' },
    ],
    ['support=developer&support-match=ALL', { channels: ['developer'], match: 'any' }],
    ['support=%ff', noCriteria],
  ])('are read from %j without what makes no sense', (query, criteria) => {
    expect(read(query)).toEqual(criteria)
  })
})

it.each([undefined, null])('no query has no criteria: %j', (query) => {
  expect(readSupportCriteria(query)).toEqual(noCriteria)
})

describe('criteriaOf', () => {
  it.each<[unknown, unknown, SupportCriteria]>([
    [
      ['consulting', 'x', 'developer'],
      'all',
      { channels: ['developer', 'consulting'], match: 'all' },
    ],
    ['developer', 'any', noCriteria],
    [{ 0: 'developer', length: 1 }, undefined, noCriteria],
    [undefined, ['all'], noCriteria],
  ])('reads %j and %j', (wanted, match, criteria) => {
    expect(criteriaOf(wanted, match)).toEqual(criteria)
  })
})
