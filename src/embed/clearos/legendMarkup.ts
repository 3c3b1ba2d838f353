import { detailsKeys } from '../detailsKeys.ts'
import { pageEdition, pageLocale } from './pageContext.ts'

/**
 * The legend of an app as markup, for a page that puts it in with jQuery. The service's values
 * become attributes as they are, and what it leaves out is left out: absent is not 0.
 *
 * @param details a response of `get_app_details` that holds an app: the page sees to errors itself
 */
export function legendMarkup(details: unknown): string {
  const attributes = Object.entries(detailsKeys).map(([name, key]) =>
    attribute(name, textAt(details, key)),
  )
  const locale = attribute('locale', pageLocale())
  const edition = attribute('data-slk-edition', pageEdition())
  return `<support-legend${attributes.join('')}${locale} data-slk-theme="clearos"${edition}></support-legend>`
}

/** What an element was made from, as text. */
export function detailsFromMarkup(element: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(detailsKeys).flatMap(([name, key]) => {
      const value = element.getAttribute(name)
      return value === null ? [] : [[key, value]]
    }),
  )
}

/** A list of one number would read as that number, which it is not. What is no JSON is left out. */
function textAt(details: unknown, key: string): string | undefined {
  try {
    const value: unknown = Reflect.get(Object(details), key) ?? undefined
    return typeof value === 'string' ? value : JSON.stringify(value)
  } catch {
    return undefined
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** An attribute as markup; nothing without a value. */
function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return ''
  return ` ${name}="${value.replace(/[&<>"']/g, (character) => escapes[character] ?? '')}"`
}
