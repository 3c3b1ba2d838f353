import { detailsAttributes } from '../detailsAttributes.ts'
import { detailsKeys } from '../detailsKeys.ts'
import { pageEdition } from './pageContext.ts'

/**
 * The legend of an app as markup, for a page that puts it in with jQuery. The service's values
 * become attributes as they are, and what it leaves out is left out: absent is not 0.
 *
 * @param details a response of `get_app_details` that holds an app: the page sees to errors itself
 */
export function legendMarkup(details: unknown): string {
  const named = detailsAttributes.flatMap((name) => {
    const text = textAt(details, detailsKeys[name])
    return text === undefined ? [] : [attribute(name, text)]
  })
  const edition = pageEdition()
  const theme = [
    attribute('data-slk-theme', 'clearos'),
    ...(edition === undefined ? [] : [attribute('data-slk-edition', edition)]),
  ]
  return `<support-legend${[...named, ...theme].join('')}></support-legend>`
}

/** What an element was made from, as text. */
export function detailsFromMarkup(element: Element): Record<string, string> {
  return Object.fromEntries(
    detailsAttributes.flatMap((name) => {
      const value = element.getAttribute(name)
      return value === null ? [] : [[detailsKeys[name], value]]
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

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/[&<>"']/g, (character) => escapes[character] ?? '')}"`
}
