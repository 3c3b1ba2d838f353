import { expect, it } from 'vitest'
import { mayHaveArrived, type SubmitResult } from '../../../src/model/submission/submitResult.ts'

it.each<[SubmitResult, boolean]>([
  [{ status: 'failed', reason: 'connection' }, true],
  [{ status: 'failed', reason: 'timeout' }, true],
  [{ status: 'failed', reason: 'stopped' }, true],
  [{ status: 'failed', reason: 'service' }, true],
  [{ status: 'failed', reason: 'response' }, true],
  [{ status: 'failed', reason: 'offline' }, false],
  [{ status: 'created', reference: '1' }, false],
  [{ status: 'busy' }, false],
  [{ status: 'signed-out' }, false],
  [{ status: 'invalid', fields: {} }, false],
])('after %j a draft may have arrived, unsaid: %s', (result, may) => {
  expect(mayHaveArrived(result)).toBe(may)
})
