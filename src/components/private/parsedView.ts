import { parsePolicyTerms } from '../../model/policy/parsePolicyTerms.ts'
import { type SupportView, withoutPolicy } from './supportView.ts'

/**
 * The view with the terms of its policy parsed, for components that show terms, money and links. A
 * legend does without: it loads no parser.
 */
export function parsedView(view: SupportView): SupportView {
  if (view.state !== 'ready') return view
  const result = parsePolicyTerms(view.policy)
  return result.ok
    ? { ...view, policy: { ...view.policy, ...result.value } }
    : withoutPolicy('invalid', view.policy.app)
}
