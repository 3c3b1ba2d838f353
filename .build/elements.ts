import type { KitElements } from '../src/embed/elements.ts'

export interface Described {
  readonly description: string
}

interface DescribedAttribute extends Described {
  readonly type: string
  readonly default?: string
}

interface DescribedElement extends Described {
  readonly className: string
  readonly attributes: Readonly<Record<string, DescribedAttribute>>
  readonly properties: Readonly<Record<string, DescribedAttribute>>
}

const commonAttributes: Readonly<Record<string, DescribedAttribute>> = {
  policy: {
    type: 'string',
    description:
      'The support policy document of the app as JSON. A child `<script type="application/json">` says the same.',
  },
  supported: {
    type: 'string',
    description:
      'The mask of the ClearOS service: an integer from 0 to 2147483647, decimal or 0x-hexadecimal. Leave it out if the policy is not known: that is not 0.',
  },
  hide: {
    type: '"true" | "1" | "false" | "0" | ""',
    description: 'Whether the host hides support policies: then nothing is shown.',
    default: '"false"',
  },
  'app-id': { type: 'string', description: 'The id of the app; stands in for its name.' },
  'app-name': { type: 'string', description: 'The name of the app, for readers.' },
  'developer-url': {
    type: 'string',
    description: 'Where the developer gives support: an https:, http: or mailto: address.',
  },
  'developer-email': { type: 'string', description: 'The e-mail address of the developer.' },
  entitlement: {
    type: 'string',
    description: 'What the reader is entitled to: the response of `get_support_info` as JSON.',
    default: 'that of `configureSupportKit`, or none: the element answers for the app alone',
  },
  locale: {
    type: 'string',
    description:
      'The locale of the reader, `de-DE` or `de_DE`: it chooses among the languages of the kit.',
    default: 'that of `configureSupportKit`, or the closest `lang` in the page, or the browser’s',
  },
  lang: {
    type: 'string',
    description: 'The language of the element as in any HTML, where `locale` says nothing else.',
  },
  'takes-actions': {
    type: 'boolean',
    description:
      'The page handles actions itself: `support-action` is dispatched, and an action without a known address is a button.',
    default: 'false',
  },
}

const quoteHref: DescribedAttribute = {
  type: 'string',
  description:
    'Where a Level III quote is asked for: an address, or `#id` of a `<quote-widget>` in the page.',
  default: 'none: nothing leads there',
}

const referenceFormat: DescribedAttribute = {
  type: 'string',
  description:
    'How the ticket system writes its reference into a subject: what stands round `{number}`, `{key}` or `{any}`.',
  default: '"[Ticket#{number}]"',
}

const draftDays: DescribedAttribute = {
  type: 'number',
  description: 'Days a draft is kept on the device, from 1 to 365, instead of in the tab.',
  default: 'until the tab is closed',
}

const userKey = (what: string): DescribedAttribute => ({
  type: 'string',
  description: `${what}: an id of the reader’s account.`,
  default: 'nobody’s in particular',
})

const headingLevel = (below: string): DescribedAttribute => ({
  type: '"2" | "3" | "4" | "5"',
  description: `Level of the headings in the page. Those of ${below} are one below.`,
  default: '"3"',
})

const commonProperties: Readonly<Record<string, DescribedAttribute>> = {
  policy: {
    type: 'PolicyInput | undefined',
    description:
      'The policy as an object, or what came of reading one. Wins over the attributes while it is set.',
  },
  entitlement: {
    type: 'EntitlementInput | undefined',
    description: 'The entitlement as an object. Wins over the attribute while it is set.',
  },
  issues: {
    type: 'readonly Issue[]',
    description: 'What is wrong with what the element was given. Read only.',
  },
}

/** Every element, as editors and the guide describe it. */
export const elements: Readonly<Record<keyof KitElements, DescribedElement>> = {
  'support-legend': {
    className: 'SupportLegendElement',
    description: 'The five support channels of one app as a row of marks, which opens their key.',
    attributes: {
      ...commonAttributes,
      interactive: {
        type: '"true" | "false"',
        description: 'Whether the row is a button. `false` inside a link: it is an image then.',
        default: '"true"',
      },
      size: {
        type: '"12" | "16" | "20" | "24"',
        description: 'Side of a mark, in pixels.',
        default: 'that of --slk-mark-size, or "12"',
      },
      open: { type: 'boolean', description: 'Whether the dialog is open.', default: 'false' },
    },
    properties: {
      ...commonProperties,
      open: { type: 'boolean', description: 'Whether the dialog is open.' },
    },
  },
  'support-legend-key': {
    className: 'SupportLegendKeyElement',
    description:
      'The marks with words: which channels the app has; without an app, what they mean in general.',
    attributes: {
      ...commonAttributes,
      density: {
        type: '"compact" | "full"',
        description: 'How much to say: marks with words, or promises, terms and links too.',
        default: '"full"',
      },
    },
    properties: commonProperties,
  },
  'support-policy-panel': {
    className: 'SupportPolicyPanelElement',
    description: 'The one next action for the reader, then every way to get help with an app.',
    attributes: {
      ...commonAttributes,
      'quote-href': quoteHref,
      'heading-level': headingLevel('the channels'),
    },
    properties: commonProperties,
  },
  'ticket-widget': {
    className: 'TicketWidgetElement',
    description:
      'A ticket about an app: why none can be opened, the draft, the live tickets, the closed ones. Hidden inputs inside the element are sent along by its form.',
    attributes: {
      ...commonAttributes,
      tickets: {
        type: 'string',
        description:
          'The reader’s tickets as a JSON list of `{ reference, subject, status, level?, appId?, openedAt?, updatedAt?, url? }`.',
        default: 'none',
      },
      facts: {
        type: 'string',
        description:
          'What is known already, as a JSON list of `{ name, label, value }`: shown and sent, never asked.',
        default: 'none: the app and the edition are known without',
      },
      contact: { type: 'string', description: 'E-mail address of the reader, to begin with.' },
      action: {
        type: 'string',
        description: 'Address that a form posts the draft to: the page is left.',
        default: 'none: the reader takes the text to the portal',
      },
      result: {
        type: 'string',
        description:
          'What came of the form that the page answers, as JSON: `{ status, idempotencyKey }`, with the `reference` of a ticket that was `created`, or the `fields` of a draft that is `invalid`.',
      },
      'takes-tickets': {
        type: 'boolean',
        description: 'The page sends tickets itself: `ticket-submit` is dispatched.',
        default: 'false',
      },
      'reply-to': {
        type: 'string',
        description: 'E-mail address of the ticket system, which replies go to.',
        default: 'none: replies are made in the portal',
      },
      'reference-format': referenceFormat,
      'quote-href': quoteHref,
      'user-key': userKey('Whose draft it is'),
      'draft-days': draftDays,
      'heading-level': headingLevel('single tickets'),
    },
    properties: {
      ...commonProperties,
      tickets: {
        type: 'readonly TicketInput[] | undefined',
        description: 'The tickets as objects. Win over the attribute while they are set.',
      },
      facts: {
        type: 'readonly TicketFact[] | undefined',
        description: 'The facts as objects. Win over the attribute while they are set.',
      },
      result: {
        type: 'FormAnswer | undefined',
        description: 'The answer as an object. Wins over the attribute while it is set.',
      },
    },
  },
  'quote-widget': {
    className: 'QuoteWidgetElement',
    description:
      'Level III support for an app, agreed before it starts: whether it is that, what it may cost, the request, and each quote from the offer through the approval to what was worked.',
    attributes: {
      ...commonAttributes,
      quotes: {
        type: 'string',
        description:
          'The reader’s quotes as a JSON list, as `parseQuote` reads them; of one in several revisions the latest is shown, with what it changes.',
        default: 'none',
      },
      tickets: {
        type: 'string',
        description: 'The reader’s tickets as a JSON list: a quote needs one that is live.',
        default: 'none',
      },
      approver: {
        type: 'string',
        description: 'Who approves: the name of the reader, as it is recorded.',
        default: 'none: it is asked for',
      },
      'takes-quotes': {
        type: 'boolean',
        description: 'The page takes requests and answers itself: `quote-submit` is dispatched.',
        default: 'false: they are given in the portal, or in the ticket',
      },
      'ticket-href': {
        type: 'string',
        description:
          'Where a ticket is opened first: an address, or `#id` of a `<ticket-widget>` in the page.',
        default: 'that of the entitlement',
      },
      'reply-to': {
        type: 'string',
        description:
          'E-mail address of the ticket system, which a request goes to where the page takes none.',
        default: 'none',
      },
      'reference-format': referenceFormat,
      'user-key': userKey('Whose drafts and answers they are'),
      'draft-days': draftDays,
      'heading-level': headingLevel('single quotes'),
    },
    properties: {
      ...commonProperties,
      quotes: {
        type: 'readonly QuoteInput[] | undefined',
        description: 'The quotes as objects. Win over the attribute while they are set.',
      },
      tickets: {
        type: 'readonly TicketInput[] | undefined',
        description: 'The tickets as objects. Win over the attribute while they are set.',
      },
    },
  },
}
