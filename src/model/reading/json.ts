/** Parses a JSON text. Returns `undefined` for anything else. */
export function parseJson(text: unknown): unknown {
  try {
    // Trimming also removes the byte order mark that PHP files may send.
    return typeof text === 'string' ? JSON.parse(text.trim()) : undefined
  } catch {
    return undefined
  }
}

/** Returns true for markup, such as a login page in place of JSON. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text)
}
