import { parseEntitlement } from '../../../model/entitlement/parseEntitlement.ts'
import { parsePolicyTerms } from '../../../model/policy/parsePolicyTerms.ts'
import { type SupportView, withoutPolicy } from './supportView.ts'

/**
 * The view with all that its policy and its entitlement say parsed, for components that show terms,
 * money and links. A legend does without: it loads no parser.
 */
export function parsedView(view: SupportView): SupportView {
  if (view.state !== 'ready') return view
  const terms = parsePolicyTerms(view.policy)
  if (!terms.ok) return withoutPolicy('invalid', view.policy.app)
  const entitlement = view.entitlement && parseEntitlement(view.entitlement)
  return {
    ...view,
    policy: { ...view.policy, ...terms.value },
    entitlement: entitlement?.ok ? entitlement.value : view.entitlement,
  }
}
