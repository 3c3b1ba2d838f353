import { isOutdatedDraft } from '../../../model/submission/storedDraft.ts'

/** Where drafts are kept: what a `Storage` of the browser does. Each may throw. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A storage of the browser, or `undefined` where there is none: on a server, or where it is blocked. */
export function browserStorage(lifetime: 'tab' | 'browser'): DraftStorage | undefined {
  // Node has one too, and warns of it.
  if (typeof document === 'undefined') return undefined
  try {
    return lifetime === 'tab' ? globalThis.sessionStorage : globalThis.localStorage
  } catch {
    return undefined
  }
}

/** The text under a name; none where it cannot be read. */
export function keptText(storage: DraftStorage | undefined, name: string): string | null {
  try {
    return storage?.getItem(name) ?? null
  } catch {
    return null
  }
}

/** Keeps a text under a name, or nothing any more. Returns whether the storage has done it. */
export function keepText(
  storage: DraftStorage | undefined,
  name: string,
  text: string | null,
): boolean {
  if (storage === undefined) return false
  try {
    if (text === null) storage.removeItem(name)
    else storage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

/** Removes the drafts of any app and reader whose time is over: their own page may never come again. */
export function removeOutdated(storage: DraftStorage | undefined, now: number): void {
  try {
    for (const name of Object.keys(storage ?? {})) {
      const isOurs = name.startsWith('slk-')
      if (isOurs && isOutdatedDraft(keptText(storage, name), now)) keepText(storage, name, null)
    }
  } catch {
    // A storage that cannot be looked through keeps nothing of ours either.
  }
}
