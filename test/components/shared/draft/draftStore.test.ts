import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftStorage } from '../../../../src/components/shared/draft/draftStorage.ts'
import {
  createDraftStore,
  type DraftFormat,
  type DraftPlace,
} from '../../../../src/components/shared/draft/draftStore.ts'
import { fingerprintOf, tellOtherTabs } from '../../../../src/components/shared/draft/onlyOnce.ts'
import { readSubmitResult } from '../../../../src/model/submission/readSubmitResult.ts'
import { readTicketDraft, type TicketDraft } from '../../../../src/model/submission/ticketDraft.ts'
import { fullStorage, memoryStorage } from '../../../../stories/fixtures/tickets.ts'
import { stubLocks } from './stubLocks.ts'

const format: DraftFormat<TicketDraft> = {
  readTyped: readTicketDraft,
  readResult: readSubmitResult,
  isFollowed: true,
}
const accepted = { status: 'accepted', reference: '4711' } as const
const lost = { status: 'failed', reason: 'connection', mayHaveArrived: true } as const

/** What a window has of events. */
let page: EventTarget

beforeEach(() => {
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function storeIn(storage: DraftStorage | undefined, place: Partial<DraftPlace> = {}) {
  const onUse = vi.fn<(isInUse: boolean) => void>()
  const store = createDraftStore(format, { name: 'draft', storage, ...place }, onUse)
  return { store, onUse, isInUse: () => onUse.mock.lastCall?.[0] }
}

function typedStore(storage = memoryStorage(), place: Partial<DraftPlace> = {}) {
  const made = storeIn(storage, place)
  made.store.change({ subject: 'Filter' })
  return { ...made, storage, key: made.store.read().draft?.idempotencyKey ?? '' }
}

/** An attempt that is answered when the test says so. */
function pending() {
  let answer: (result: unknown) => void = () => {}
  const send = vi.fn((_key: string, _signal: AbortSignal) => {
    return new Promise<unknown>((resolve) => {
      answer = resolve
    })
  })
  return { send, answer: (result: unknown) => answer(result) }
}

describe('createDraftStore', () => {
  describe('keeps', () => {
    it('what is typed, for the next store of that name', () => {
      const { storage, key } = typedStore()
      expect(storeIn(storage).store.read()).toMatchObject({
        draft: { typed: { subject: 'Filter' }, idempotencyKey: key, isUnanswered: false },
        isKept: true,
      })
      expect(storeIn(storage, { name: 'other' }).store.read().draft).toBeUndefined()
    })

    it('the key it is given in place of one of its own', () => {
      expect(typedStore(memoryStorage(), { idempotencyKey: 'approval-1' }).key).toBe('approval-1')
    })

    it.each([
      ['full', fullStorage],
      ['not there', undefined],
    ])('a draft in the page where the storage is %s, and says so', (_, storage) => {
      const { store, isInUse } = storeIn(storage)
      store.change({ subject: 'Filter' })
      expect(store.read()).toMatchObject({ draft: { typed: { subject: 'Filter' } }, isKept: false })
      expect(isInUse()).toBe(true)
    })

    it('no draft past its age', () => {
      const { storage } = typedStore()
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2_000)
      expect(storeIn(storage, { maxAge: 1_000 }).store.read().draft).toBeUndefined()
      expect(storage.getItem('draft')).toBeNull()
    })
  })

  it('tells its listeners of every change, until they leave', () => {
    const { store, isInUse } = storeIn(memoryStorage())
    const listener = vi.fn()
    const leave = store.subscribe(listener)
    expect(isInUse()).toBe(true)
    store.change({ subject: 'Filter' })
    expect(listener).toHaveBeenCalledTimes(1)
    leave()
    store.change({ subject: 'Filter stops' })
    expect(listener).toHaveBeenCalledTimes(1)
    expect(isInUse()).toBe(false)
  })

  it('discards a draft, and gives it back', () => {
    const { store, storage } = typedStore()
    store.discard()
    expect(store.read().draft).toBeUndefined()
    expect(storage.getItem('draft')).toBeNull()
    store.restore()
    expect(store.read()).toMatchObject({ draft: { typed: { subject: 'Filter' } } })
    expect(store.read().discarded).toBeUndefined()
  })

  it('gives nothing back once something else is typed, or nobody is there any more', () => {
    const { store } = typedStore()
    store.discard()
    store.change({ happened: 'It stops.' })
    store.restore()
    expect(store.read().draft?.typed).toEqual({ happened: 'It stops.' })
    store.discard()
    store.subscribe(() => {})()
    store.restore()
    expect(store.read().draft).toBeUndefined()
  })

  it('follows a ticket, or none', () => {
    const { store } = typedStore()
    store.follow('40305')
    expect(store.read().draft?.refersTo).toBe('40305')
    store.follow(undefined)
    expect(store.read().draft).not.toHaveProperty('refersTo')
  })

  describe('send', () => {
    it('forgets a draft that has become a ticket, and remembers the ticket', async () => {
      const { store, storage, key, isInUse } = typedStore()
      const send = vi.fn(async () => accepted)
      expect(await store.send(send)).toEqual(accepted)
      expect(send).toHaveBeenCalledExactlyOnceWith(key, expect.any(AbortSignal))
      expect(store.read()).toMatchObject({
        draft: undefined,
        isSending: false,
        accepted: [{ ...accepted, sent: { subject: 'Filter' }, isOurs: true }],
      })
      expect(storage.getItem('draft')).toBeNull()
      expect(isInUse()).toBe(true)
    })

    it('sends nothing where there is nothing, and nothing twice at a time', async () => {
      const { send, answer } = pending()
      expect(await storeIn(memoryStorage()).store.send(send)).toBeUndefined()
      const { store } = typedStore()
      const first = store.send(send)
      expect(await store.send(send)).toBeUndefined()
      store.change({ subject: 'Changed meanwhile' })
      store.discard()
      await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1))
      expect(store.read()).toMatchObject({
        isSending: true,
        draft: { typed: { subject: 'Filter' } },
      })
      answer(accepted)
      expect(await first).toEqual(accepted)
    })

    it.each<[string, () => Promise<unknown>, object]>([
      ['is lost', async () => lost, { result: lost, draft: { isUnanswered: true } }],
      [
        'was sent offline',
        async () => ({ status: 'failed', reason: 'offline', mayHaveArrived: false }),
        { draft: { isUnanswered: false } },
      ],
    ])('keeps the key and the text of a draft that %s', async (_, send, state) => {
      const { store, key } = typedStore()
      await store.send(send)
      expect(store.read()).toMatchObject(state)
      expect(store.read()).toMatchObject({
        draft: { typed: { subject: 'Filter' }, idempotencyKey: key },
        isSending: false,
      })
    })

    it.each<[string, object, boolean]>([
      ['asks for corrections', { status: 'invalid', fields: { subject: 'Say more' } }, true],
      ['refuses it', { status: 'refused', message: 'No tickets' }, true],
      ['is signed out', { status: 'signed-out' }, false],
      ['has an old page', { status: 'stale' }, false],
    ])('has another key only after the portal %s', async (_, result, isOther) => {
      const { store, key } = typedStore()
      await store.send(async () => result)
      expect(store.read()).toMatchObject({ result, draft: { typed: { subject: 'Filter' } } })
      expect(store.read().draft?.idempotencyKey !== key).toBe(isOther)
    })

    it('keeps the key after a refusal where an earlier attempt may have arrived', async () => {
      const { store, key } = typedStore()
      await store.send(async () => lost)
      await store.send(async () => ({ status: 'refused' }))
      expect(store.read().draft).toMatchObject({ idempotencyKey: key, isUnanswered: true })
    })

    it('changes fields with what it sends, in one write', async () => {
      const { store, storage } = typedStore()
      const write = vi.spyOn(storage, 'setItem')
      const sent = store.send(() => new Promise(() => {}), { contact: 'me@example.com' })
      expect(write).toHaveBeenCalledTimes(1)
      expect(store.read().draft?.sent).toEqual({ subject: 'Filter', contact: 'me@example.com' })
      store.stop()
      await sent
    })

    it('remembers a ticket without a reference, and what was changed goes on without one', async () => {
      const { store } = typedStore()
      await store.send(async () => lost)
      store.change({ subject: 'Filter stops' })
      await store.send(async () => ({ status: 'accepted' }))
      const { draft, accepted: all } = store.read()
      expect(draft).not.toHaveProperty('refersTo')
      expect(all).toMatchObject([{ status: 'accepted', followedBy: draft?.idempotencyKey }])
    })

    it('reports what its caller throws, as a lost connection', async () => {
      const report = vi.fn()
      vi.stubGlobal('reportError', report)
      const error = new Error('refused')
      expect(await typedStore().store.send(() => Promise.reject(error))).toEqual(lost)
      expect(report).toHaveBeenCalledExactlyOnceWith(error)
    })

    it.each([
      [7, 7_000],
      [9_999, 300_000],
      [undefined, 0],
    ])('waits %s s as a busy portal asks, at most five minutes', async (retryAfter, wait) => {
      vi.spyOn(Date, 'now').mockReturnValue(1_000)
      const { store } = typedStore()
      await store.send(async () => ({ status: 'busy', retryAfter }))
      expect(store.read().busyUntil).toBe(1_000 + wait)
    })

    it('says what of a field is refused until that field is changed', async () => {
      const { store } = typedStore()
      const fields = { subject: 'Say more', contact: 'Who?' }
      await store.send(async () => ({ status: 'invalid', fields }))
      store.change({ subject: 'Filter stops' })
      expect(store.read().result).toEqual({ status: 'invalid', fields: { contact: 'Who?' } })
    })

    it('goes on with what was changed after it was lost, as a draft that follows the ticket', async () => {
      const { store, key } = typedStore()
      await store.send(async () => lost)
      store.change({ subject: 'Filter stops' })
      await store.send(async () => accepted)
      const { draft, accepted: all } = store.read()
      expect(draft).toMatchObject({ typed: { subject: 'Filter stops' }, refersTo: '4711' })
      expect(draft?.idempotencyKey).not.toBe(key)
      expect(all).toMatchObject([{ sent: { subject: 'Filter' } }])
    })

    it('renew: sends with another key', async () => {
      const { store, key } = typedStore()
      await store.send(async () => lost)
      store.renew({ subject: 'Other' })
      expect(store.read()).toMatchObject({ draft: { isUnanswered: false }, result: undefined })
      expect(store.read().draft?.idempotencyKey).not.toBe(key)
    })

    it('stop: ends the wait, and still hears of the ticket', async () => {
      const { store } = typedStore()
      const { send, answer } = pending()
      const sent = store.send(send)
      await vi.waitFor(() => expect(send).toHaveBeenCalled())
      store.stop()
      expect(await sent).toEqual({ status: 'failed', reason: 'stopped', mayHaveArrived: true })
      expect(store.read()).toMatchObject({ isSending: false, draft: { isUnanswered: true } })
      answer(accepted)
      await vi.waitFor(() => expect(store.read().accepted).toMatchObject([accepted]))
      expect(store.read().draft).toBeUndefined()
    })
  })

  it('leaves what another tab has corrected after it was refused', async () => {
    const { store, storage } = typedStore()
    const other = storeIn(storage).store
    const { send, answer } = pending()
    const sent = store.send(send)
    await other.send(async () => ({ status: 'invalid', fields: { subject: 'Say more' } }))
    other.change({ subject: 'Filter stops' })
    answer(accepted)
    await sent
    expect(store.read()).toMatchObject({
      accepted: [accepted],
      draft: { typed: { subject: 'Filter stops' } },
    })
    expect(storage.getItem('draft')).toContain('Filter stops')
  })

  it('hears of a ticket after the reader stopped waiting and discarded the draft', async () => {
    const { store } = typedStore()
    const { send, answer } = pending()
    const sent = store.send(send)
    await vi.waitFor(() => expect(send).toHaveBeenCalled())
    store.stop()
    await sent
    store.discard()
    answer(accepted)
    await vi.waitFor(() => expect(store.read().accepted).toMatchObject([accepted]))
    expect(store.read()).toMatchObject({ draft: undefined, discarded: undefined })
  })

  describe('a page that posts the draft itself', () => {
    it('may leave with a draft, once', () => {
      expect(storeIn(memoryStorage()).store.leave()).toBe(false)
      const { store } = typedStore()
      expect(store.leave()).toBe(true)
      expect(store.leave()).toBe(false)
      expect(store.read()).toMatchObject({ isSending: true, draft: { isUnanswered: true } })
      store.stop()
      expect(store.read().isSending).toBe(false)
    })

    it('comes back as it was, and no longer sends', () => {
      const { store } = typedStore()
      const leave = store.subscribe(() => {})
      store.leave()
      page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
      expect(store.read()).toMatchObject({ isSending: false, draft: { isUnanswered: true } })
      leave()
    })

    it('takes what came of its draft, once', () => {
      const { store, key } = typedStore()
      store.takeResult('another-key', accepted)
      expect(store.read().accepted).toEqual([])
      store.takeResult(key, accepted)
      store.takeResult(key, accepted)
      expect(store.read()).toMatchObject({ draft: undefined, accepted: [accepted] })
    })
  })

  it('has the ticket that another tab has made of the draft', async () => {
    stubLocks()
    const { store, storage, key } = typedStore()
    const leave = store.subscribe(() => {})
    tellOtherTabs(key, accepted, fingerprintOf({ subject: 'Filter' }))
    storage.removeItem('draft')
    page.dispatchEvent(Object.assign(new Event('storage'), { storageArea: storage }))
    await vi.waitFor(() => expect(store.read().accepted).toMatchObject([{ isOurs: true }]))
    expect(store.read().draft).toBeUndefined()
    leave()
  })

  it('has what another tab has written into the draft', () => {
    const { store, storage } = typedStore()
    const tell = (area: DraftStorage) =>
      page.dispatchEvent(Object.assign(new Event('storage'), { storageArea: area }))
    const leave = store.subscribe(() => {})
    const text = storage.getItem('draft') ?? ''
    storage.setItem('draft', text.replace('Filter', 'Changed elsewhere'))
    tell(memoryStorage())
    expect(store.read().draft?.typed.subject).toBe('Filter')
    tell(storage)
    expect(store.read().draft?.typed.subject).toBe('Changed elsewhere')
    leave()
    storage.removeItem('draft')
    tell(storage)
    expect(store.read().draft).toBeDefined()
  })
})
