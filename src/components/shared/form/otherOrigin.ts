/** Whether an address is of the page's own server. Never on a server, which has no page. */
export function isSameOrigin(url: string): boolean {
  const { document, location } = globalThis
  if (document === undefined || location === undefined) return false
  return URL.canParse(url, document.baseURI)
    ? new URL(url, document.baseURI).origin === location.origin
    : false
}

/**
 * Whether the page's own server redirects to another origin, as it does for a single sign-on once
 * the session has ended. A browser tells such a redirect of a request from a broken connection by
 * asking again without a body: once without following, once within the origin.
 */
export async function redirectsAway(url: string, signal: AbortSignal): Promise<boolean> {
  if (!isSameOrigin(url)) return false
  const request: RequestInit = { method: 'HEAD', mode: 'same-origin', signal }
  try {
    const { type } = await fetch(url, { ...request, redirect: 'manual' })
    if (type !== 'opaqueredirect') return false
  } catch {
    return false
  }
  try {
    await fetch(url, request)
    return false
  } catch {
    return !signal.aborted
  }
}
