/** A part of the panel on the page. */
export const part = (name: string) => {
  const element = document.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (element === null) throw new Error(`The panel has no part ${name}.`)
  return element
}

/** A channel of it. */
export const channel = (id: string) => {
  const element = document.querySelector<HTMLElement>(`li[data-channel="${id}"]`)
  if (element === null) throw new Error(`The panel has no channel ${id}.`)
  return element
}
