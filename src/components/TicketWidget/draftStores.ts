import { createDraftStore, type DraftPlace, type DraftStore } from './draftStore.ts'

/** Stores in use, by what they keep their drafts in. */
const inUse = new WeakMap<object, Map<string, DraftStore>>()

/** Stands for a storage where there is none. */
const nowhere = {}

/** The store of a place: the same for all that ask in a page. */
export function draftStoreAt(place: DraftPlace): DraftStore {
  const area = place.storage ?? nowhere
  const stores = inUse.get(area) ?? new Map<string, DraftStore>()
  inUse.set(area, stores)
  const known = stores.get(place.name)
  if (known !== undefined) return known
  const store = createDraftStore(place, (isInUse) => {
    if (isInUse) stores.set(place.name, store)
    else if (stores.get(place.name) === store) stores.delete(place.name)
  })
  // A server has nobody to keep it for.
  if (typeof document !== 'undefined') stores.set(place.name, store)
  return store
}
