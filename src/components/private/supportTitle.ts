import type { SharedMessages } from '../../messages/catalogue.ts'
import { fillMessage } from '../../messages/format.ts'
import type { SupportView } from './supportView.ts'

/** "Support for Content Filter", or "Support" while the app's name is not known. */
export function supportTitle({ app }: SupportView, { key }: SharedMessages): string {
  return app === '' ? key.titleWithoutApp : fillMessage(key.titleWithApp, { app })
}
