import { mountPage } from '../../page/mountPage.tsx'
import { TicketPage } from './TicketPage.tsx'

mountPage(TicketPage)
