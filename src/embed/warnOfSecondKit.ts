let isSaid = false

/** Says once that an element is registered already. */
export function warnOfSecondKit(name: string, known: object, version: string): void {
  if (isSaid) return
  isSaid = true
  const by = 'version' in known ? `version ${known.version}` : 'something else'
  // biome-ignore lint/suspicious/noConsole: nobody else would notice
  console.warn(
    `<${name}> is registered already, by ${by}: support-legend-kit ${version} leaves it. Load the kit once.`,
  )
}
