/** Whether a text can be seen, and so can be a name. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
