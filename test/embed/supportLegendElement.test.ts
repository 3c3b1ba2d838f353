import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { lazyDialog } from '../../src/components/SupportLegend/lazyFiles.ts'
import { configureSupportKit } from '../../src/embed/index.ts'
import { entitlements, mixedPolicy } from '../../stories/fixtures/policies.ts'
import { dialog, emptyPage, frames, insertLegend, isDrawn, legend } from './page.ts'

afterEach(emptyPage)

const json = (value: unknown) => JSON.stringify(value).replaceAll('"', '&quot;')

describe('<support-legend>', () => {
  it('draws the mask of an app', async () => {
    insertLegend('<support-legend app-name="Content Filter" supported="13"></support-legend>')
    await expect
      .element(legend('Support for Content Filter: 3 of 5 – public forum, developer, professional'))
      .toBeVisible()
  })

  it.each([
    ['13', /3 of 5/],
    [' 13 ', /3 of 5/],
    ['0x0d', /3 of 5/],
    ['0', /none of 5/],
    ['63', /5 of 5/],
    ['', /could not be read/],
    ['abc', /could not be read/],
    ['[13]', /could not be read/],
    ['-1', /could not be read/],
  ])('reads supported=%j as the model does', async (value, name) => {
    insertLegend(`<support-legend supported="${value}"></support-legend>`)
    await expect.element(legend(name)).toBeVisible()
  })

  it.each([
    ['true', false],
    ['1', false],
    ['false', true],
    ['0', true],
    ['', true],
  ])('hide=%j: shown is %j', async (value, isShown) => {
    insertLegend(`<support-legend supported="13" hide="${value}"><p>Support</p></support-legend>`)
    await frames()
    expect(legend().elements()).toHaveLength(isShown ? 1 : 0)
    // What the server has put inside is hidden as well.
    expect(isDrawn('Support')).toBe(false)
  })

  it('says that nothing is known where nothing is said', async () => {
    insertLegend('<support-legend app-name="Samba"></support-legend>')
    await expect.element(legend('Support for Samba: not known')).toBeVisible()
  })

  it('follows an attribute that is set, changed, emptied and removed', async () => {
    const element = insertLegend('<support-legend app-name="Samba"></support-legend>')
    element.setAttribute('supported', '1')
    await expect.element(legend(/1 of 5/)).toBeVisible()
    element.setAttribute('supported', '3')
    await expect.element(legend(/2 of 5/)).toBeVisible()
    element.setAttribute('supported', '')
    await expect.element(legend(/could not be read/)).toBeVisible()
    element.removeAttribute('supported')
    await expect.element(legend(/not known/)).toBeVisible()
  })

  it('draws once for all that changes at a time', async () => {
    const element = insertLegend('<support-legend supported="1"></support-legend>')
    await expect.element(legend(/1 of 5/)).toBeVisible()
    const changes = vi.fn()
    const observer = new MutationObserver((records) => {
      const names = records.filter(({ attributeName }) => attributeName === 'aria-label')
      if (names.length > 0) changes(names.length)
    })
    if (element.shadowRoot) {
      observer.observe(element.shadowRoot, { subtree: true, attributes: true })
    }
    for (const mask of ['2', '3', '7', '15']) element.setAttribute('supported', mask)
    await expect.element(legend(/4 of 5/)).toBeVisible()
    expect(changes.mock.calls).toEqual([[1]])
    observer.disconnect()
  })

  it('reads a policy document and an entitlement from JSON', async () => {
    const entitlement = {
      code: 0,
      edition: 'business',
      support_included: false,
      no_per_incident: false,
    }
    insertLegend(
      `<support-legend policy="${json(mixedPolicy)}" entitlement="${json(entitlement)}"></support-legend>`,
    )
    await expect.element(legend(/^Support for Content Filter: 2 of 5/)).toBeVisible()
  })

  it('reads a script whose type jQuery changes for a moment, and follows it', async () => {
    const element = insertLegend(
      '<support-legend><script type="true/application/json"></script></support-legend>',
    )
    const [script] = element.querySelectorAll('script')
    if (script === undefined) throw new Error('No script.')
    script.text = JSON.stringify(mixedPolicy)
    script.type = 'application/json'
    await expect.element(legend(/^Support for Content Filter: 3 of 5/)).toBeVisible()
    script.text = JSON.stringify({ ...mixedPolicy, app: { id: 'samba', name: 'Samba' } })
    await expect.element(legend(/^Support for Samba: 3 of 5/)).toBeVisible()
  })

  it.each([
    ['{"version":1', /must be JSON, but is/],
    ['{"version":2}', /version/],
    ['null', /must be/],
  ])('says what is wrong with policy=%j, and keeps the server’s markup', async (text, message) => {
    const listener = vi.fn()
    document.body.addEventListener('support-issues', listener)
    const element = insertLegend(
      `<support-legend policy="${text.replaceAll('"', '&quot;')}"><a href="#support">Support</a></support-legend>`,
    )
    await vi.waitFor(() => expect(element.issues.length).toBeGreaterThan(0))
    expect(element.issues[0]?.message).toMatch(message)
    expect(listener).toHaveBeenCalledOnce()
    await expect.element(page.getByRole('link', { name: 'Support' })).toBeVisible()
    expect(legend().elements()).toHaveLength(0)
    document.body.removeEventListener('support-issues', listener)
  })

  it('shows the server’s markup until it has something better, and again on bad input', async () => {
    const element = insertLegend(
      '<support-legend app-name="Samba"><a href="#support">Support</a></support-legend>',
    )
    const fallback = page.getByRole('link', { name: 'Support' })
    await expect.element(fallback).toBeVisible()
    element.setAttribute('supported', '1')
    await expect.element(legend(/1 of 5/)).toBeVisible()
    expect(fallback.elements()).toHaveLength(0)
    element.setAttribute('supported', 'abc')
    await expect.element(fallback).toBeVisible()
  })

  it('takes rich values as properties, those set before it was defined too', async () => {
    const element = document.createElement('support-legend')
    document.body.append(element)
    element.policy = mixedPolicy
    element.entitlement = entitlements.upgrade
    await expect.element(legend(/^Support for Content Filter: 2 of 5/)).toBeVisible()
    element.entitlement = undefined
    await expect.element(legend(/3 of 5/)).toBeVisible()

    const early = document.createElement('support-legend')
    Reflect.deleteProperty(early, 'policy')
    Object.defineProperty(early, 'policy', {
      value: { ...mixedPolicy, app: { id: 'samba', name: 'Samba' } },
      configurable: true,
      enumerable: true,
    })
    document.body.append(early)
    await expect.element(legend(/^Support for Samba: 3 of 5/)).toBeVisible()
  })

  it.each([
    ...[5, 'policy', true, [], () => {}, {}],
    ...[
      { ok: false, issues: 5 },
      { status: 'ready', warnings: null },
    ],
  ])('shows that nothing is known for the property policy=%s', async (value) => {
    const element = insertLegend('<support-legend app-name="Samba"></support-legend>')
    Reflect.set(element, 'policy', value)
    Reflect.set(element, 'entitlement', value)
    await frames()
    await expect.element(legend(/not known|could not be read/)).toBeVisible()
  })

  it.each(['policy', 'entitlement'])('does without a revoked proxy as %s', async (name) => {
    const element = insertLegend('<support-legend app-name="Samba" supported="1"></support-legend>')
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    Reflect.set(element, name, proxy)
    await frames()
    await expect.element(legend(/1 of 5/)).toBeVisible()
  })

  it('takes open, set before it was defined', async () => {
    const early = document.createElement('support-legend')
    early.setAttribute('supported', '1')
    Object.defineProperty(early, 'open', { value: true, configurable: true, enumerable: true })
    document.body.append(early)
    await expect.element(dialog()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => dialog().elements()).toHaveLength(0)
  })

  it('reads JSON that a framework sets as a property', async () => {
    const element = insertLegend('<support-legend></support-legend>')
    Reflect.set(element, 'policy', JSON.stringify(mixedPolicy))
    await expect.element(legend(/^Support for Content Filter: 3 of 5/)).toBeVisible()
  })

  it('takes a comment for no markup of the server', async () => {
    insertLegend(
      '<support-legend app-name="Samba"><!-- legend --><template>x</template></support-legend>',
    )
    await expect.element(legend('Support for Samba: not known')).toBeVisible()
  })

  it('takes what all elements of a page have in common, at any time', async () => {
    insertLegend('<support-legend app-name="Samba" supported="8"></support-legend>')
    await expect.element(legend(/1 of 5/)).toBeVisible()
    configureSupportKit({
      entitlement: entitlements.upgrade,
      messages: { legend: { nameWithApp: '{app}, help: {summary}' } },
    })
    await expect.element(page.getByRole('button', { name: 'Samba, help: none of 5' })).toBeVisible()
    configureSupportKit({ entitlement: undefined, messages: undefined })
    await expect.element(legend(/1 of 5/)).toBeVisible()
  })

  it('is an image in a link with interactive="false", a button otherwise', async () => {
    const element = insertLegend(
      '<support-legend interactive="false" app-name="Samba" supported="1"></support-legend>',
    )
    await expect.element(page.getByRole('img', { name: /^Support for Samba/ })).toBeVisible()
    element.setAttribute('interactive', '')
    await expect.element(legend(/^Support for Samba/)).toBeVisible()
  })

  it('has marks of the size that is asked for, and of the usual one for nonsense', async () => {
    const element = insertLegend('<support-legend size="20" supported="1"></support-legend>')
    await expect.element(legend()).toBeVisible()
    const mark = () => element.shadowRoot?.querySelector('[data-channel]')?.getBoundingClientRect()
    expect(mark()?.width).toBe(20)
    element.setAttribute('size', '21')
    await vi.waitFor(() => expect(mark()?.width).toBe(12))
  })
})

describe('<support-legend> dialog', () => {
  it('opens above the page, styled, and gives the focus back', async () => {
    const element = insertLegend('<support-legend app-name="Samba" supported="1"></support-legend>')
    await userEvent.click(legend())
    await expect.element(dialog()).toBeVisible()
    expect(element.open).toBe(true)
    const shown = element.shadowRoot?.querySelector('dialog')
    expect(shown?.matches(':modal')).toBe(true)
    expect(getComputedStyle(shown ?? element).borderRadius).toBe('8px')
    await expect.element(page.getByText('Public forum – casual')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => dialog().elements()).toHaveLength(0)
    expect(element.open).toBe(false)
    expect(element.shadowRoot?.activeElement).toBe(legend().element())
  })

  it('is opened and closed by attribute and property', async () => {
    const element = insertLegend('<support-legend open supported="1"></support-legend>')
    await expect.element(dialog()).toBeVisible()
    element.open = false
    await expect.poll(() => dialog().elements()).toHaveLength(0)
    element.setAttribute('open', '')
    await expect.element(dialog()).toBeVisible()
  })

  it('stays closed for open = undefined, which frameworks set', async () => {
    const element = insertLegend('<support-legend supported="1"></support-legend>')
    Reflect.set(element, 'open', undefined)
    expect(element.open).toBe(false)
  })

  it('asks the page, which can prevent it', async () => {
    const element = insertLegend('<support-legend supported="1"></support-legend>')
    const told = vi.fn()
    const prevent = (event: HTMLElementEventMap['support-open-change']) => {
      told(event.detail.open)
      event.preventDefault()
    }
    element.addEventListener('support-open-change', prevent)
    // A dialog whose file is not there yet would stay away for another reason.
    await lazyDialog.load()
    await userEvent.click(legend())
    await frames()
    expect(told).toHaveBeenCalledExactlyOnceWith(true)
    expect(dialog().elements()).toHaveLength(0)
    expect(element.open).toBe(false)
    element.removeEventListener('support-open-change', prevent)
    await userEvent.click(legend())
    await expect.element(dialog()).toBeVisible()
  })

  it('keeps its events from the page round it', async () => {
    const onPage = vi.fn()
    insertLegend('<support-legend supported="1"></support-legend>')
    await userEvent.click(legend())
    await expect.element(dialog()).toBeVisible()
    for (const type of ['click', 'focusin', 'keydown', 'keyup']) {
      document.addEventListener(type, onPage)
    }
    await userEvent.click(page.getByText('Public forum – casual'))
    await userEvent.keyboard('{Tab}')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => dialog().elements()).toHaveLength(0)
    const types = onPage.mock.calls.map(([event]) => event.type)
    for (const type of ['click', 'focusin', 'keydown', 'keyup']) {
      document.removeEventListener(type, onPage)
    }
    // The focus comes back to the row, in the page.
    expect(types.filter((type) => type !== 'focusin')).toEqual([])
  })

  it('tells a page that takes steps itself which one, and leaves it to it', async () => {
    const element = insertLegend(
      `<support-legend takes-actions policy="${json(mixedPolicy)}"></support-legend>`,
    )
    const told = vi.fn()
    element.addEventListener('support-action', (event) => {
      told(event.detail.type)
      event.preventDefault()
    })
    await userEvent.click(legend(/3 of 5/))
    await userEvent.click(page.getByRole('link', { name: 'Visit the forum' }))
    expect(told).toHaveBeenCalledExactlyOnceWith('visit-forum')
    expect(location.href).not.toContain('forum.example')
  })

  it('has its tooltip in a shadow root', async () => {
    const element = insertLegend('<support-legend supported="1"></support-legend>')
    await expect.element(legend()).toBeVisible()
    await userEvent.hover(legend(), { position: { x: 40, y: 12 } })
    await vi.waitFor(
      () =>
        expect(element.shadowRoot?.querySelector('[data-part="tooltip"]')?.textContent).toBe(
          'Developer / ISVNot offered for this app',
        ),
      { timeout: 20_000 },
    )
  })
})
