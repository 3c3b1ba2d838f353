import { execFileSync } from 'node:child_process'
import { createReadStream, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import tar from 'tar-fs'

export const project = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command of the project as a user would, and returns what it prints. */
export function run(command: string, args: readonly string[], folder = project): string {
  const environment = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !name.startsWith('VITE'),
  )
  try {
    return execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: Object.fromEntries(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}

/** Runs a command that a dependency of the project brings. */
export function runTool(name: string, args: readonly string[], folder = project): string {
  return run(resolve(project, 'node_modules/.bin', name), args, folder)
}

/** The kit as npm would publish it, installed into a throw-away project. */
export interface Consumer {
  /** The project that uses the kit. React and the rest are found further up, in our own. */
  readonly folder: string
  /** The unpacked package inside it. */
  readonly installed: string
  readonly tarball: string
}

/** Builds and packs the kit, and installs the tarball. Needs no network. */
export async function installTarball(name: string): Promise<Consumer> {
  const folder = join(project, 'node_modules/.cache', name)
  rmSync(folder, { recursive: true, force: true })
  const installed = join(folder, 'node_modules/support-legend-kit')
  mkdirSync(installed, { recursive: true })
  run('npm', ['pack', '--pack-destination', folder])
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const tarball = join(folder, `support-legend-kit-${version}.tgz`)
  await pipeline(createReadStream(tarball), createGunzip(), tar.extract(installed, { strip: 1 }))
  return { folder, installed, tarball }
}
