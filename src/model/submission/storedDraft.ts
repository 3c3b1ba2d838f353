import { parseJson } from '../reading/json.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import { readReference } from '../values/reference.ts'

/** A draft in the storage of a browser, until it has become a ticket or a quote. */
export interface StoredDraft<Draft extends object> {
  /** What was typed or chosen, unchecked. */
  readonly typed: Readonly<Partial<Draft>>
  /** The same for every attempt to send the draft. */
  readonly idempotencyKey: string
  /** Whether it was sent, and nobody knows what came of that. */
  readonly isUnanswered: boolean
  /** What was sent then, if it may have been changed since. */
  readonly sent?: Readonly<Partial<Draft>>
  /** The reference of the ticket it follows: a closed one, or the one an earlier draft has become. */
  readonly refersTo?: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const version = 1

/** Milliseconds. */
export const day = 86_400_000

/** Days for which a draft can be kept at most. */
export const maxDraftDays = 365

/**
 * Writes a draft as the text to store.
 *
 * @param maxAge milliseconds, for whoever finds the text later
 */
export function writeStoredDraft<Draft extends object>(
  draft: StoredDraft<Draft>,
  maxAge?: number,
): string {
  return JSON.stringify({ version, ...draft, maxAge })
}

/** Whether a stored text is a draft that is older than it may be, whoever it belongs to. */
export function isOutdatedDraft(text: unknown, now: number): boolean {
  const stored = parseJson(text)
  const savedAt = readOwn(stored, 'savedAt')
  if (readOwn(stored, 'version') !== version || typeof savedAt !== 'number') return false
  const maxAge = readOwn(stored, 'maxAge')
  const longest = maxDraftDays * day
  return now - savedAt > (typeof maxAge === 'number' ? Math.min(maxAge, longest) : longest)
}

/** Reads what was typed into one kind of draft. Anything else is left out. */
export type ReadTyped<Draft extends object> = (typed: object) => Readonly<Partial<Draft>>

/**
 * Reads a stored draft, as far as it is intact; `undefined` if it is no draft or older than it may
 * be.
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
  // Without its key it could be sent twice, and without its age be kept for ever.
  if (typeof savedAt !== 'number' || !isKey(idempotencyKey)) return undefined
  // A clock that was ahead would keep it for ever.
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
