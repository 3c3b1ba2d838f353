import type { AppIdentity } from '../policy/supportPolicy.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { isText } from '../values/text.ts'
import { type TicketDraft, ticketFields } from './ticketDraft.ts'
import { typedTexts } from './typedTexts.ts'

/** A fact that the page knows, such as the version of the app, so the customer is not asked for it. */
export interface TicketFact {
  /** The name of its form field: `version`. */
  readonly name: string
  /** The label shown to the customer: "Version". */
  readonly label: string
  readonly value: string
}

/** Returns true for a fact whose texts are not blank. */
export function isTicketFact(value: unknown): value is TicketFact {
  return ['name', 'label', 'value'].every((key) => isText(readOwn(value, key)))
}

/** Names of form fields that facts and hosts cannot use. */
export const reservedFields: readonly string[] = [
  ...ticketFields,
  'app',
  'refersTo',
  'idempotencyKey',
]

/** A ticket draft as it is sent. */
export interface TicketRequest extends TicketDraft {
  /** The app that the ticket is about. */
  readonly app?: AppIdentity
  /** The reference of the ticket it follows: a closed one, or one created from an earlier draft. */
  readonly refersTo?: string
  readonly facts?: readonly TicketFact[]
}

/**
 * Returns the form fields of a ticket request: the draft's fields, the id of the app as `app`,
 * `refersTo`, and the facts.
 *
 * @param formFields further fields of the host; reserved names are ignored
 *
 * @example
 * new URLSearchParams(ticketRequestFields(request))
 */
export function ticketRequestFields(
  request: TicketRequest,
  formFields: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const { app, refersTo, facts } = request
  const further = {
    ...Object.fromEntries((facts ?? []).map(({ name, value }) => [name, value])),
    ...formFields,
  }
  return {
    ...Object.fromEntries(
      Object.entries(further).filter(([name]) => !reservedFields.includes(name)),
    ),
    ...(app && { app: app.id }),
    ...(refersTo !== undefined && { refersTo }),
    ...typedTexts(ticketFields, request),
  }
}
