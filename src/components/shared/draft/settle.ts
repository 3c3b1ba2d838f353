import type { StoredDraft } from '../../../model/submission/storedDraft.ts'
import type { AcceptedResult, SubmitResult } from '../../../model/submission/submitResult.ts'
import type { AcceptedDraft, DraftResult } from './draftState.ts'
import { fingerprintOf } from './onlyOnce.ts'

/** The draft that the portal has accepted, and another with the changes made since it was sent. */
interface Acceptance<Draft extends object> {
  readonly accepted: AcceptedDraft<Draft>
  readonly rest: StoredDraft<Draft> | undefined
}

/**
 * Settles a draft that the portal has accepted.
 *
 * @param recorded the fingerprint of what the portal has recorded; `undefined` if that is the draft
 * @param newKey makes a key for the rest; `undefined` if changes do not go on as another draft
 */
export function settleAccepted<Draft extends object>(
  result: AcceptedResult,
  draft: StoredDraft<Draft> | undefined,
  sent: Readonly<Partial<Draft>>,
  recorded: string | undefined,
  newKey: (() => string) | undefined,
): Acceptance<Draft> {
  const isChanged =
    draft !== undefined && recorded !== undefined && recorded !== fingerprintOf(draft.typed)
  const rest = isChanged && newKey ? restOf(draft, result, newKey()) : undefined
  const accepted = {
    ...result,
    sent,
    isOurs: recorded === undefined || recorded === fingerprintOf(sent),
    ...(rest !== undefined && { followedBy: rest.idempotencyKey }),
  }
  return { accepted, rest }
}

/** Keeps the changes made after sending as another draft, which follows the ticket. */
function restOf<Draft extends object>(
  { typed }: StoredDraft<Draft>,
  { reference }: AcceptedResult,
  idempotencyKey: string,
): StoredDraft<Draft> {
  const refersTo = reference === undefined ? {} : { refersTo: reference }
  return { typed, idempotencyKey, isUnanswered: false, ...refersTo, savedAt: Date.now() }
}

/**
 * Settles a draft that the portal has not accepted, or not yet. Nothing typed is lost.
 *
 * @param wasUnanswered whether an earlier attempt may have arrived
 */
export function settleOpen<Draft extends object>(
  result: DraftResult<keyof Draft & string>,
  { sent, ...draft }: StoredDraft<Draft>,
  wasUnanswered: boolean,
  newKey: () => string,
): StoredDraft<Draft> {
  const isUnanswered = wasUnanswered || (result.status === 'failed' && result.mayHaveArrived)
  if (isUnanswered) return { ...draft, isUnanswered, ...(sent !== undefined && { sent }) }
  // A portal that replays by key would respond to a corrected draft as it did to this one.
  const isRefused = result.status === 'invalid' || result.status === 'refused'
  const idempotencyKey = isRefused ? newKey() : draft.idempotencyKey
  return { ...draft, isUnanswered, idempotencyKey }
}

/** Removes the errors of changed fields from a result. */
export function withoutFields<Field extends string>(
  result: SubmitResult<Field> | undefined,
  changed: object,
): DraftResult<Field> | undefined {
  if (result === undefined || result.status === 'accepted') return undefined
  if (result.status !== 'invalid') return result
  const fields: Partial<Record<Field, string>> = { ...result.fields }
  for (const field of Object.keys(changed)) Reflect.deleteProperty(fields, field)
  return { ...result, fields }
}
