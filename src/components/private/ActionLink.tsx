import { fillMessage } from '../../messages/format.ts'
import type { SupportAction } from '../../model/policy/resolveSupport.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { actionHref } from './actionHref.ts'
import * as styles from './actionLink.css.ts'

interface ActionLinkProps {
  action: SupportAction
}

/** A link to where a step is taken, or nothing if no safe address of it is known. */
export function ActionLink({ action }: ActionLinkProps) {
  const { messages, linkComponent: Link, onAction } = useSupportKit()
  const href = actionHref(action)
  if (href === undefined) return null
  const values = action.type === 'write-mail' ? { email: action.email } : {}
  return (
    <Link
      href={href}
      data-part="action"
      data-action={action.type}
      className={styles.link}
      onClick={(event) => onAction?.(action, event.nativeEvent)}
    >
      {fillMessage(messages.actions[action.type], values)}
    </Link>
  )
}
