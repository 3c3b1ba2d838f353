/**
 * One thing that is wrong with a piece of input.
 *
 * Assignable to an issue of Standard Schema (https://standardschema.dev).
 */
export interface Issue {
  /** Where: the keys that lead from the input to the value. Empty for the input itself. */
  readonly path: readonly (string | number)[]
  /** What belongs there, in words. */
  readonly expected: string
  /** What was there instead, shortened. */
  readonly received: string
  /** One English sentence or two: what, where, what to do. */
  readonly message: string
}

/** The outcome of reading something: failure is data, not an exception. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }
