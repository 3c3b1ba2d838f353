import { mountPage } from './mountPage.tsx'
import { TicketPage } from './TicketPage.tsx'

mountPage(TicketPage)
