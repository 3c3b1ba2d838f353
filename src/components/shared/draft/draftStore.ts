import {
  parseStoredDraft,
  type ReadTyped,
  type StoredDraft,
  writeStoredDraft,
} from '../../../model/submission/storedDraft.ts'
import type { SubmitResult } from '../../../model/submission/submitResult.ts'
import { resultOf, type SendDraft, whenStopped } from './attempt.ts'
import { type DraftState, longestWait, noDraft } from './draftState.ts'
import { type DraftStorage, keepText, keptText, removeOutdated } from './draftStorage.ts'
import { newIdempotencyKey } from './idempotencyKey.ts'
import { acceptedElsewhere, fingerprintOf, onlyOnce, tellOtherTabs } from './onlyOnce.ts'
import { listenToPage } from './pageEvents.ts'
import { settleAccepted, settleOpen, withoutFields } from './settle.ts'

/** How drafts of one kind, and the results of sending them, are read. */
export interface DraftFormat<Draft extends object> {
  readonly readTyped: ReadTyped<Draft>
  readonly readResult: (result: unknown) => SubmitResult<keyof Draft & string>
  /** Whether what was changed after it was sent goes on as another draft. */
  readonly isFollowed: boolean
}

/** Where a draft is kept. */
export interface DraftPlace {
  readonly name: string
  /**
   * The key of every attempt to send it: that of an approval is made of its terms, as they can be
   * approved once. Default: a new key for each draft.
   */
  readonly idempotencyKey?: string | undefined
  readonly storage: DraftStorage | undefined
  /** Milliseconds. */
  readonly maxAge?: number | undefined
}

/** One draft, whoever shows it: it outlives the components, and so does sending it. */
export interface DraftStore<Draft extends object> {
  read(): DraftState<Draft>
  subscribe(listener: () => void): () => void
  change(fields: Partial<Draft>): void
  /** Makes the draft refer to a ticket, or to none, and changes fields. */
  follow(reference: string | undefined, fields?: Partial<Draft>): void
  /** Goes on with what was typed as another draft, which was never sent, and changes fields. */
  renew(fields: Partial<Draft>): void
  discard(): void
  restore(): void
  /** Changes fields and sends the draft, unless it is being sent. Resolves with the result. */
  send(
    send: SendDraft,
    fields?: Partial<Draft>,
  ): Promise<SubmitResult<keyof Draft & string> | undefined>
  /** The page posts the draft itself, and is left. Returns whether it may. */
  leave(): boolean
  /** Ends the wait for a response. */
  stop(): void
  /** Takes the result that the page was told for the draft of a key, once. */
  takeResult(idempotencyKey: string, result: SubmitResult<keyof Draft & string>): void
}

export function createDraftStore<Draft extends object>(
  { readTyped, readResult, isFollowed }: DraftFormat<Draft>,
  { name, storage, maxAge, idempotencyKey: ownKey }: DraftPlace,
  onUse: (isInUse: boolean) => void,
): DraftStore<Draft> {
  const listeners = new Set<() => void>()
  let stopListening = () => {}
  if (maxAge !== undefined) removeOutdated(storage, Date.now())
  let text = keptText(storage, name)
  const parse = () => {
    const kept = parseStoredDraft(readTyped, text, Date.now(), maxAge)
    return kept && ownKey !== undefined ? { ...kept, idempotencyKey: ownKey } : kept
  }
  let state: DraftState<Draft> = { ...noDraft, draft: parse(), isKept: storage !== undefined }
  // A draft that is too old is not kept.
  if (text !== null && state.draft === undefined) keepText(storage, name, null)
  let running: AbortController | undefined
  /** The last result a page was told, as a text. */
  let taken: string | undefined

  const newKey = () => ownKey ?? newIdempotencyKey()

  function set(changes: Partial<DraftState<Draft>>): void {
    state = { ...state, ...changes }
    tellUse()
    for (const listener of listeners) listener()
  }

  /** A store that holds what only this page knows has to be found again. */
  function tellUse(): void {
    const { isSending, isKept, accepted } = state
    onUse(listeners.size > 0 || isSending || !isKept || accepted.length > 0)
  }

  function keep(
    draft: StoredDraft<Draft> | undefined,
    changes: Partial<DraftState<Draft>> = {},
  ): void {
    text = draft === undefined ? null : writeStoredDraft(draft, maxAge)
    set({ ...changes, draft, isKept: keepText(storage, name, text) })
  }

  /** The draft with some fields changed, or a new one. */
  function changed(fields: Partial<Draft>): StoredDraft<Draft> {
    const { draft } = state
    const typed = { ...(draft?.typed ?? readTyped({})), ...fields }
    const fresh = { idempotencyKey: newKey(), isUnanswered: false }
    return { ...fresh, ...draft, typed, savedAt: Date.now() }
  }

  function edit(
    fields: Partial<Draft>,
    change: (draft: StoredDraft<Draft>) => StoredDraft<Draft> = (draft) => draft,
    result: DraftState<Draft>['result'] | null = withoutFields<keyof Draft & string>(
      state.result,
      fields,
    ),
  ): void {
    if (!state.isSending) {
      keep(change(changed(fields)), { discarded: undefined, result: result ?? undefined })
    }
  }

  /** @param recorded the fingerprint of what has arrived, if that is not the draft as it is now */
  function settle(
    result: SubmitResult<keyof Draft & string>,
    wasUnanswered: boolean,
    recorded?: string,
  ): void {
    const { draft } = state
    running = undefined
    if (result.status === 'accepted') {
      const sent = draft?.sent ?? draft?.typed ?? readTyped({})
      const restKey = isFollowed ? newKey : undefined
      const { accepted, rest } = settleAccepted(result, draft, sent, recorded, restKey)
      const all = [...state.accepted, accepted]
      const changes = { result: undefined, accepted: all, isSending: false }
      const corrected = draft && correctedElsewhere(draft.idempotencyKey)
      if (corrected === undefined) keep(rest, changes)
      else set({ ...changes, draft: corrected })
      return
    }
    const wait = result.status === 'busy' ? (result.retryAfter ?? 0) : 0
    keep(draft && settleOpen(result, draft, wasUnanswered, newKey), {
      result,
      isSending: false,
      busyUntil: Date.now() + Math.min(wait, longestWait) * 1_000,
    })
  }

  /** Returns what another tab has made of the same draft after a refusal: that is another draft. */
  function correctedElsewhere(idempotencyKey: string): StoredDraft<Draft> | undefined {
    const found = keptText(storage, name)
    if (found === text) return undefined
    text = found
    const kept = parse()
    return kept?.idempotencyKey === idempotencyKey ? undefined : kept
  }

  /** The draft goes out: what it says now may be what a ticket says. */
  function depart(draft: StoredDraft<Draft>): void {
    const sent = draft.sent ?? draft.typed
    keep(
      { ...draft, isUnanswered: true, sent },
      {
        isSending: true,
        result: undefined,
        discarded: undefined,
      },
    )
  }

  /** Another tab may have changed the draft, discarded it or sent it. */
  async function readAgain(): Promise<void> {
    const found = keptText(storage, name)
    if (found === text || state.isSending || !state.isKept) return
    text = found
    const before = state.draft
    set({ draft: parse() })
    if (before === undefined || state.draft !== undefined) return
    const elsewhere = await acceptedElsewhere(before.idempotencyKey)
    if (elsewhere === undefined || state.draft !== undefined) return
    state = { ...state, draft: before }
    settle(elsewhere.result, false, elsewhere.fingerprint)
  }

  const pageListener = {
    onStorage({ storageArea }: StorageEvent) {
      if (storageArea === storage) void readAgain()
    },
    /** A page that was left is here again as it was; another page may have changed the draft. */
    onPageShow({ persisted }: PageTransitionEvent) {
      if (!persisted || running !== undefined) return
      set({ isSending: false })
      void readAgain()
    },
  }

  return {
    read: () => state,

    subscribe(listener) {
      if (listeners.size === 0) {
        stopListening = listenToPage(pageListener)
        void readAgain()
      }
      listeners.add(listener)
      tellUse()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) {
          stopListening()
          // Nobody else gets back what was discarded.
          if (state.discarded !== undefined) state = { ...state, discarded: undefined }
        }
        tellUse()
      }
    },

    change: (fields) => edit(fields),

    follow(reference, fields = {}) {
      edit(fields, ({ refersTo: _, ...draft }) =>
        reference === undefined ? draft : { ...draft, refersTo: reference },
      )
    },

    renew(fields) {
      const renewed = { idempotencyKey: newKey(), isUnanswered: false }
      edit(fields, ({ sent: _, ...draft }) => ({ ...draft, ...renewed }), null)
    },

    discard() {
      if (!state.isSending) keep(undefined, { result: undefined, discarded: state.draft })
    },

    restore() {
      if (state.discarded !== undefined) keep(state.discarded, { discarded: undefined })
    },

    async send(send, fields) {
      if (state.isSending) return undefined
      const draft = fields === undefined ? state.draft : changed(fields)
      if (draft === undefined) return undefined
      const { idempotencyKey, isUnanswered } = draft
      const attempt = new AbortController()
      const { signal } = attempt
      running = attempt
      depart(draft)
      const recorded = fingerprintOf(draft.sent ?? draft.typed)
      let response: Promise<SubmitResult<keyof Draft & string>> | undefined
      const ended = await onlyOnce(idempotencyKey, signal, async () => {
        response = resultOf(() => send(idempotencyKey, signal), readResult)
        const first = await Promise.race([response, whenStopped(signal)])
        if (first.status === 'accepted') tellOtherTabs(idempotencyKey, first, recorded)
        return first
      })
      const { result, fingerprint } =
        'result' in ended ? ended : { result: ended, fingerprint: recorded }
      const isDone = state.draft?.idempotencyKey !== idempotencyKey
      if (!isDone || result.status === 'accepted') settle(result, isUnanswered, fingerprint)
      // A response that arrives after the reader stopped waiting still settles the draft.
      if (signal.aborted) {
        void response?.then((late) => {
          if (late.status !== 'accepted') return
          tellOtherTabs(idempotencyKey, late, recorded)
          const { draft, discarded } = state
          const sent = [draft, discarded].find((one) => one?.idempotencyKey === idempotencyKey)
          if (sent === undefined) return
          state = { ...state, draft: sent, discarded: undefined }
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
      const told = JSON.stringify([idempotencyKey, result])
      const { draft } = state
      // The page may be an old one, and the draft another.
      const isOurs = draft?.idempotencyKey === idempotencyKey
      const isNews = isOurs || (draft === undefined && result.status === 'accepted')
      if (running !== undefined || !isNews || told === taken) return
      taken = told
      settle(result, false, draft && fingerprintOf(draft.sent ?? draft.typed))
    },
  }
}
