/** One text for each plural category that `Intl.PluralRules` has for the locale; always `other`. */
export type PluralMessage = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}
