import { mountPage } from '../../tickets/page/mountPage.tsx'
import { QuotePage } from './QuotePage.tsx'

mountPage(QuotePage)
