import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../package/pack.ts'

export const folder = fileURLToPath(new URL('.', import.meta.url))

/** Installs what the kit is compared with, if it is missing. Needs the network then. */
export function installPeers(): void {
  const installed = ['@base-ui/react', '@primer/react', 'react-is'].every((name) =>
    existsSync(`${folder}node_modules/${name}/package.json`),
  )
  if (!installed) run('npm', ['install', '--prefix', folder])
}
