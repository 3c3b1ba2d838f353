/** What a host is told beside the draft. */
export interface SubmitOptions {
  /** The same for every attempt at the same draft, also after the page was loaded again. */
  readonly idempotencyKey: string
  /** Aborted when the reader does not want to wait any longer. */
  readonly signal: AbortSignal
}
