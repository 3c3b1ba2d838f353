import type { DetailsAttribute } from './detailsAttributes.ts'

/** Where `get_app_details` has what each attribute says. */
export const detailsKeys: Readonly<Record<DetailsAttribute, string>> = {
  supported: 'supported',
  hide: 'hide_support_policy',
  'app-id': 'basename',
  'app-name': 'name',
  'developer-url': 'devel_website',
  'developer-email': 'devel_email',
}
