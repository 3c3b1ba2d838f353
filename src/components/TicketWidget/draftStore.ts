import {
  readStoredDraft,
  type StoredDraft,
  writeStoredDraft,
} from '../../model/ticket/storedDraft.ts'
import { mayHaveArrived, type SubmitResult } from '../../model/ticket/submitResult.ts'
import type { Ticket } from '../../model/ticket/ticket.ts'
import type { TicketDraft, TicketField } from '../../model/ticket/ticketDraft.ts'
import { resultOf, type SendDraft, whenStopped } from './attempt.ts'
import { type DraftResult, type DraftState, longestWait, noDraft } from './draftState.ts'
import { type DraftStorage, keepText, keptText } from './draftStorage.ts'
import { newIdempotencyKey } from './idempotencyKey.ts'
import { type Created, createdElsewhere, onlyOnce, printOf, tellOtherTabs } from './onlyOnce.ts'

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
  /** The page sends the draft itself, and is left. Returns whether it may. */
  leave(): boolean
  /** Ends the wait for an answer. */
  stop(): void
  /** What a page has been told that came of the draft of a key. Taken once. */
  takeResult(idempotencyKey: string, result: SubmitResult): void
}

export function createDraftStore(
  { name, storage, maxAge }: DraftPlace,
  onUse: (isInUse: boolean) => void,
): DraftStore {
  const listeners = new Set<() => void>()
  let text = keptText(storage, name)
  const parse = () => readStoredDraft(text, Date.now(), maxAge)
  let state: DraftState = { ...noDraft, draft: parse(), isKept: storage !== undefined }
  // What is too old is not kept either.
  if (text !== null && state.draft === undefined) keepText(storage, name, null)
  let running: AbortController | undefined
  /** The last result a page was told, as a text. */
  let taken: string | undefined

  function set(changes: Partial<DraftState>): void {
    state = { ...state, ...changes }
    tellUse()
    for (const listener of listeners) listener()
  }

  /** What only this page knows has to be found again. */
  function tellUse(): void {
    const { isSending, isKept, created } = state
    onUse(listeners.size > 0 || isSending || !isKept || created.length > 0)
  }

  function keep(draft: StoredDraft | undefined, changes: Partial<DraftState> = {}): void {
    text = draft === undefined ? null : writeStoredDraft(draft)
    set({ ...changes, draft, isKept: keepText(storage, name, text) })
  }

  function edit(change: (draft: StoredDraft) => StoredDraft, changes?: Partial<DraftState>): void {
    if (state.isSending) return
    const fresh = { typed: {}, idempotencyKey: newIdempotencyKey(), isUnanswered: false }
    const draft = change({ ...fresh, ...state.draft, savedAt: Date.now() })
    keep(draft, { discarded: undefined, ...changes })
  }

  /** @param recorded what the ticket says, if that is not what the draft says now */
  function settle(result: SubmitResult, wasUnanswered: boolean, recorded?: string): void {
    const { draft, created } = state
    running = undefined
    if (result.status === 'created') {
      const tickets = [...created, ticketOf(result, draft)]
      const isChanged =
        draft !== undefined && recorded !== undefined && recorded !== printOf(draft.typed)
      const left = isChanged ? following(draft, result) : undefined
      keep(left, { result: undefined, created: tickets, isSending: false })
      return
    }
    const wait = result.status === 'busy' ? (result.retryAfter ?? 0) : 0
    const isUnanswered = wasUnanswered || mayHaveArrived(result)
    keep(draft && withUnanswered(draft, isUnanswered), {
      result,
      isSending: false,
      busyUntil: Date.now() + Math.min(wait, longestWait) * 1_000,
    })
  }

  /** The draft goes out: what it says now may be what a ticket says. */
  function depart(draft: StoredDraft): void {
    const sent = draft.sent ?? draft.typed
    keep({ ...draft, isUnanswered: true, sent }, { isSending: true, result: undefined })
  }

  /** Another tab may have changed the draft, thrown it away or sent it. */
  async function readAgain(): Promise<void> {
    const found = keptText(storage, name)
    if (found === text || state.isSending || !state.isKept) return
    text = found
    const before = state.draft
    set({ draft: parse() })
    if (before === undefined || state.draft !== undefined) return
    const elsewhere = await createdElsewhere(before.idempotencyKey)
    if (elsewhere === undefined || state.draft !== undefined) return
    state = { ...state, draft: before }
    settle(elsewhere.result, false, elsewhere.print)
  }

  const onStorage = ({ storageArea }: StorageEvent) => {
    if (storageArea === storage) void readAgain()
  }

  /** A page that was left is here again as it was; what it was left for may have changed the draft. */
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || running !== undefined) return
    set({ isSending: false })
    void readAgain()
  }

  function listen(): void {
    addEventListener('storage', onStorage)
    addEventListener('pageshow', onPageShow)
    void readAgain()
  }

  function stopListening(): void {
    removeEventListener('storage', onStorage)
    removeEventListener('pageshow', onPageShow)
  }

  return {
    read: () => state,

    subscribe(listener) {
      if (listeners.size === 0) listen()
      listeners.add(listener)
      tellUse()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) {
          stopListening()
          // Nobody else is to have back what was thrown away.
          state = { ...state, discarded: undefined }
        }
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
      depart(draft)
      const recorded = printOf(draft.sent ?? draft.typed)
      let answer: Promise<SubmitResult> | undefined
      const ended = await onlyOnce(idempotencyKey, signal, async () => {
        answer = resultOf(() => send(idempotencyKey, signal))
        const answered = await Promise.race([answer, whenStopped(signal)])
        if (answered.status === 'created') tellOtherTabs(idempotencyKey, answered, recorded)
        return answered
      })
      const { result, print } = 'result' in ended ? ended : { result: ended, print: recorded }
      const isDone = state.draft?.idempotencyKey !== idempotencyKey
      if (!isDone || result.status === 'created') settle(result, isUnanswered, print)
      // Whoever did not want to wait is told of the ticket all the same.
      if (signal.aborted) {
        void answer?.then((late) => {
          if (late.status !== 'created' || state.draft?.idempotencyKey !== idempotencyKey) return
          tellOtherTabs(idempotencyKey, late, recorded)
          running?.abort()
          settle(late, isUnanswered, recorded)
        })
      }
      return result
    },

    leave() {
      const { draft } = state
      if (state.isSending || draft === undefined) return false
      depart(draft)
      return true
    },

    stop() {
      if (running === undefined) set({ isSending: false })
      else running.abort()
    },

    takeResult(idempotencyKey, result) {
      const said = JSON.stringify([idempotencyKey, result])
      const { draft } = state
      // The page may be an old one, and the draft another.
      const isOurs = draft?.idempotencyKey === idempotencyKey
      const isNews = isOurs || (draft === undefined && result.status === 'created')
      if (running !== undefined || !isNews || said === taken) return
      taken = said
      settle(result, false, draft && printOf(draft.sent ?? draft.typed))
    },
  }
}

/** What was changed after it was sent goes on as another draft, which follows the ticket. */
function following({ typed }: StoredDraft, { reference }: Created): StoredDraft {
  return {
    typed,
    idempotencyKey: newIdempotencyKey(),
    isUnanswered: false,
    refersTo: reference,
    savedAt: Date.now(),
  }
}

function withUnanswered({ sent, ...draft }: StoredDraft, isUnanswered: boolean): StoredDraft {
  return { ...draft, isUnanswered, ...(isUnanswered && sent !== undefined && { sent }) }
}

function ticketOf({ reference, url }: Created, draft: StoredDraft | undefined): Ticket {
  const subject = (draft?.sent ?? draft?.typed)?.subject ?? ''
  return { reference, subject, status: 'open', ...(url !== undefined && { url }) }
}

/** What a portal says of a field holds until it is changed. */
function withoutField(
  result: DraftResult | undefined,
  field: TicketField,
): DraftResult | undefined {
  if (result?.status !== 'invalid') return result
  const { [field]: _, ...fields } = result.fields
  return { ...result, fields }
}
