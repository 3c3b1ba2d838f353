import { type ChannelId, channelIds } from '../policy/channel.ts'
import { itemsOf } from '../untrusted.ts'

/** Whether an app has to have one of the wanted channels, or every one. */
export const supportMatches = ['any', 'all'] as const
export type SupportMatch = (typeof supportMatches)[number]

/** Which support an app should have. */
export interface SupportCriteria {
  /** Channels that are wanted. None: every app will do. */
  readonly channels: readonly ChannelId[]
  readonly match: SupportMatch
}

/** Every app will do. */
export const noCriteria: SupportCriteria = { channels: [], match: 'any' }

/** What is asked of `URLSearchParams` to read criteria. */
export interface QueryReader {
  get(name: string): string | null
  getAll(name: string): readonly string[]
}

/** What is asked of `URLSearchParams` to write criteria. */
export interface QueryWriter {
  delete(name: string): void
  append(name: string, value: string): void
}

const defaultName = 'support'

/** The parameter that asks for all of the channels. */
export function matchName(name: string): string {
  return `${name}-match`
}

/**
 * Reads criteria from the query of an address, `?support=developer&support=professional&support-match=all`,
 * as a form with a `SupportFilter` sends it too. What is no channel is left out.
 *
 * @param name of the parameter
 *
 * @example
 * const criteria = readSupportCriteria(new URLSearchParams(location.search))
 */
export function readSupportCriteria(query: QueryReader, name = defaultName): SupportCriteria {
  return criteriaOf(query.getAll(name), query.get(matchName(name)))
}

/** Criteria from anything at all: what is no channel is left out. */
export function criteriaOf(channels: unknown, match: unknown): SupportCriteria {
  const wanted = itemsOf(channels)
  return {
    channels: channelIds.filter((id) => wanted.includes(id)),
    match: match === 'all' ? 'all' : 'any',
  }
}

/**
 * Writes criteria into the query of an address. Other parameters are left alone.
 *
 * @param name of the parameter
 *
 * @example
 * const url = new URL(location.href)
 * writeSupportCriteria(criteria, url.searchParams)
 * history.replaceState(null, '', url)
 */
export function writeSupportCriteria(
  { channels, match }: SupportCriteria,
  query: QueryWriter,
  name = defaultName,
): void {
  query.delete(name)
  query.delete(matchName(name))
  for (const id of channelIds) if (channels.includes(id)) query.append(name, id)
  if (match === 'all') query.append(matchName(name), match)
}
