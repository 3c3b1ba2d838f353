import type { ComponentProps } from 'react'
import type { PolicyInput } from '../../model/policy/policyInput.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import type { SupportProps } from '../shared/sharedProps.ts'
import { supportViewOf } from '../shared/view/supportView.ts'
import { KeyContent } from './KeyContent.tsx'
import { KeyLooks } from './KeyLooks.tsx'
import * as styles from './key.css.ts'
import type { KeyDensity } from './keyDensities.ts'
import { generalView } from './keyView.ts'

export interface SupportLegendKeyProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * The app's policy, what came of reading or parsing one, or `{ status: 'loading' }`.
   * @default none: the key explains the marks for apps in general
   */
  policy?: PolicyInput | undefined
  /**
   * What the reader is entitled to, or the result of reading it.
   * @default that of the provider
   */
  entitlement?: SupportProps['entitlement']
  /**
   * How much to say: `compact` is marks with words, `full` adds promises, terms and links.
   * @default "full"
   */
  density?: KeyDensity | undefined
}

/**
 * The key to the marks: what each of the five channels means, and which of them this app has.
 *
 * Renders a `<div>` with a list; nothing where the host hides the policy.
 *
 * @example
 * <SupportLegendKey policy={policy} density="compact" />
 */
export function SupportLegendKey({
  policy,
  entitlement,
  density = 'full',
  className,
  ...rest
}: SupportLegendKeyProps) {
  const kit = useSupportKit()
  const messages = useSharedMessages()
  const view =
    policy === undefined ? generalView() : supportViewOf(policy, entitlement ?? kit.entitlement)
  if (view === undefined) return null
  return (
    <div
      lang={messages.locale}
      {...rest}
      data-part="key"
      data-policy={view.state}
      className={joinClasses(styles.root, className)}
    >
      <KeyContent view={view} density={density} />
      {view.state === 'general' && <KeyLooks />}
    </div>
  )
}
