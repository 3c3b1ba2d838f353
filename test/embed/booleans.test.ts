import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { configureSupportKit } from '../../src/embed/index.ts'
import { enQuote } from '../../src/messages/locales/en/quote.ts'
import { enTicket } from '../../src/messages/locales/en/ticket.ts'
import { entitlements } from '../../stories/fixtures/policies.ts'
import { emptyPage, frames, insert, insertLegend, legend } from './page.ts'

const { prepare, send } = enTicket.ticket

afterEach(() => {
  configureSupportKit({ entitlement: undefined })
  emptyPage()
})

describe('a boolean attribute is off for false, which frameworks set', () => {
  it('open', async () => {
    const element = insertLegend('<support-legend supported="1" open="false"></support-legend>')
    await expect.element(legend()).toBeVisible()
    await frames()
    expect(element.open).toBe(false)
    expect(page.getByRole('dialog').elements()).toHaveLength(0)
    element.open = true
    await expect.element(page.getByRole('dialog')).toBeVisible()
  })

  it('takes-actions', async () => {
    insert(
      '<support-policy-panel supported="1" app-name="Samba" takes-actions="false"></support-policy-panel>',
    )
    await expect.element(page.getByRole('region', { name: 'Support for Samba' })).toBeVisible()
    expect(page.getByRole('button').elements()).toHaveLength(0)
  })

  it.each([
    ['takes-tickets', send],
    ['takes-tickets="FALSE"', prepare],
    ['takes-tickets="false"', prepare],
  ])('<ticket-widget %s>', async (attribute, name) => {
    configureSupportKit({ entitlement: entitlements.included })
    insert(`<ticket-widget app-name="Samba" supported="8" ${attribute}></ticket-widget>`)
    await expect.element(page.getByRole('button', { name })).toBeVisible()
  })

  it('takes-quotes', async () => {
    configureSupportKit({ entitlement: entitlements.included })
    const ticket = { reference: '7', subject: 'Disk', status: 'escalated' }
    insert(
      `<quote-widget app-name="Samba" supported="24" tickets='${JSON.stringify([ticket])}' takes-quotes="false"></quote-widget>`,
    )
    const { copy, send } = enQuote.quote.request
    await expect.element(page.getByRole('button', { name: copy })).toBeVisible()
    expect(page.getByRole('button', { name: send }).elements()).toHaveLength(0)
  })
})
