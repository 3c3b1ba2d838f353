import type { AppIdentity } from '../policy/supportPolicy.ts'
import { isText } from '../text.ts'
import { readOwn } from '../untrusted.ts'
import { type TicketDraft, ticketFields } from './ticketDraft.ts'

/** Something that is known already, and nobody is asked: the version of the app, say. */
export interface TicketFact {
  /** Name of the field that carries it: `version`. */
  readonly name: string
  /** What it is called for readers: "Version". */
  readonly label: string
  readonly value: string
}

/** Whether it is a fact that says something: callers without types pass anything. */
export function isTicketFact(value: unknown): value is TicketFact {
  return ['name', 'label', 'value'].every((key) => isText(readOwn(value, key)))
}

/** Names of fields that no fact and no host can take. */
export const reservedFields: readonly string[] = [
  ...ticketFields,
  'app',
  'refersTo',
  'idempotencyKey',
]

/** A draft as it is sent, with what is known already. */
export interface TicketRequest extends TicketDraft {
  /** The app it is about. */
  readonly app?: AppIdentity
  /** Reference of the ticket it follows: one that is closed, or what an earlier draft has become. */
  readonly refersTo?: string
  readonly facts?: readonly TicketFact[]
}

/**
 * The fields a form sends: those of the draft by their names, `app` with the id of the app,
 * `refersTo`, and the facts by theirs. What a host sends along takes the name of no other field.
 *
 * @param formFields others that a host sends along
 *
 * @example
 * new URLSearchParams(ticketRequestFields(request))
 */
export function ticketRequestFields(
  request: TicketRequest,
  formFields: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const { app, refersTo, facts = [] } = request
  const others = {
    ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
    ...formFields,
  }
  return {
    ...Object.fromEntries(
      Object.entries(others).filter(([name]) => !reservedFields.includes(name)),
    ),
    ...(app !== undefined && { app: app.id }),
    ...(refersTo !== undefined && { refersTo }),
    ...Object.fromEntries(ticketFields.map((field) => [field, request[field]])),
  }
}
