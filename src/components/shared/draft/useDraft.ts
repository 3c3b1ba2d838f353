import { useMemo } from 'react'
import { day, maxDraftDays } from '../../../model/submission/storedDraft.ts'
import { useIsHydrated } from '../state/useIsHydrated.ts'
import { useStore } from '../state/useStore.ts'
import { type DraftState, noDraft } from './draftState.ts'
import { browserStorage, type DraftStorage } from './draftStorage.ts'
import type { DraftStore } from './draftStore.ts'
import type { DraftKind } from './draftStores.ts'

/** For how long a draft is kept. */
export type DraftLifetime = 'tab' | 'elsewhere' | { readonly days: number }

/** Whether drafts can be kept for so many days: a whole number from 1 to 365. */
export function isDraftAge(days: number | undefined): days is number {
  return Number.isInteger(days) && Number(days) >= 1 && Number(days) <= maxDraftDays
}

/** For how long a host wants drafts to be kept. */
export function lifetimeOf({
  draftDays,
  draftStorage,
}: {
  readonly draftDays?: number | undefined
  readonly draftStorage?: DraftStorage | undefined
}): DraftLifetime {
  if (draftStorage !== undefined && draftStorage !== null) return 'elsewhere'
  return isDraftAge(draftDays) ? { days: draftDays } : 'tab'
}

interface DraftOptions {
  /** What it is called among all drafts of a page. */
  readonly name: string
  readonly idempotencyKey?: string | undefined
  readonly storage: DraftStorage | undefined
  readonly lifetime: DraftLifetime
  /**
   * Whether nobody can type: then nothing is read, kept or listened to.
   * @default false
   */
  readonly isIdle?: boolean
}

/** A draft of a reader, and what can be done with it. */
export function useDraft<Draft extends object>(
  kind: DraftKind<Draft>,
  { name, idempotencyKey, storage, lifetime, isIdle = false }: DraftOptions,
): {
  readonly store: DraftStore<Draft>
  readonly state: DraftState<Draft>
  /** Whether what is kept is known: not on a server, nor while its markup is hydrated. */
  readonly isRead: boolean
} {
  const days = typeof lifetime === 'object' ? lifetime.days : undefined
  const store = useMemo(
    () =>
      isIdle
        ? kind.idleStore()
        : kind.storeAt({
            name,
            idempotencyKey,
            storage: storage ?? browserStorage(days === undefined ? 'tab' : 'browser'),
            maxAge: days && days * day,
          }),
    [kind, name, idempotencyKey, storage, days, isIdle],
  )
  // A server has no drafts, and its markup is hydrated without.
  const state = useStore<DraftState<Draft>>(store.subscribe, store.read, () => noDraft)
  return { store, state, isRead: useIsHydrated() }
}
