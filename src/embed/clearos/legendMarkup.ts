import { detailsAttributes, detailsKeys } from '../details.ts'
import { pageEdition } from './pageContext.ts'

/**
 * The legend of an app as markup, for a page that puts it in with jQuery. The service's values
 * become attributes as they are, and what it leaves out is left out: absent is not 0.
 */
export function legendMarkup(details: unknown): string {
  const named = detailsAttributes.flatMap((name) => {
    const value: unknown = details ? Reflect.get(Object(details), detailsKeys[name]) : undefined
    return value === undefined || value === null ? [] : [attribute(name, textOf(value))]
  })
  const edition = pageEdition()
  const theme = [
    attribute('data-slk-theme', 'clearos'),
    ...(edition === undefined ? [] : [attribute('data-slk-edition', edition)]),
  ]
  return `<support-legend${[...named, ...theme].join('')}></support-legend>`
}

/** A list of one number reads as that number, which it is not. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
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
