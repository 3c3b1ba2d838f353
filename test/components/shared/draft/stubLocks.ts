import { vi } from 'vitest'

/** Gives Node the part of Web Locks that the kit uses; some locks are held from the start, for good. */
export function stubLocks(heldForGood: readonly string[] = []): void {
  const held = new Set(heldForGood)
  const locks = {
    async request(name: string, { signal }: LockOptions, run: () => Promise<unknown>) {
      if (held.has(name)) {
        await new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason))
        })
      }
      held.add(name)
      try {
        return await run()
      } finally {
        held.delete(name)
      }
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  }
  vi.stubGlobal('navigator', { locks })
}
