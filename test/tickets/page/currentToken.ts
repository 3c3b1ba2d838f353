/** As the page of the console reads it: whoever signs in again gets another one. */
export function currentToken(): string {
  return /ci_csrf_token=(\w+)/.exec(document.cookie)?.[1] ?? ''
}
