import type { Issue } from './issue.ts'

/** The result of a parser or reader. Failure is data, not an exception. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }
