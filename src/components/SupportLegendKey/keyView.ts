import {
  answerFor,
  policyWhereAll,
  type SupportAnswer,
  type SupportView,
} from '../shared/view/supportView.ts'

/** What a key shows: an app's channels, or what the channels mean in general. */
export type KeyView = SupportView | (SupportAnswer & { readonly state: 'general' })

/** What the channels mean, for no app in particular. */
export function generalView(): KeyView {
  return { state: 'general', ...answerFor(policyWhereAll('offered'), undefined) }
}
