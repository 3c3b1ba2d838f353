import type { SliceFile } from './slices.ts'

/** The files of all slices but the legend's: a page of legends does not load even their names. */
export const sliceFiles = import.meta.glob<SliceFile>(
  ['./*/{shared,panel,levelThree,filter,form,ticket,quote}.ts', '!./en/*'],
  { base: '../messages/locales' },
)
