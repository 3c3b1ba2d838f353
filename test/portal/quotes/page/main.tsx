import { mountPage } from '../../page/mountPage.tsx'
import { QuotePage } from './QuotePage.tsx'

mountPage(QuotePage)
