import './register.ts'

export type { ElementEvents, KitElements } from './elements.ts'
export { SupportLegendElement } from './SupportLegendElement.ts'
export { SupportLegendKeyElement } from './SupportLegendKeyElement.ts'
export { SupportPolicyPanelElement } from './SupportPolicyPanelElement.ts'
export { configureSupportKit, type PageSettings } from './settings.ts'
