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

/** Those an element has. */
export type Details = Readonly<Partial<Record<DetailsAttribute, string>>>
