import type { ComponentProps } from 'react'
import { resolveSupport } from '../../model/support/resolveSupport.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { usePanelMessages } from '../SupportKitProvider/usePanelMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import type { SupportProps } from '../shared/sharedProps.ts'
import { type HeadingLevel, headingLevelOf } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import { titleOf } from '../shared/text/titleOf.ts'
import { Section } from '../shared/view/Section.tsx'
import { supportViewOf } from '../shared/view/supportView.ts'
import { DecidingFactors } from './DecidingFactors.tsx'
import { NextActionBox } from './NextActionBox.tsx'
import { PanelChannel } from './PanelChannel.tsx'
import * as styles from './panel.css.ts'

export interface SupportPolicyPanelProps
  extends Omit<ComponentProps<'section'>, 'children'>,
    SupportProps {
  /**
   * Where a Level III quote is asked for: an address, or `#id` of a quote widget in the page.
   * @default none: nothing leads there
   */
  quoteHref?: string | undefined
  /**
   * Level of the headings in the page: 2, 3, 4 or 5. Those of the channels are one below.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined
}

/**
 * What an app's page says about support: the one next action for this reader, then every way to get
 * help, with what it promises, its terms, and how to get it.
 *
 * Renders a `<section>` named after the app; nothing where the host hides the policy. It is laid
 * out by its own width, from 85 px.
 *
 * @example
 * <SupportPolicyPanel policy={policy} entitlement={entitlement} />
 */
export function SupportPolicyPanel({
  policy,
  entitlement,
  quoteHref,
  headingLevel: wantedLevel,
  ...rest
}: SupportPolicyPanelProps) {
  const kit = useSupportKit()
  const shared = useSharedMessages()
  const { panel } = usePanelMessages()
  const view = supportViewOf(policy, entitlement ?? kit.entitlement)
  if (view === undefined) return null
  const support = resolveSupport(view.policy, view.entitlement)
  const isReady = view.state === 'ready'
  const headingLevel = headingLevelOf(wantedLevel)
  const Heading = headingTags[headingLevel]
  return (
    <Section
      {...rest}
      view={view}
      kind="panel"
      label={titleOf(view, shared.key)}
      locale={shared.locale}
    >
      {isReady && <NextActionBox support={support} headingLevel={headingLevel} />}
      <Heading className={styles.heading}>{panel.channels}</Heading>
      <ul className={styles.channelList}>
        {support.channels.map((channel) => (
          <PanelChannel
            key={channel.id}
            channel={channel}
            policy={view.policy}
            entitlement={view.entitlement}
            headingLevel={headingLevel}
            forApp={isReady}
            quoteHref={quoteHref}
          />
        ))}
      </ul>
      {isReady && <DecidingFactors factors={view.policy.factors} headingLevel={headingLevel} />}
    </Section>
  )
}
