import { isRecord, readOwn } from '../untrusted.ts'
import { ticketReferencePattern } from './ticket.ts'
import {
  type TicketDraft,
  type TicketField,
  ticketFields,
  ticketSeverities,
} from './ticketDraft.ts'

/** A draft as it is kept until it has become a ticket. */
export interface StoredDraft {
  /** What has been typed or chosen, as it was. */
  readonly typed: Readonly<Partial<TicketDraft>>
  /** The same for every attempt to send it. */
  readonly idempotencyKey: string
  /** Whether it has been sent without word of what came of it. */
  readonly isUnanswered: boolean
  /** What it said then, where it may have been changed since. */
  readonly sent?: Readonly<Partial<TicketDraft>>
  /** Reference of the closed ticket it follows. */
  readonly refersTo?: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const version = 1

/** Milliseconds. */
const day = 86_400_000

/** The text to keep a draft as. */
export function writeStoredDraft(draft: StoredDraft): string {
  return JSON.stringify({ version, ...draft })
}

/**
 * Reads what was kept, or `undefined` if it is no draft or older than it may be. What can be read
 * of one that is damaged is kept.
 *
 * @param maxAge in milliseconds
 */
export function readStoredDraft(
  text: unknown,
  now: number,
  maxAge = Number.POSITIVE_INFINITY,
): StoredDraft | undefined {
  const kept = parseJson(text)
  if (!isRecord(kept) || readOwn(kept, 'version') !== version) return undefined
  const savedAt = readOwn(kept, 'savedAt')
  const idempotencyKey = readOwn(kept, 'idempotencyKey')
  // Without its key it could be sent twice, without its age be kept for ever.
  if (typeof savedAt !== 'number' || !isKey(idempotencyKey)) return undefined
  // A clock that was ahead would keep it for ever.
  const isOld = now - savedAt > maxAge || (Number.isFinite(maxAge) && savedAt - now > day)
  if (isOld) return undefined
  const refersTo = readOwn(kept, 'refersTo')
  const sent = readOwn(kept, 'sent')
  return {
    typed: readTyped(readOwn(kept, 'typed')),
    idempotencyKey,
    isUnanswered: readOwn(kept, 'isUnanswered') === true,
    ...(isRecord(sent) && { sent: readTyped(sent) }),
    ...(typeof refersTo === 'string' && ticketReferencePattern.test(refersTo) && { refersTo }),
    savedAt,
  }
}

function readTyped(typed: unknown): Partial<TicketDraft> {
  if (!isRecord(typed)) return {}
  const texts: { -readonly [Field in TicketField]?: TicketDraft[Field] } = {}
  for (const field of ticketFields) {
    const value = readOwn(typed, field)
    if (field === 'severity') {
      const severity = ticketSeverities.find((one) => one === value)
      if (severity !== undefined) texts.severity = severity
    } else if (typeof value === 'string') texts[field] = value
  }
  return texts
}

function isKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\w-]{8,100}$/.test(key)
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
