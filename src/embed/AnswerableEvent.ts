import type { SubmitOptions } from '../components/shared/draft/submitOptions.ts'
import type { SubmitResult } from '../model/submission/submitResult.ts'

/**
 * The reader sends something, where the page takes it. The page answers with `respondWith`.
 *
 * @template Field what the fields of what is sent are called
 */
export abstract class AnswerableEvent<Field extends string> extends Event {
  /** The same for every attempt at the same thing, also after the page was loaded again. */
  readonly idempotencyKey: string
  /** Aborted when the reader does not want to wait any longer. */
  readonly signal: AbortSignal
  #answer: Promise<SubmitResult<Field>> | undefined

  constructor(type: string, { idempotencyKey, signal }: SubmitOptions) {
    super(type, { bubbles: true, composed: true })
    this.idempotencyKey = idempotencyKey
    this.signal = signal
  }

  /**
   * Says what comes of it: what `submitTicket` or `postFields` returns, say. To be called at once,
   * before the listener returns; the first answer counts.
   */
  respondWith(answer: Promise<SubmitResult<Field>>): void {
    this.#answer ??= answer
  }

  /** What the page has answered. */
  get answer(): Promise<SubmitResult<Field>> | undefined {
    return this.#answer
  }
}

/**
 * Asks the page, and returns what it answers; a page that does not is told how.
 *
 * @param call that would have answered
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
