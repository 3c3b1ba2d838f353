/** A file of the kit that is loaded once somebody wants it. */
export interface LazyFile<File> {
  /** The file, once it is there. */
  readonly current: File | undefined
  /** Loads it once. Resolves with nothing if it cannot be had: the browser remembers that, until the page is loaded again. */
  load(): Promise<File | undefined>
}

export function lazyFile<File>(importFile: () => Promise<File>): LazyFile<File> {
  let current: File | undefined
  let loading: Promise<File | undefined> | undefined
  return {
    get current() {
      return current
    },
    load() {
      loading ??= importFile().then(
        (file) => {
          current = file
          return file
        },
        () => undefined,
      )
      return loading
    },
  }
}
