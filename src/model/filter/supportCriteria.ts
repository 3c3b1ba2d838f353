import { itemsOf } from '../reading/ownEntries.ts'
import { channels } from '../scheme/channels.ts'
import type { ChannelId } from '../scheme/clearOSScheme.ts'

/** The ways to match the wanted channels: any or all of them. */
export const supportMatches = ['any', 'all'] as const
/** One of `supportMatches`. */
export type SupportMatch = (typeof supportMatches)[number]

/** The support that a filter looks for. */
export interface SupportCriteria {
  /** The wanted channels. If empty, every app matches. */
  readonly channels: readonly ChannelId[]
  readonly match: SupportMatch
}

/** Criteria that every app meets. */
export const noCriteria: SupportCriteria = { channels: [], match: 'any' }

/** The part of `URLSearchParams` that reads criteria. */
export interface QueryReader {
  get(name: string): string | null
  getAll(name: string): readonly string[]
}

/** The part of `URLSearchParams` that writes criteria. */
export interface QueryWriter {
  delete(name: string): void
  append(name: string, value: string): void
}

const defaultName = 'support'

/** Returns the name of the parameter for `match`. */
export function matchName(name: string): string {
  return `${name}-match`
}

/**
 * Reads criteria from the query of a URL: `?support=developer&support=professional&support-match=all`.
 * A form with a `SupportFilter` sends the same query. Ignores unknown channels.
 *
 * @param name of the parameter, `support` by default
 *
 * @example
 * const criteria = readSupportCriteria(new URLSearchParams(location.search))
 */
export function readSupportCriteria(
  query: QueryReader | null | undefined,
  name = defaultName,
): SupportCriteria {
  return criteriaOf(query?.getAll(name), query?.get(matchName(name)))
}

/** Reads criteria from any values. Ignores unknown channels. */
export function criteriaOf(wanted: unknown, match: unknown): SupportCriteria {
  const ids = itemsOf(wanted)
  return {
    channels: channels.map(({ id }) => id).filter((id) => ids.includes(id)),
    match: match === 'all' ? 'all' : 'any',
  }
}

/**
 * Writes criteria into the query of a URL. Keeps other parameters.
 *
 * @param name of the parameter, `support` by default
 *
 * @example
 * const url = new URL(location.href)
 * writeSupportCriteria(criteria, url.searchParams)
 * history.replaceState(null, '', url)
 */
export function writeSupportCriteria(
  criteria: SupportCriteria,
  query: QueryWriter,
  name = defaultName,
): void {
  query.delete(name)
  query.delete(matchName(name))
  for (const { id } of channels) if (criteria.channels.includes(id)) query.append(name, id)
  if (criteria.match === 'all') query.append(matchName(name), criteria.match)
}
