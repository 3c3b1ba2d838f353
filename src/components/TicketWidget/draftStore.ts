import {
  readStoredDraft,
  type StoredDraft,
  writeStoredDraft,
} from '../../model/ticket/storedDraft.ts'
import { mayHaveArrived, type SubmitResult } from '../../model/ticket/submitResult.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'
import type { TicketDraft, TicketField } from '../../model/ticket/ticketDraft.ts'
import { readAnswer, type SendDraft, whenStopped } from './attempt.ts'
import { type DraftState, noDraft } from './draftState.ts'
import { type DraftStorage, keepText, readText } from './draftStorage.ts'
import { newIdempotencyKey } from './idempotencyKey.ts'
import { createdElsewhere, onlyOnce, tellOtherTabs } from './onlyOnce.ts'

/** Where a draft is kept. */
export interface DraftPlace {
  readonly name: string
  readonly storage: DraftStorage | undefined
  /** Milliseconds. */
  readonly maxAge?: number | undefined
}

/** One draft, whoever shows it: it outlives the components, and so does sending it. */
export interface DraftStore {
  read(): DraftState
  subscribe(listener: () => void): () => void
  change<Field extends TicketField>(field: Field, value: TicketDraft[Field]): void
  /** Has the draft follow a closed ticket, or none. */
  follow(reference: string | undefined): void
  discard(): void
  restore(): void
  /** Sends the draft, unless that is being done. Resolves with what came of it. */
  send(send: SendDraft): Promise<SubmitResult | undefined>
  /** Ends the wait for an answer. */
  stop(): void
  /** The page sends the draft itself, and is left. Returns whether it may. */
  leave(): boolean
  /** The page is here still, or again. */
  stay(): void
  /** What a page has been told that came of the draft of a key. Taken once. */
  answer(idempotencyKey: string, result: SubmitResult): void
}

/** Seconds: a portal that asks for more is asked again all the same. */
const longestWait = 300

export function createDraftStore(
  { name, storage, maxAge }: DraftPlace,
  onUse: (isInUse: boolean) => void,
): DraftStore {
  const listeners = new Set<() => void>()
  let text = readText(storage, name)
  const parse = () => readStoredDraft(text, Date.now(), maxAge)
  let state: DraftState = { ...noDraft, draft: parse(), isKept: storage !== undefined }
  let running: AbortController | undefined
  /** The last answer of a page, as a text. */
  let answered: string | undefined

  function set(changes: Partial<DraftState>): void {
    state = { ...state, ...changes }
    tellUse()
    for (const listener of listeners) listener()
  }

  /** What only this page knows has to be found again. */
  function tellUse(): void {
    const isOnlyHere = state.isSending || !state.isKept || state.created !== undefined
    onUse(listeners.size > 0 || isOnlyHere)
  }

  function keep(draft: StoredDraft | undefined, changes: Partial<DraftState> = {}): void {
    text = draft === undefined ? null : writeStoredDraft(draft)
    const isKept = keepText(storage, name, text)
    // What it was before must not come back in place of what could not be kept.
    if (!isKept) keepText(storage, name, null)
    set({ ...changes, draft, isKept })
  }

  function edit(change: (draft: StoredDraft) => StoredDraft, changes?: Partial<DraftState>): void {
    if (state.isSending) return
    const fresh = { typed: {}, idempotencyKey: newIdempotencyKey(), isUnanswered: false }
    const begins = state.draft === undefined && { result: undefined, created: undefined }
    const draft = change({ ...fresh, ...state.draft, savedAt: Date.now() })
    keep(draft, { discarded: undefined, ...begins, ...changes })
  }

  function settle(result: SubmitResult, wasUnanswered: boolean): void {
    const { draft } = state
    running = undefined
    if (result.status === 'created') {
      keep(undefined, { result, created: ticketOf(result, draft), isSending: false })
      return
    }
    const wait = result.status === 'busy' ? (result.retryAfter ?? 0) : 0
    const isUnanswered = wasUnanswered || mayHaveArrived(result)
    keep(draft && { ...draft, isUnanswered }, {
      result,
      isSending: false,
      busyUntil: Date.now() + Math.min(wait, longestWait) * 1_000,
    })
  }

  /** Another tab may have changed the draft, thrown it away or sent it. */
  async function readAgain(): Promise<void> {
    const found = readText(storage, name)
    if (found === text || state.isSending || !state.isKept) return
    text = found
    const before = state.draft
    set({ draft: parse() })
    if (before === undefined || state.draft !== undefined) return
    const result = await createdElsewhere(before.idempotencyKey)
    if (result === undefined || state.draft !== undefined) return
    set({ result, created: ticketOf(result, before) })
  }

  const onStorage = ({ storageArea }: StorageEvent) => {
    if (storageArea === storage) void readAgain()
  }

  return {
    read: () => state,

    subscribe(listener) {
      if (listeners.size === 0) {
        globalThis.addEventListener('storage', onStorage)
        void readAgain()
      }
      listeners.add(listener)
      tellUse()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) globalThis.removeEventListener('storage', onStorage)
        tellUse()
      }
    },

    change(field, value) {
      const result = withoutField(state.result, field)
      edit((draft) => ({ ...draft, typed: { ...draft.typed, [field]: value } }), { result })
    },

    follow(reference) {
      edit(({ refersTo: _, ...draft }) =>
        reference === undefined ? draft : { ...draft, refersTo: reference },
      )
    },

    discard() {
      if (!state.isSending) keep(undefined, { result: undefined, discarded: state.draft })
    },

    restore() {
      if (state.discarded !== undefined) keep(state.discarded, { discarded: undefined })
    },

    async send(send) {
      const { draft } = state
      if (state.isSending || draft === undefined) return undefined
      const { idempotencyKey, isUnanswered } = draft
      const attempt = new AbortController()
      const { signal } = attempt
      running = attempt
      keep({ ...draft, isUnanswered: true }, { isSending: true, result: undefined })
      let answer: Promise<SubmitResult> | undefined
      const result = await onlyOnce(idempotencyKey, signal, () => {
        answer = readAnswer(() => send(idempotencyKey, signal))
        return Promise.race([answer, whenStopped(signal)])
      })
      settle(result, isUnanswered)
      // Whoever did not want to wait is told of the ticket all the same.
      if (signal.aborted) {
        void answer?.then((late) => {
          if (late.status !== 'created' || state.draft?.idempotencyKey !== idempotencyKey) return
          tellOtherTabs(idempotencyKey, late)
          settle(late, isUnanswered)
        })
      }
      return result
    },

    stop() {
      running?.abort()
    },

    leave() {
      const { draft } = state
      if (state.isSending || draft === undefined) return false
      keep({ ...draft, isUnanswered: true }, { isSending: true, result: undefined })
      return true
    },

    stay() {
      if (running === undefined) set({ isSending: false })
    },

    answer(idempotencyKey, result) {
      const answer = JSON.stringify([idempotencyKey, result])
      const { draft = { idempotencyKey } } = state
      // The page may be an old one, and the draft another.
      const isOurs = running === undefined && draft.idempotencyKey === idempotencyKey
      if (!isOurs || answer === answered) return
      answered = answer
      settle(result, false)
    },
  }
}

function ticketOf(
  { reference, url }: Extract<SubmitResult, { status: 'created' }>,
  draft: StoredDraft | undefined,
): Ticket {
  const subject = draft?.typed.subject ?? ''
  return { reference, subject, status: 'open', ...(url !== undefined && { url }) }
}

/** What a portal says of a field holds until it is changed. */
function withoutField(
  result: SubmitResult | undefined,
  field: TicketField,
): SubmitResult | undefined {
  if (result?.status !== 'invalid') return result
  const { [field]: _, ...fields } = result.fields
  return { ...result, fields }
}
