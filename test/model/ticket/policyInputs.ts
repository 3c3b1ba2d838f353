import type { PolicyInput } from '../../../src/model/policy/policyInput.ts'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { emptyPolicy } from '../../../stories/fixtures/policies.ts'
import { untyped } from '../untyped.ts'

type Named = readonly [name: string, input: PolicyInput | undefined]

/** A policy in every form that holds it. */
export const formsOf = (policy: SupportPolicy): readonly Named[] => [
  ['a policy', policy],
  ['a result', { ok: true, value: policy, warnings: [] }],
  ['a reading', { status: 'ready', hidden: false, policy, warnings: [] }],
]

/** Inputs that hold no policy. */
export const noPolicies: readonly Named[] = [
  ['nothing', undefined],
  ['loading', { status: 'loading' }],
  ['absent', { status: 'absent', hidden: false }],
  ['invalid', { status: 'invalid', hidden: false, issues: [] }],
  ['failed', { status: 'failed', reason: 'signed-out' }],
  ['hidden', { status: 'ready', hidden: true, policy: emptyPolicy, warnings: [] }],
  ['refused', { ok: false, issues: [] }],
  ...[null, 5, 'policy', [], {}, { channels: {} }].map((garbage): Named => {
    return [JSON.stringify(garbage), untyped(garbage)]
  }),
]
