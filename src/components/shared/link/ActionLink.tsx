import type { ReactNode } from 'react'
import { fillMessage } from '../../../messages/format.ts'
import type { SupportAction } from '../../../model/support/action.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useSharedMessages } from '../../SupportKitProvider/useSharedMessages.ts'
import { actionHref } from './actionHref.ts'
import * as styles from './actionLink.css.ts'

interface ActionLinkProps {
  action: SupportAction
  /** How much it stands out. */
  look?: keyof typeof styles.looks
  /** The `id` of what the action is about: the same words may lead to several places (WCAG 2.4.4). */
  describedBy?: string
  /** Shown instead if the address is unknown. */
  children?: ReactNode
}

/** The link of an action; without a safe address a button, if the host handles actions itself. */
export function ActionLink({
  action,
  look = 'link',
  describedBy,
  children = null,
}: ActionLinkProps) {
  const { linkComponent: Link, onAction } = useSupportKit()
  const messages = useSharedMessages()
  const href = actionHref(action)
  const looks = {
    'data-part': 'action',
    'data-action': action.type,
    'aria-describedby': describedBy,
    className: styles.looks[look],
  }
  const values = action.type === 'write-mail' ? { email: action.email } : {}
  const text = fillMessage(messages.actions[action.type], values)
  if (href !== undefined) {
    return (
      <Link
        {...looks}
        href={href}
        onClick={(event) => {
          onAction?.(action, { event: event.nativeEvent, reason: 'press' })
          // A router's link asks React's event, which does not see what was done to the browser's.
          if (event.nativeEvent.defaultPrevented) event.preventDefault()
        }}
      >
        {text}
      </Link>
    )
  }
  // Without an address there is nobody to write to.
  return onAction === undefined || action.type === 'write-mail' ? (
    children
  ) : (
    <button
      {...looks}
      type="button"
      onClick={({ nativeEvent: event }) => onAction(action, { event, reason: 'press' })}
    >
      {text}
    </button>
  )
}
