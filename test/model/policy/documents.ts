export interface PolicyDocument {
  readonly name: string
  readonly document: unknown
  readonly valid: boolean
}

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
      note: 'In English.',
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

/** Documents on which the parser and the JSON Schema must agree. */
export const documents: readonly PolicyDocument[] = [
  { name: 'everything there is to say', document: wholeDocument, valid: true },
  { name: 'only what is required', document: minimalPolicy, valid: true },
  { name: 'keys of a later version', document: { ...minimalPolicy, locale: 'en' }, valid: true },
  { name: 'an offer without terms', document: offering({}), valid: true },
  {
    name: 'the longest texts',
    document: offering({ hours: 'h'.repeat(200), scope: 's'.repeat(2_000) }),
    valid: true,
  },
  {
    name: 'a rate from nothing',
    document: offering({ rate: { currency: 'EUR', min: 0, max: 0 } }),
    valid: true,
  },
  { name: 'nothing', document: null, valid: false },
  { name: 'a list', document: [minimalPolicy], valid: false },
  { name: 'no version', document: { app: minimalPolicy.app, channels: {} }, valid: false },
  { name: 'a version as text', document: { ...minimalPolicy, version: '1' }, valid: false },
  { name: 'a later version', document: { ...minimalPolicy, version: 2 }, valid: false },
  { name: 'an app without a name', document: { ...minimalPolicy, app: { id: 'a' } }, valid: false },
  {
    name: 'an app with an empty id',
    document: { ...minimalPolicy, app: { id: '', name: 'A' } },
    valid: false,
  },
  {
    name: 'an app with a blank name',
    document: { ...minimalPolicy, app: { id: 'a', name: ' \u00a0' } },
    valid: false,
  },
  {
    name: 'a link that reads backwards',
    document: offering({ url: 'https://example.com/\u202egpj.exe' }),
    valid: false,
  },
  {
    name: 'an address with a mark nobody sees',
    document: offering({ email: 'help@exam\u200bple.com' }),
    valid: false,
  },
  { name: 'channels in a list', document: { ...minimalPolicy, channels: [] }, valid: false },
  {
    name: 'an offer without a status',
    document: { ...minimalPolicy, channels: { developer: {} } },
    valid: false,
  },
  {
    name: 'a status nobody knows',
    document: { ...minimalPolicy, channels: { developer: { status: 'maybe' } } },
    valid: false,
  },
  {
    name: 'an offer that is null',
    document: { ...minimalPolicy, channels: { developer: null } },
    valid: false,
  },
  { name: 'a link that runs', document: offering({ url: 'javascript:alert(1)' }), valid: false },
  {
    name: 'a rate in fractions of a cent',
    document: offering({ rate: { currency: 'USD', min: 0.5, max: 1 } }),
    valid: false,
  },
  { name: 'factors in a list', document: { ...minimalPolicy, factors: [] }, valid: false },
]
