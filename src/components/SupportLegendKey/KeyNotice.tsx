import type { Messages } from '../../messages/catalogue.ts'
import { useMessages } from '../SupportKitProvider/useMessages.ts'
import * as styles from './key.css.ts'
import type { KeyView } from './keyView.ts'

interface KeyNoticeProps {
  view: KeyView
}

/** Why nothing is known about an app. Always there, so that a change is announced (WCAG 4.1.3). */
export function KeyNotice({ view }: KeyNoticeProps) {
  const messages = useMessages()
  const notice = noticeText(view, messages)
  return (
    <div role="status" data-part="notice" className={notice && styles.notice}>
      {notice && <div className={styles.paragraph}>{notice}</div>}
      {view.state === 'failed' && view.message !== undefined && (
        <div className={styles.paragraph}>
          <bdi>{view.message}</bdi>
        </div>
      )}
    </div>
  )
}

function noticeText(view: KeyView, { states }: Messages): string | undefined {
  switch (view.state) {
    case 'ready':
    case 'general':
      return undefined
    case 'failed':
      return states.failed[view.reason]
    default:
      return states[view.state]
  }
}
