import { describe } from 'vitest'
import { describeHosts } from '../hosts.ts'
import { testByForm } from './byForm.ts'
import { testInPlace } from './inPlace.ts'

describeHosts('tickets', (setting) => {
  describe('in place', () => testInPlace(setting))
  describe('by a form', () => testByForm(setting))
})
