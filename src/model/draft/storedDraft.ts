import { parseJson } from '../json.ts'
import { referencePattern } from '../reference.ts'
import { isRecord, readOwn } from '../untrusted.ts'

/** A draft as it is kept until something has become of it: a ticket, say. */
export interface StoredDraft<Draft extends object> {
  /** What has been typed or chosen, as it was. */
  readonly typed: Readonly<Partial<Draft>>
  /** The same for every attempt to send it. */
  readonly idempotencyKey: string
  /** Whether it has been sent without word of what came of it. */
  readonly isUnanswered: boolean
  /** What it said then, where it may have been changed since. */
  readonly sent?: Readonly<Partial<Draft>>
  /** Reference of what it follows: a ticket that is closed, or what an earlier draft has become. */
  readonly refersTo?: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const version = 1

/** Milliseconds. */
export const day = 86_400_000

/** Days: no draft is kept for longer. */
export const longestDraftAge = 365

/**
 * The text to keep a draft as.
 *
 * @param maxAge in milliseconds: known to whoever finds it later
 */
export function writeStoredDraft<Draft extends object>(
  draft: StoredDraft<Draft>,
  maxAge?: number,
): string {
  return JSON.stringify({ version, ...draft, maxAge })
}

/** Whether what was kept is a draft whose time is over, whoever it belongs to. */
export function isOutdatedDraft(text: unknown, now: number): boolean {
  const kept = parseJson(text)
  const savedAt = readOwn(kept, 'savedAt')
  if (readOwn(kept, 'version') !== version || typeof savedAt !== 'number') return false
  const maxAge = readOwn(kept, 'maxAge')
  const longest = longestDraftAge * day
  return now - savedAt > (typeof maxAge === 'number' ? Math.min(maxAge, longest) : longest)
}

/** Reads what was typed into a draft of some kind: what is none of it is left out. */
export type ReadTyped<Draft extends object> = (typed: object) => Readonly<Partial<Draft>>

/** The texts among what was typed into these fields. */
export function readTexts<Field extends string>(
  fields: readonly Field[],
  typed: object,
): Readonly<Partial<Record<Field, string>>> {
  const texts: Partial<Record<Field, string>> = {}
  for (const field of fields) {
    const value = readOwn(typed, field)
    if (typeof value === 'string') texts[field] = value
  }
  return texts
}

/**
 * Reads what was kept, or `undefined` if it is no draft or older than it may be. What can be read
 * of one that is damaged is kept.
 *
 * @param maxAge in milliseconds
 */
export function readStoredDraft<Draft extends object>(
  readTyped: ReadTyped<Draft>,
  text: unknown,
  now: number,
  maxAge = Number.POSITIVE_INFINITY,
): StoredDraft<Draft> | undefined {
  const kept = parseJson(text)
  if (readOwn(kept, 'version') !== version) return undefined
  const savedAt = readOwn(kept, 'savedAt')
  const idempotencyKey = readOwn(kept, 'idempotencyKey')
  // Without its key it could be sent twice, without its age be kept for ever.
  if (typeof savedAt !== 'number' || !isKey(idempotencyKey)) return undefined
  // A clock that was ahead would keep it for ever.
  const isOld = now - savedAt > maxAge || (Number.isFinite(maxAge) && savedAt - now > day)
  if (isOld) return undefined
  const refersTo = readOwn(kept, 'refersTo')
  const typed = readOwn(kept, 'typed')
  const sent = readOwn(kept, 'sent')
  return {
    typed: readTyped(isRecord(typed) ? typed : {}),
    idempotencyKey,
    isUnanswered: readOwn(kept, 'isUnanswered') === true,
    ...(isRecord(sent) && { sent: readTyped(sent) }),
    ...(typeof refersTo === 'string' && referencePattern.test(refersTo) && { refersTo }),
    savedAt,
  }
}

function isKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\w.-]{8,200}$/.test(key)
}
