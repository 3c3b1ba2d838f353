import type { Messages } from '../../messages/catalogue.ts'
import { fillMessage } from '../../messages/format.ts'
import type { SupportView } from '../private/supportView.ts'

/** "Support for Content Filter", or "Support" while the app's name is not known. */
export function keyTitle({ app }: SupportView, { key }: Messages): string {
  return app === '' ? key.titleWithoutApp : fillMessage(key.titleWithApp, { app })
}
