import { fillMessage } from '../../messages/format.ts'
import type { SupportAction } from '../../model/policy/action.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useMessages } from '../SupportKitProvider/useMessages.ts'
import { actionHref } from './actionHref.ts'
import * as styles from './actionLink.css.ts'

interface ActionLinkProps {
  action: SupportAction
}

/** A link to where a step is taken; without a safe address a button, if the host takes steps itself. */
export function ActionLink({ action }: ActionLinkProps) {
  const { linkComponent: Link, onAction } = useSupportKit()
  const messages = useMessages()
  const href = actionHref(action)
  const looks = { 'data-part': 'action', 'data-action': action.type, className: styles.link }
  const values = action.type === 'write-mail' ? { email: action.email } : {}
  const text = fillMessage(messages.actions[action.type], values)
  if (href !== undefined) {
    return (
      <Link
        {...looks}
        href={href}
        onClick={(event) => {
          onAction?.(action, event.nativeEvent)
          // A router's link asks React's event, which does not see what was done to the browser's.
          if (event.nativeEvent.defaultPrevented) event.preventDefault()
        }}
      >
        {text}
      </Link>
    )
  }
  return onAction === undefined ? null : (
    <button {...looks} type="button" onClick={(event) => onAction(action, event.nativeEvent)}>
      {text}
    </button>
  )
}
