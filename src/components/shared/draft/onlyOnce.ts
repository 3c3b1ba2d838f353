import type { AcceptedResult, SubmitResult } from '../../../model/submission/submitResult.ts'
import { readReference } from '../../../model/values/reference.ts'
import { stopped } from './attempt.ts'

/** What a draft has become in another tab, and the fingerprint of the text it sent. */
interface AcceptedElsewhere {
  readonly result: AcceptedResult
  readonly fingerprint: string
}

/** Milliseconds: longer than a portal should take, and than a tab that hangs is waited for. */
const longestTurn = 40_000

/**
 * Sends the draft of a key in one tab at a time, and not again if it has arrived from another: a
 * tab that is duplicated takes the draft and its key along.
 *
 * Without Web Locks, which pages have only over HTTPS, the key alone has to do.
 *
 * @param send never rejects
 */
export async function onlyOnce<Field extends string>(
  idempotencyKey: string,
  signal: AbortSignal,
  send: () => Promise<SubmitResult<Field>>,
): Promise<SubmitResult<Field> | AcceptedElsewhere> {
  const locks = lockManager()
  if (locks === undefined) return send()
  const turn = new AbortController()
  const end = () => turn.abort()
  const timer = setTimeout(end, longestTurn)
  signal.addEventListener('abort', end)
  try {
    return await locks.request(`slk-draft ${idempotencyKey}`, { signal: turn.signal }, async () => {
      clearTimeout(timer)
      return (await acceptedElsewhere(idempotencyKey)) ?? (await send())
    })
  } catch {
    // Stopped while another tab was sending it; or that tab hangs, or the page may not lock.
    return signal.aborted ? stopped : send()
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

/**
 * Tells other tabs what a draft has become, for as long as this page is open: in the name
 * of a lock, which leaves nothing behind.
 */
export function tellOtherTabs(
  idempotencyKey: string,
  { reference = '' }: AcceptedResult,
  fingerprint: string,
): void {
  const name = `${acceptedName(idempotencyKey)}${fingerprint} ${reference}`
  lockManager()
    ?.request(name, { ifAvailable: true }, () => new Promise<void>(() => {}))
    .catch(() => {})
}

/** What the draft of a key has become in another tab. */
export async function acceptedElsewhere(
  idempotencyKey: string,
): Promise<AcceptedElsewhere | undefined> {
  const start = acceptedName(idempotencyKey)
  try {
    const { held = [] } = (await lockManager()?.query()) ?? {}
    for (const { name = '' } of held) {
      if (!name.startsWith(start)) continue
      const [fingerprint = '', text] = name.slice(start.length).split(' ')
      const reference = readReference(text)
      const result = { status: 'accepted', ...(reference !== undefined && { reference }) } as const
      return { result, fingerprint }
    }
  } catch {
    // A page that may not lock has told nobody either.
  }
  return undefined
}

/** Tells what two drafts say apart, in whichever order: FNV-1a, of 32 bits. */
export function fingerprintOf(value: object): string {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(Object.entries(value).sort())) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(16)
}

function acceptedName(idempotencyKey: string): string {
  return `slk-draft-accepted ${idempotencyKey} `
}

function lockManager(): LockManager | undefined {
  return globalThis.navigator?.locks
}
