import type { MessageOverrides } from '../messages/catalogue/messages.ts'
/** A slice of the texts: one file per language. */
export type SliceName =
  | 'legend'
  | 'shared'
  | 'panel'
  | 'levelThree'
  | 'filter'
  | 'form'
  | 'ticket'
  | 'quote'

/**
 * The slices that each element shows, a legend without and with its tooltip and dialog.
 *
 * Each slice is a file per language. With a file per element, two elements of a page would load
 * twice what they share.
 */
export const shownSlices = {
  legend: ['legend'],
  legendDialog: ['legend', 'shared'],
  key: ['shared'],
  panel: ['shared', 'panel', 'levelThree'],
  filter: ['shared', 'filter'],
  ticket: ['shared', 'form', 'ticket'],
  quote: ['shared', 'levelThree', 'form', 'quote'],
} as const satisfies Readonly<Record<string, readonly SliceName[]>>

/** The texts that an element shows. */
export type ShownTexts = keyof typeof shownSlices

/** The file of a slice, which exports the slice alone. */
export type SliceFile = Readonly<Record<string, MessageOverrides>>
