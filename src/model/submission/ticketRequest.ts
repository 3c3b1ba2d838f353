import type { AppIdentity } from '../policy/supportPolicy.ts'
import { readOwn } from '../reading/ownProperties.ts'
import { isText } from '../values/text.ts'
import { type TicketDraft, ticketFields } from './ticketDraft.ts'
import { typedTexts } from './typedTexts.ts'

/** A fact that the page knows already, such as the version of the app. The customer is not asked for it. */
export interface TicketFact {
  /** The name of the form field that carries it: `version`. */
  readonly name: string
  /** Its name for readers: "Version". */
  readonly label: string
  readonly value: string
}

/** Whether a value is a fact whose texts are not blank. */
export function isTicketFact(value: unknown): value is TicketFact {
  return ['name', 'label', 'value'].every((key) => isText(readOwn(value, key)))
}

/** Names of form fields that facts and hosts cannot take. */
export const reservedFields: readonly string[] = [
  ...ticketFields,
  'app',
  'refersTo',
  'idempotencyKey',
]

/** A draft as it is sent. */
export interface TicketRequest extends TicketDraft {
  /** The app it is about. */
  readonly app?: AppIdentity
  /** The reference of the ticket it follows: a closed one, or the one an earlier draft has become. */
  readonly refersTo?: string
  readonly facts?: readonly TicketFact[]
}

/**
 * The form fields of a request: those of the draft by their names, `app` with the id of the app,
 * `refersTo`, and the facts by theirs.
 *
 * @param formFields further fields of the host; one with the name of another field is left out
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
