import type { detailsAttributes } from './descriptors/shared.ts'

/** The keys of `get_app_details` with the value of each attribute. */
export const detailsKeys: Readonly<Record<keyof typeof detailsAttributes, string>> = {
  supported: 'supported',
  hide: 'hide_support_policy',
  'app-id': 'basename',
  'app-name': 'name',
  'developer-url': 'devel_website',
  'developer-email': 'devel_email',
}

/** The attributes about an app that an element has, by their names. */
export type Details = Readonly<Partial<Record<keyof typeof detailsAttributes, string>>>
