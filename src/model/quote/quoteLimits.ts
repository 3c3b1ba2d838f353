// How much a quote may hold, for who reads one and who takes a step.

/** Longest text, in UTF-16 code units. */
export const quoteTextLimit = 10_000

/** Whole minutes: more than anybody works on one thing. */
export const minuteLimit = 1_000_000

/** Revisions of one quote. */
export const revisionLimit = 1_000_000
