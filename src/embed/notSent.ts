import type { SubmitResult } from '../model/submission/submitResult.ts'

/** What comes of sending without the file that sends. */
export const notSent = {
  status: 'failed',
  reason: 'offline',
  mayHaveArrived: false,
} as const satisfies SubmitResult
