import { fillMessage } from '../../../messages/format.ts'
import type { SupportView } from '../view/supportView.ts'

interface TitleMessages {
  readonly titleWithApp: string
  readonly titleWithoutApp: string
}

/** "Support for Content Filter", or "Support" while the app's name is not known. */
export function titleOf(
  { app }: Pick<SupportView, 'app'>,
  { titleWithApp, titleWithoutApp }: TitleMessages,
): string {
  return app === '' ? titleWithoutApp : fillMessage(titleWithApp, { app })
}
