/** What has the focus in the tree that an element stands in: its page, or its shadow root. */
export function focusedIn(place: Element): Element | null {
  const root = place.getRootNode()
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement
}
