import { unknownEntitlement } from '../../../model/entitlement/entitlementInput.ts'
import { parseEntitlement } from '../../../model/entitlement/parseEntitlement.ts'
import { parseSupportPolicy } from '../../../model/policy/parseSupportPolicy.ts'
import { answerFor, type SupportView, withoutPolicy } from './supportView.ts'

/**
 * The view with its policy and its entitlement parsed, for components that show terms, money and
 * links. A legend does without: it loads no parser.
 */
export function parsedView(view: SupportView): SupportView {
  if (view.state !== 'ready') return view
  const policy = parseSupportPolicy(view.policy)
  if (!policy.ok) return withoutPolicy('invalid', view.policy.app)
  const parsed = view.entitlement && parseEntitlement(view.entitlement)
  const entitlement = parsed && (parsed.ok ? parsed.value : unknownEntitlement)
  return { state: 'ready', ...answerFor(policy.value, entitlement) }
}
