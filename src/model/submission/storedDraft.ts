import { parseJson } from '../reading/json.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import { readReference } from '../values/reference.ts'

/** A draft in browser storage, until it becomes a ticket or a quote. */
export interface StoredDraft<Draft extends object> {
  /** The input of the customer, unchecked. */
  readonly typed: Readonly<Partial<Draft>>
  /** Stays the same for every attempt to send the draft. */
  readonly idempotencyKey: string
  /** True if the draft was sent and the result is unknown. */
  readonly isUnanswered: boolean
  /** The draft as sent, if it may have changed since. */
  readonly sent?: Readonly<Partial<Draft>>
  /** The reference of the ticket it follows: a closed one, or one created from an earlier draft. */
  readonly refersTo?: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const version = 1

/** A day in milliseconds. */
export const day = 86_400_000

/** Maximum number of days to keep a draft. */
export const maxDraftDays = 365

/**
 * Returns the text to store for a draft.
 *
 * @param maxAge milliseconds, for `isOutdatedDraft` on any page
 */
export function writeStoredDraft<Draft extends object>(
  draft: StoredDraft<Draft>,
  maxAge?: number,
): string {
  return JSON.stringify({ version, ...draft, maxAge })
}

/** Returns true if a stored text is a draft past its maximum age, of any app and customer. */
export function isOutdatedDraft(text: unknown, now: number): boolean {
  const stored = parseJson(text)
  const savedAt = readOwn(stored, 'savedAt')
  if (readOwn(stored, 'version') !== version || typeof savedAt !== 'number') return false
  const maxAge = readOwn(stored, 'maxAge')
  const longest = maxDraftDays * day
  return now - savedAt > (typeof maxAge === 'number' ? Math.min(maxAge, longest) : longest)
}

/** Reads the fields of one kind of draft. Ignores anything else. */
export type ReadTyped<Draft extends object> = (typed: object) => Readonly<Partial<Draft>>

/**
 * Parses the intact parts of a stored draft. Returns `undefined` if the text is not a draft, or past
 * its maximum age.
 *
 * @param maxAge milliseconds
 */
export function parseStoredDraft<Draft extends object>(
  readTyped: ReadTyped<Draft>,
  text: unknown,
  now: number,
  maxAge = Number.POSITIVE_INFINITY,
): StoredDraft<Draft> | undefined {
  const stored = parseJson(text)
  if (readOwn(stored, 'version') !== version) return undefined
  const savedAt = readOwn(stored, 'savedAt')
  const idempotencyKey = readOwn(stored, 'idempotencyKey')
  // Without its key the draft could be sent twice; without its age it would never expire.
  if (typeof savedAt !== 'number' || !isKey(idempotencyKey)) return undefined
  // A draft from the future, saved by a wrong clock, would not expire.
  const isOld = now - savedAt > maxAge || (Number.isFinite(maxAge) && savedAt - now > day)
  if (isOld) return undefined
  const refersTo = readReference(readOwn(stored, 'refersTo'))
  const typed = readOwn(stored, 'typed')
  const sent = readOwn(stored, 'sent')
  return {
    typed: readTyped(isRecord(typed) ? typed : {}),
    idempotencyKey,
    isUnanswered: readOwn(stored, 'isUnanswered') === true,
    ...(isRecord(sent) && { sent: readTyped(sent) }),
    ...(refersTo !== undefined && { refersTo }),
    savedAt,
  }
}

function isKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\w.-]{8,200}$/.test(key)
}
