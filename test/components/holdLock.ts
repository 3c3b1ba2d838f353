/** Holds a lock as another tab would, until the function it resolves with is called. */
export function holdLock(name: string): Promise<() => void> {
  return new Promise((hold) => {
    void navigator.locks.request(name, () => new Promise<void>((release) => hold(release)))
  })
}
