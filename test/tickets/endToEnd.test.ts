import { afterAll, beforeAll, describe, inject } from 'vitest'
import { testByForm } from './byForm.ts'
import { eachHost, type Hosts, openHosts } from './hosts.ts'
import { testInPlace } from './inPlace.ts'
import { type Run, writeMatrix } from './matrix.ts'
import type { Setting } from './scene.ts'

let hosts: Hosts
const runs: Run[] = []

beforeAll(async () => {
  hosts = await openHosts(inject('consumer'), 'tickets')
})
afterAll(async () => {
  writeMatrix(runs)
  await hosts.browser.close()
})

describe.concurrent.each(eachHost(() => hosts))('%s', (_, host) => {
  const setting = (): Setting => ({ ...host(), onRun: (run) => void runs.push(run) })
  describe('in place', () => testInPlace(setting))
  describe('by a form', () => testByForm(setting))
})
