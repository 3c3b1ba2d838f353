import type { SubmitResult } from '../../../model/submission/submitResult.ts'

/** Sends a draft. What it resolves with is not trusted; what it rejects with is reported. */
export type SendDraft = (idempotencyKey: string, signal: AbortSignal) => Promise<unknown>

/** The reader stopped waiting. */
export const stopped: SubmitResult<never> = {
  status: 'failed',
  reason: 'stopped',
  mayHaveArrived: true,
}

/** What a host's own function says came of sending a draft. Never rejects. */
export async function resultOf<Field extends string>(
  send: () => Promise<unknown>,
  read: (result: unknown) => SubmitResult<Field>,
): Promise<SubmitResult<Field>> {
  try {
    return read(await send())
  } catch (error) {
    // Most likely `fetch` found nobody; if not, the host has to hear of it.
    globalThis.reportError?.(error)
    return { status: 'failed', reason: 'connection', mayHaveArrived: true }
  }
}

/** Resolves when somebody does not want to wait any longer. */
export function whenStopped(signal: AbortSignal): Promise<SubmitResult<never>> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(stopped)
    signal.addEventListener('abort', () => resolve(stopped), { once: true })
  })
}
