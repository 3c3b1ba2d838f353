/** What a callback gets beside the value that changes. */
export interface ChangeDetails<Reason extends string> {
  /** The event of the browser that has led to the change. */
  readonly event: Event
  readonly reason: Reason
}

/** Why the dialog of a legend opens or closes. */
export const openChangeReasons = [
  'trigger-press',
  'close-press',
  'outside-press',
  'escape-key',
  'host',
] as const

/**
 * - `trigger-press`: the reader pressed the legend.
 * - `close-press`: the reader pressed the close button.
 * - `outside-press`: the reader pressed beside the dialog.
 * - `escape-key`: the reader pressed Escape, or the back gesture.
 * - `host`: the page has closed the dialog, or hidden what it stands in.
 */
export type OpenChangeReason = (typeof openChangeReasons)[number]
export type OpenChangeDetails = ChangeDetails<OpenChangeReason>

/** Why the criteria of a filter change. */
export const criteriaChangeReasons = ['channel', 'match', 'clear', 'reset'] as const

/**
 * - `channel`: the reader chose or dropped a channel.
 * - `match`: the reader asked for all of the channels, or any.
 * - `clear`: the reader cleared the filter.
 * - `reset`: the form around the filter was reset.
 */
export type CriteriaChangeReason = (typeof criteriaChangeReasons)[number]
export type CriteriaChangeDetails = ChangeDetails<CriteriaChangeReason>

/** What the host gets of an action beside it: prevent the default of the event to handle it. */
export type ActionDetails = ChangeDetails<'press'>
