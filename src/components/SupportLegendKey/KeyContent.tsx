import { resolveChannels } from '../../model/support/resolveSupport.ts'
import { StateNotice } from '../shared/view/StateNotice.tsx'
import { KeyChannel } from './KeyChannel.tsx'
import * as styles from './key.css.ts'
import type { KeyDensity } from './keyDensities.ts'
import type { KeyView } from './keyView.ts'

interface KeyContentProps {
  view: KeyView
  density: KeyDensity
}

/** What is known about an app's channels, one below the other. */
export function KeyContent({ view, density }: KeyContentProps) {
  return (
    <>
      <StateNotice view={view.state === 'general' ? undefined : view} />
      <ul className={styles.channels[density]}>
        {resolveChannels(view.policy, view.entitlement).map((channel) => (
          <KeyChannel
            key={channel.id}
            channel={channel}
            density={density}
            forApp={view.state !== 'general'}
          />
        ))}
      </ul>
    </>
  )
}
