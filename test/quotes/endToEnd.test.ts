import { afterAll, beforeAll, describe, inject } from 'vitest'
import { eachHost, type Hosts, openHosts } from '../tickets/hosts.ts'
import { testAnswers } from './answers.ts'
import { testChanges } from './changes.ts'
import { testLeaving } from './leaving.ts'
import { type Run, writeMatrix } from './matrix.ts'
import { testPresses } from './presses.ts'
import type { Setting } from './scene.ts'

let hosts: Hosts
const runs: Run[] = []

beforeAll(async () => {
  hosts = await openHosts(inject('consumer'), 'quotes')
})
afterAll(async () => {
  writeMatrix(runs)
  await hosts.browser.close()
})

describe.concurrent.each(eachHost(() => hosts))('%s', (_, host) => {
  const setting = (): Setting => ({ ...host(), onRun: (run) => void runs.push(run) })
  testAnswers(setting)
  testPresses(setting)
  testLeaving(setting)
  testChanges(setting)
})
