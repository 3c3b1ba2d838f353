import type { SubmitResult } from '../../model/ticket/submitResult.ts'
import { ticketReferencePattern } from '../../model/ticket/ticket.ts'
import { stopped } from './attempt.ts'

/** What a portal says of a ticket it has made. */
export type Created = Extract<SubmitResult, { status: 'created' }>

/**
 * Sends the draft of a key in one tab at a time, and not again if another tab has a ticket of it: a
 * tab that is duplicated takes the draft and its key along.
 *
 * Without Web Locks, which pages have only over HTTPS, the key alone has to do.
 *
 * @param send never rejects
 */
export async function onlyOnce(
  idempotencyKey: string,
  signal: AbortSignal,
  send: () => Promise<SubmitResult>,
): Promise<SubmitResult> {
  const locks = lockManager()
  if (locks === undefined) return send()
  try {
    return await locks.request(`slk-ticket ${idempotencyKey}`, { signal }, async () => {
      const known = await createdElsewhere(idempotencyKey)
      if (known !== undefined) return known
      const result = await send()
      if (result.status === 'created') tellOtherTabs(idempotencyKey, result)
      return result
    })
  } catch {
    // Stopped while another tab was sending it, or a page that may not lock.
    return signal.aborted ? stopped : send()
  }
}

/**
 * Tells other tabs that a draft has become a ticket, for as long as this page is open: in the name
 * of a lock, which leaves nothing behind.
 */
export function tellOtherTabs(idempotencyKey: string, { reference }: Created): void {
  const name = `${createdName(idempotencyKey)}${reference}`
  lockManager()
    ?.request(name, { ifAvailable: true }, () => new Promise<void>(() => {}))
    .catch(() => {})
}

/** The ticket that another tab has got for the draft of a key. */
export async function createdElsewhere(idempotencyKey: string): Promise<Created | undefined> {
  const start = createdName(idempotencyKey)
  try {
    const { held = [] } = (await lockManager()?.query()) ?? {}
    for (const { name = '' } of held) {
      const reference = name.slice(start.length)
      if (name.startsWith(start) && ticketReferencePattern.test(reference)) {
        return { status: 'created', reference }
      }
    }
  } catch {
    // A page that may not lock has told nobody either.
  }
  return undefined
}

function createdName(idempotencyKey: string): string {
  return `slk-ticket-created ${idempotencyKey} `
}

function lockManager(): LockManager | undefined {
  return globalThis.navigator?.locks
}
