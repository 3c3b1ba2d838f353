import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TicketLinks } from '../../../src/components/QuoteWidget/request/TicketLinks.tsx'

const reply = 'mailto:help@a.example?subject='
const portal = 'https://portal.example/7'

it.each<[string, string | undefined, string | undefined, string[]]>([
  ['by mail and in the portal', 'help@a.example', portal, [reply, portal]],
  ['by mail', 'help@a.example', undefined, [reply]],
  ['in the portal', undefined, portal, [portal]],
  ['nowhere by an address that runs', undefined, 'javascript:alert(1)', []],
])('a request is added to its ticket %s', (_, replyTo, url, starts) => {
  const ticket = { reference: '7', status: 'open', ...(url !== undefined && { url }) } as const
  render(<TicketLinks ticket={ticket} replyTo={replyTo} referenceFormat={undefined} body="It" />)
  const hrefs = screen.queryAllByRole('link').map((link) => link.getAttribute('href'))
  expect(hrefs).toEqual(starts.map((start) => expect.stringContaining(start)))
})
