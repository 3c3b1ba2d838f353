import type { ChannelMessages } from '../../../messages/catalogue/shared.ts'
import { LinkedText } from '../link/LinkedText.tsx'
import * as text from '../text/text.css.ts'

interface ChannelPromiseProps {
  messages: ChannelMessages
}

/** What a channel promises, and what it does not. */
export function ChannelPromise({ messages: { promise, limits } }: ChannelPromiseProps) {
  return (
    <>
      <div className={text.paragraph}>
        <LinkedText>{promise}</LinkedText>
      </div>
      {limits !== null && (
        <div className={text.muted}>
          <LinkedText>{limits}</LinkedText>
        </div>
      )}
    </>
  )
}
