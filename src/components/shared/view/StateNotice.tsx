import type { SharedMessages } from '../../../messages/catalogue/shared.ts'
import { useSharedMessages } from '../../SupportKitProvider/useSharedMessages.ts'
import { ForeignText } from '../text/ForeignText.tsx'
import * as text from '../text/text.css.ts'
import * as styles from './stateNotice.css.ts'
import type { SupportView } from './supportView.ts'

interface StateNoticeProps {
  /** What is known about an app; nothing where no app is meant. */
  view: SupportView | undefined
}

/** Why nothing is known about an app. Always there, so that a change is announced (WCAG 4.1.3). */
export function StateNotice({ view }: StateNoticeProps) {
  const messages = useSharedMessages()
  const notice = view && noticeText(view, messages)
  return (
    <div role="status" data-part="notice" className={notice && styles.notice}>
      {notice && <div className={text.paragraph}>{notice}</div>}
      {view?.state === 'failed' && view.message !== undefined && (
        <div className={text.paragraph}>
          <ForeignText>{view.message}</ForeignText>
        </div>
      )}
    </div>
  )
}

function noticeText(view: SupportView, { states }: SharedMessages): string | undefined {
  switch (view.state) {
    case 'ready':
      return undefined
    case 'failed':
      return states.failed[view.reason]
    default:
      return states[view.state]
  }
}
