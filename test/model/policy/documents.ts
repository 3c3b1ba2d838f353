export const wholeDocument = {
  version: 1,
  app: { id: 'content-filter', name: 'Content Filter', vendor: 'Example Ltd' },
  channels: {
    'public-forum': { status: 'offered', url: 'https://forum.example/c/filter' },
    'dedicated-forum': { status: 'not-offered', note: 'Closed in spring.' },
    developer: {
      status: 'offered',
      url: 'HTTPS://example.com/help?app=filter#new',
      email: 'help@example.com',
      hours: 'Monday to Friday, 9:00 to 17:00 UTC',
      responseTime: '2 working days',
      scope: 'Installation and updates.',
      note: 'In <b>English</b>.',
    },
    professional: { status: 'unknown' },
    consulting: {
      status: 'offered',
      url: 'mailto:sales@example.com',
      rate: { currency: 'USD', min: 10_000, max: 25_000 },
    },
  },
  factors: {
    'technical-knowledge': 'Well known.',
    stability: 'In use since 2009.',
    'vendor-relationship': 'A partner.',
  },
} as const

export const minimalPolicy = {
  version: 1,
  app: { id: 'a', name: 'A' },
  channels: {},
} as const

/** The minimal policy with the developer's channel offered on these terms. */
export function offering(terms: object): object {
  return { ...minimalPolicy, channels: { developer: { status: 'offered', ...terms } } }
}

/** A copy of a document with a value at a path, or nothing there for `undefined`. */
export function changed(document: object, path: string, value: unknown): object {
  const [key = '', ...rest] = path.split('.')
  const copy: Record<string, unknown> = { ...document }
  copy[key] = rest.length === 0 ? value : changed(Object(copy[key]), rest.join('.'), value)
  return copy
}
