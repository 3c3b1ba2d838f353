import type { SubmitResult } from '../model/submission/submitResult.ts'

/** The result if the file that sends cannot be loaded. */
export const notSent = {
  status: 'failed',
  reason: 'offline',
  mayHaveArrived: false,
} as const satisfies SubmitResult
