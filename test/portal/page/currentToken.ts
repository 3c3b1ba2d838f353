import { tokenCookie } from '../token.ts'

/** As the page of the console reads it: whoever signs in again gets another one. */
export function currentToken(): string {
  return tokenCookie.exec(document.cookie)?.[1] ?? ''
}
