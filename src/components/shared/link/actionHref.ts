import type { SupportAction } from '../../../model/support/action.ts'
import { mailtoHref, safeHref } from '../../../model/values/url.ts'

/** The address of an action, if it is known and safe. */
export function actionHref(action: SupportAction): string | undefined {
  switch (action.type) {
    case 'write-mail':
      return mailtoHref(action.email)
    case 'contact-sales':
      return safeHref(action.url) ?? mailtoHref(action.email)
    default:
      return safeHref(action.url)
  }
}
