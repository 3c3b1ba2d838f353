import type { SubmitOptions } from '../components/shared/draft/submitOptions.ts'
import type { SubmitResult } from '../model/submission/submitResult.ts'

/**
 * The reader sends a form that the page takes. The page answers with `respondWith`.
 *
 * @template Field the names of its fields
 */
export abstract class AnswerableEvent<Field extends string> extends Event {
  /** The same for every attempt to send the same form, after a reload too. */
  readonly idempotencyKey: string
  /** Aborted when the reader stops waiting. */
  readonly signal: AbortSignal
  #answer: Promise<SubmitResult<Field>> | undefined

  constructor(type: string, { idempotencyKey, signal }: SubmitOptions) {
    super(type, { bubbles: true, composed: true })
    this.idempotencyKey = idempotencyKey
    this.signal = signal
  }

  /**
   * Sets the result, such as the promise of `submitTicket` or `postFields`. Call it before the
   * listener returns. The first answer counts.
   */
  respondWith(answer: Promise<SubmitResult<Field>>): void {
    this.#answer ??= answer
  }

  /** The answer of the page. */
  get answer(): Promise<SubmitResult<Field>> | undefined {
    return this.#answer
  }
}

/**
 * Dispatches the event, and returns the answer of the page. Reports an error if there is none.
 *
 * @param call an example of an answer, for the error
 */
export async function answerTo<Field extends string>(
  element: Element,
  event: AnswerableEvent<Field>,
  call: string,
): Promise<SubmitResult<Field>> {
  element.dispatchEvent(event)
  if (event.answer !== undefined) return event.answer
  reportError(
    new Error(
      `<${element.localName}>: nobody has answered \`${event.type}\`. Call \`${call}\`, say, before the listener returns.`,
    ),
  )
  return { status: 'failed', reason: 'service', mayHaveArrived: false }
}
