import { describe, expect, it } from 'vitest'
import { channels, recordByChannel } from '../../../src/model/scheme/channels.ts'
import {
  accessKinds,
  commitments,
  markNames,
  providers,
} from '../../../src/model/scheme/supportScheme.ts'

describe('the channels of ClearOS', () => {
  it('are five, in legend order', () => {
    expect(
      channels.map(({ id, provider, commitment, access, mark }) =>
        [id, provider, commitment, access, mark].join(' '),
      ),
    ).toEqual([
      'public-forum community none open bubble',
      'dedicated-forum developer best-effort open panel',
      'developer developer contract terms triangle',
      'professional marketplace contract entitlement cross',
      'consulting marketplace none agreement diamond',
    ])
  })
})

it('has closed sets of words for schemes', () => {
  expect(accessKinds).toEqual(['open', 'terms', 'entitlement', 'agreement'])
  expect(commitments).toEqual(['none', 'best-effort', 'contract'])
  expect(providers).toEqual(['community', 'developer', 'partner', 'marketplace'])
  expect(markNames).toEqual(['bubble', 'panel', 'triangle', 'cross', 'diamond'])
})

describe('recordByChannel', () => {
  it('creates an entry for every channel', () => {
    expect(recordByChannel(({ access }) => access)).toEqual({
      'public-forum': 'open',
      'dedicated-forum': 'open',
      developer: 'terms',
      professional: 'entitlement',
      consulting: 'agreement',
    })
  })
})
