import {
  createDraftStore,
  type DraftFormat,
  type DraftPlace,
  type DraftStore,
} from './draftStore.ts'

/** A kind of drafts, with the stores of those in use. */
export interface DraftKind<Draft extends object> {
  /** The store of a place: the same for all that ask in a page. */
  storeAt(place: DraftPlace): DraftStore<Draft>
  /** A store for whoever shows no draft. It listens to nothing. */
  idleStore(): DraftStore<Draft>
}

/**
 * A kind of drafts.
 * @__NO_SIDE_EFFECTS__
 */
export function draftKind<Draft extends object>(format: DraftFormat<Draft>): DraftKind<Draft> {
  /** Stores in use, by what they keep their drafts in. */
  const inUse = new WeakMap<object, Map<string, DraftStore<Draft>>>()
  let idle: DraftStore<Draft> | undefined
  return {
    idleStore() {
      idle ??= {
        ...createDraftStore(format, { name: '', storage: undefined }, () => {}),
        subscribe: () => () => {},
      }
      return idle
    },

    storeAt(place) {
      const area = place.storage ?? nowhere
      const stores = inUse.get(area) ?? new Map<string, DraftStore<Draft>>()
      inUse.set(area, stores)
      const known = stores.get(place.name)
      if (known !== undefined) return known
      const store = createDraftStore(format, place, (isInUse) => {
        if (isInUse) stores.set(place.name, store)
        else if (stores.get(place.name) === store) stores.delete(place.name)
      })
      // A server has nobody to keep it for.
      if (typeof document !== 'undefined') stores.set(place.name, store)
      return store
    },
  }
}

/** Stands for a storage where there is none. */
const nowhere = {}
