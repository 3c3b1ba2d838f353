import type { SupportScheme } from './supportScheme.ts'

/** The five channels of ClearOS (support policy document, "Marketplace Support Policy"). */
export const clearOSScheme = {
  channels: [
    {
      id: 'public-forum',
      provider: 'community',
      commitment: 'none',
      access: 'open',
      mark: 'bubble',
    },
    {
      id: 'dedicated-forum',
      provider: 'developer',
      commitment: 'best-effort',
      access: 'open',
      mark: 'panel',
    },
    {
      id: 'developer',
      provider: 'developer',
      commitment: 'contract',
      access: 'terms',
      mark: 'triangle',
    },
    {
      id: 'professional',
      provider: 'marketplace',
      commitment: 'contract',
      access: 'entitlement',
      mark: 'cross',
    },
    {
      id: 'consulting',
      provider: 'marketplace',
      commitment: 'none',
      access: 'agreement',
      mark: 'diamond',
    },
  ],
} as const satisfies SupportScheme

/** The id of a channel of ClearOS. */
export type ChannelId = (typeof clearOSScheme)['channels'][number]['id']
