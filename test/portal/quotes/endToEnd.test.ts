import { describeHosts } from '../hosts.ts'
import { testAnswers } from './answers.ts'
import { testChanges } from './changes.ts'
import { testLeaving } from './leaving.ts'
import { testPresses } from './presses.ts'

describeHosts('quotes', (setting) => {
  testAnswers(setting)
  testPresses(setting)
  testLeaving(setting)
  testChanges(setting)
})
