import type { SliceFile } from './slices.ts'

/** The files of all slices but the legend's, in a file of its own: their names are long. */
export const sliceFiles = import.meta.glob<SliceFile>(
  ['./*/{shared,panel,levelThree,filter,form,ticket,quote}.ts', '!./en/*'],
  { base: '../messages/locales' },
)
