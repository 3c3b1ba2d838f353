import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import type { build, Rolldown } from 'vite'

/** The oldest browsers. Lowering light-dark() would set variables on elements that belong to the host. */
export const cssTarget = ['chrome123', 'firefox121', 'safari17.5']

/** What an application has itself, or installs with the kit: none of it is in the package. */
export const external = /^(?:react|react-dom|@radix-ui\/react-tooltip)(?:\/|$)/

/** Styles with the same class names in every build. */
export const kitStyles = () => vanillaExtractPlugin({ identifiers: ({ hash }) => `slk_${hash}` })

/** Without word of "use client", which stays where it matters: a test reads the first statement of every file. */
export const onLog: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, handle) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
}

/** The files that a build has made. */
export function outputsOf(
  built: Awaited<ReturnType<typeof build>>,
): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  return outputs.flatMap(({ output }) => output)
}
