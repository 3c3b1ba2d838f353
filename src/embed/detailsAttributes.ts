/** The attributes that say something of an app. */
export const detailsAttributes = [
  'supported',
  'hide',
  'app-id',
  'app-name',
  'developer-url',
  'developer-email',
] as const
export type DetailsAttribute = (typeof detailsAttributes)[number]

/** Where `get_app_details` has each. */
export const detailsKeys: Readonly<Record<DetailsAttribute, string>> = {
  supported: 'supported',
  hide: 'hide_support_policy',
  'app-id': 'basename',
  'app-name': 'name',
  'developer-url': 'devel_website',
  'developer-email': 'devel_email',
}

/** Those an element has. */
export type Details = Readonly<Partial<Record<DetailsAttribute, string>>>
