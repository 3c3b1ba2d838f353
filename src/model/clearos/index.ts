export { clearOSScheme } from '../scheme/clearOSScheme.ts'
export { clearOSBits, clearOSMask } from './mask.ts'
export { readClearOSEntitlement } from './readClearOSEntitlement.ts'
export { readClearOSPolicy } from './readClearOSPolicy.ts'
