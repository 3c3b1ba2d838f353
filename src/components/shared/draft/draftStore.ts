import {
  parseStoredDraft,
  type ReadTyped,
  type StoredDraft,
  writeStoredDraft,
} from '../../../model/submission/storedDraft.ts'
import type { AcceptedResult, SubmitResult } from '../../../model/submission/submitResult.ts'
import { resultOf, type SendDraft, whenStopped } from './attempt.ts'
import { type DraftResult, type DraftState, longestWait, noDraft } from './draftState.ts'
import { type DraftStorage, keepText, keptText, removeOutdated } from './draftStorage.ts'
import { newIdempotencyKey } from './idempotencyKey.ts'
import { acceptedElsewhere, fingerprintOf, onlyOnce, tellOtherTabs } from './onlyOnce.ts'

/** A kind of drafts: what they are kept as, and how what came of them is read. */
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
   * The key of every attempt to send it, where what is sent has one of its own: the approval of a
   * revision, which can be given once, has. A new one for each draft where it has none.
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
  change<Field extends keyof Draft & string>(field: Field, value: Draft[Field]): void
  /** Has the draft follow a ticket, or none. */
  follow(reference: string | undefined): void
  /** Has what was typed go on as another draft: with another key, and never sent. */
  renew(): void
  discard(): void
  restore(): void
  /** Sends the draft, unless that is being done. Resolves with what came of it. */
  send(send: SendDraft): Promise<SubmitResult<keyof Draft & string> | undefined>
  /** The page sends the draft itself, and is left. Returns whether it may. */
  leave(): boolean
  /** Ends the wait for an answer. */
  stop(): void
  /** What a page has been told that came of the draft of a key. Taken once. */
  takeResult(idempotencyKey: string, result: SubmitResult<keyof Draft & string>): void
}

export function createDraftStore<Draft extends object>(
  { readTyped, readResult, isFollowed }: DraftFormat<Draft>,
  { name, storage, maxAge, idempotencyKey: ownKey }: DraftPlace,
  onUse: (isInUse: boolean) => void,
): DraftStore<Draft> {
  const listeners = new Set<() => void>()
  if (maxAge !== undefined) removeOutdated(storage, Date.now())
  let text = keptText(storage, name)
  const parse = () => {
    const kept = parseStoredDraft(readTyped, text, Date.now(), maxAge)
    return kept && ownKey !== undefined ? { ...kept, idempotencyKey: ownKey } : kept
  }
  let state: DraftState<Draft> = { ...noDraft, draft: parse(), isKept: storage !== undefined }
  // What is too old is not kept either.
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

  /** What only this page knows has to be found again. */
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

  function edit(
    change: (draft: StoredDraft<Draft>) => StoredDraft<Draft>,
    changes?: Partial<DraftState<Draft>>,
  ): void {
    if (state.isSending) return
    const fresh = { typed: readTyped({}), idempotencyKey: newKey(), isUnanswered: false }
    const draft = change({ ...fresh, ...state.draft, savedAt: Date.now() })
    keep(draft, { discarded: undefined, ...changes })
  }

  /** @param recorded what the ticket says, if that is not what the draft says now */
  function settle(
    result: SubmitResult<keyof Draft & string>,
    wasUnanswered: boolean,
    recorded?: string,
  ): void {
    const { draft, accepted } = state
    running = undefined
    if (result.status === 'accepted') {
      const sent = draft?.sent ?? draft?.typed ?? readTyped({})
      const isChanged =
        isFollowed &&
        draft !== undefined &&
        recorded !== undefined &&
        recorded !== fingerprintOf(draft.typed)
      const left = isChanged ? following(draft, result, newKey()) : undefined
      keep(left, {
        result: undefined,
        accepted: [
          ...accepted,
          {
            ...result,
            sent,
            isOurs: recorded === undefined || recorded === fingerprintOf(sent),
            ...(left !== undefined && { followedBy: left.idempotencyKey }),
          },
        ],
        isSending: false,
      })
      return
    }
    const wait = result.status === 'busy' ? (result.retryAfter ?? 0) : 0
    const isUnanswered = wasUnanswered || (result.status === 'failed' && result.mayHaveArrived)
    const settled = draft && withUnanswered(draft, isUnanswered)
    // A portal that replays by key would give the same answer to a corrected draft.
    const isNew = !isUnanswered && (result.status === 'invalid' || result.status === 'refused')
    keep(settled && isNew ? { ...settled, idempotencyKey: newKey() } : settled, {
      result,
      isSending: false,
      busyUntil: Date.now() + Math.min(wait, longestWait) * 1_000,
    })
  }

  /** The draft goes out: what it says now may be what a ticket says. */
  function depart(draft: StoredDraft<Draft>): void {
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
    const elsewhere = await acceptedElsewhere(before.idempotencyKey)
    if (elsewhere === undefined || state.draft !== undefined) return
    state = { ...state, draft: before }
    settle(elsewhere.result, false, elsewhere.fingerprint)
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
      const result = withoutField<keyof Draft & string>(state.result, field)
      edit((draft) => ({ ...draft, typed: { ...draft.typed, [field]: value } }), { result })
    },

    follow(reference) {
      edit(({ refersTo: _, ...draft }) =>
        reference === undefined ? draft : { ...draft, refersTo: reference },
      )
    },

    renew() {
      edit(
        ({ sent: _, ...draft }) => ({ ...draft, idempotencyKey: newKey(), isUnanswered: false }),
        { result: undefined },
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
      const recorded = fingerprintOf(draft.sent ?? draft.typed)
      let answer: Promise<SubmitResult<keyof Draft & string>> | undefined
      const ended = await onlyOnce(idempotencyKey, signal, async () => {
        answer = resultOf(() => send(idempotencyKey, signal), readResult)
        const answered = await Promise.race([answer, whenStopped(signal)])
        if (answered.status === 'accepted') tellOtherTabs(idempotencyKey, answered, recorded)
        return answered
      })
      const { result, fingerprint } =
        'result' in ended ? ended : { result: ended, fingerprint: recorded }
      const isDone = state.draft?.idempotencyKey !== idempotencyKey
      if (!isDone || result.status === 'accepted') settle(result, isUnanswered, fingerprint)
      // Whoever did not want to wait is told of the ticket all the same.
      if (signal.aborted) {
        void answer?.then((late) => {
          if (late.status !== 'accepted' || state.draft?.idempotencyKey !== idempotencyKey) return
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
      const isNews = isOurs || (draft === undefined && result.status === 'accepted')
      if (running !== undefined || !isNews || said === taken) return
      taken = said
      settle(result, false, draft && fingerprintOf(draft.sent ?? draft.typed))
    },
  }
}

/** What was changed after it was sent goes on as another draft, which follows the ticket. */
function following<Draft extends object>(
  { typed }: StoredDraft<Draft>,
  { reference }: AcceptedResult,
  idempotencyKey: string,
): StoredDraft<Draft> {
  return {
    typed,
    idempotencyKey,
    isUnanswered: false,
    ...(reference !== undefined && { refersTo: reference }),
    savedAt: Date.now(),
  }
}

function withUnanswered<Draft extends object>(
  { sent, ...draft }: StoredDraft<Draft>,
  isUnanswered: boolean,
): StoredDraft<Draft> {
  return { ...draft, isUnanswered, ...(isUnanswered && sent !== undefined && { sent }) }
}

/** What a portal says of a field holds until it is changed. */
function withoutField<Field extends string>(
  result: DraftResult<Field> | undefined,
  field: Field,
): DraftResult<Field> | undefined {
  if (result?.status !== 'invalid') return result
  const fields: Partial<Record<Field, string>> = { ...result.fields }
  Reflect.deleteProperty(fields, field)
  return { ...result, fields }
}
