'use client'

export { QuoteWidget, type QuoteWidgetProps } from './components/QuoteWidget/QuoteWidget.tsx'
export type {
  AnswerQuote,
  ApproveOptions,
  ApproveQuote,
  QuoteSubmitOptions,
  RemarkOptions,
  RequestQuote,
} from './components/QuoteWidget/quoteDelivery.ts'
export {
  SupportFilter,
  type SupportFilterProps,
} from './components/SupportFilter/SupportFilter.tsx'
export type {
  LinkComponent,
  LinkProps,
  PortalContainer,
} from './components/SupportKitProvider/SupportKitContext.ts'
export {
  SupportKitProvider,
  type SupportKitProviderProps,
} from './components/SupportKitProvider/SupportKitProvider.tsx'
export {
  SupportLegend,
  type SupportLegendProps,
} from './components/SupportLegend/SupportLegend.tsx'
export type { KeyDensity } from './components/SupportLegendKey/keyDensities.ts'
export {
  SupportLegendKey,
  type SupportLegendKeyProps,
} from './components/SupportLegendKey/SupportLegendKey.tsx'
export {
  SupportPolicyPanel,
  type SupportPolicyPanelProps,
} from './components/SupportPolicyPanel/SupportPolicyPanel.tsx'
export type { DraftStorage } from './components/shared/draft/draftStorage.ts'
export type { SubmitOptions } from './components/shared/draft/submitOptions.ts'
export {
  type PostEncoding,
  type PostOptions,
  postEncodings,
  postFields,
} from './components/shared/form/postFields.ts'
export {
  type ActionDetails,
  type ChangeDetails,
  type CriteriaChangeDetails,
  type CriteriaChangeReason,
  criteriaChangeReasons,
  type OpenChangeDetails,
  type OpenChangeReason,
  openChangeReasons,
} from './components/shared/state/changeDetails.ts'
export type { HeadingLevel } from './components/shared/text/headingLevels.ts'
export { submitTicket } from './components/TicketWidget/submitTicket.ts'
export {
  TicketWidget,
  type TicketWidgetProps,
} from './components/TicketWidget/TicketWidget.tsx'
export type { FormResult, SubmitTicket } from './components/TicketWidget/ticketDelivery.ts'
export type { FilterMessages } from './messages/catalogue/filter.ts'
export type { FormMessages } from './messages/catalogue/form.ts'
export type { LegendMessages } from './messages/catalogue/legend.ts'
export type { LevelThreeMessages } from './messages/catalogue/levelThree.ts'
export type { Catalogue, MessageOverrides, Messages } from './messages/catalogue/messages.ts'
export type { PanelMessages } from './messages/catalogue/panel.ts'
export type { PluralMessage } from './messages/catalogue/pluralMessage.ts'
export type { QuoteMessages } from './messages/catalogue/quote.ts'
export type { SharedMessages } from './messages/catalogue/shared.ts'
export type { TicketMessages } from './messages/catalogue/ticket.ts'
export type { EntitlementInput } from './model/entitlement/entitlementInput.ts'
export type { SupportCounts } from './model/filter/supportCounts.ts'
export type { SupportCriteria } from './model/filter/supportCriteria.ts'
export type { PolicyInput } from './model/policy/policyInput.ts'
export type { ApprovalRecord } from './model/quote/approvalRecord.ts'
export type { QuoteInput } from './model/quote/quoteList.ts'
export type { QuoteDraft } from './model/submission/quoteDraft.ts'
export type { SubmitResult } from './model/submission/submitResult.ts'
export type { TicketDraft } from './model/submission/ticketDraft.ts'
export type { TicketFact, TicketRequest } from './model/submission/ticketRequest.ts'
export type { SupportAction } from './model/support/action.ts'
export type { ReferenceFormat } from './model/ticket/referenceFormat.ts'
export type { TicketInput } from './model/ticket/ticketList.ts'
export type { ClearOSEdition } from './theme/clearOSEditions.ts'
export type { MarkSize } from './theme/markSizes.ts'
export type { ThemeName } from './theme/tokens.ts'
