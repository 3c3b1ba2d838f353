/** What the Marketplace says of the app: it has professional support and consulting. */
export const app = { basename: 'content-filter', name: 'Content Filter', supported: 24 }
