import { useState } from 'react'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { en } from '../../src/messages/locales/en/index.ts'
import { clearOSMask } from '../../src/model/clearos/mask.ts'
import type { Entitlement } from '../../src/model/entitlement/entitlement.ts'
import {
  type ChannelOffer,
  offerStatuses,
  type SupportPolicy,
} from '../../src/model/policy/supportPolicy.ts'
import { channels } from '../../src/model/scheme/channels.ts'
import type { ChannelId } from '../../src/model/scheme/clearOSScheme.ts'
import { resolveSupport } from '../../src/model/support/resolveSupport.ts'
import { entitlements, fullPolicy } from '../fixtures/policies.ts'
import './policyPlayground.css'

const systems: readonly { name: string; entitlement: Entitlement | undefined }[] = [
  { name: 'the app alone', entitlement: undefined },
  ...Object.entries(entitlements).map(([name, entitlement]) => ({ name, entitlement })),
]

/** Offers and a system to choose; the legend, its key, the next step and the document follow. */
export function PolicyPlayground() {
  const [policy, setPolicy] = useState<SupportPolicy>(fullPolicy)
  const [systemName, setSystemName] = useState('the app alone')
  const entitlement = systems.find(({ name }) => name === systemName)?.entitlement
  const { next } = resolveSupport(policy, entitlement)
  const changeOffer = (id: ChannelId, offer: ChannelOffer) =>
    setPolicy({ ...policy, channels: { ...policy.channels, [id]: offer } })
  return (
    <main className="playground">
      <form className="playground-choices">
        <h2>The policy of the app</h2>
        {channels.map(({ id }) => (
          <fieldset key={id}>
            <legend>{en.channels[id].title}</legend>
            {offerStatuses.map((status) => (
              <label key={status}>
                <input
                  type="radio"
                  name={id}
                  checked={policy.channels[id].status === status}
                  onChange={() =>
                    changeOffer(id, status === 'offered' ? fullPolicy.channels[id] : { status })
                  }
                />
                {status}
              </label>
            ))}
          </fieldset>
        ))}
        <h2>The system of the reader</h2>
        <label>
          Entitlement{' '}
          <select value={systemName} onChange={(event) => setSystemName(event.target.value)}>
            {systems.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </form>
      <section className="playground-result">
        <h2>What the reader sees</h2>
        <div className="playground-legends">
          <SupportLegend policy={policy} entitlement={entitlement} />
          <SupportLegend policy={policy} entitlement={entitlement} size={24} />
        </div>
        <SupportLegendKey policy={policy} entitlement={entitlement} density="compact" />
        <dl>
          <dt>Next step</dt>
          <dd>
            {next.type} ({next.type === 'nothing-left' ? next.reason : next.channel})
          </dd>
          <dt>ClearOS mask</dt>
          <dd>{clearOSMask(policy) ?? 'cannot say what is unknown'}</dd>
        </dl>
      </section>
      <PolicyDocument policy={policy} />
    </main>
  )
}

function PolicyDocument({ policy }: { policy: SupportPolicy }) {
  const [copied, setCopied] = useState<string>()
  const json = JSON.stringify(policy, null, 2)
  const copy = async () => {
    await navigator.clipboard.writeText(json)
    setCopied(json)
  }
  return (
    <section className="playground-document">
      <h2>The document</h2>
      <button type="button" onClick={copy}>
        Copy the JSON
      </button>
      <span role="status">{copied === json ? 'Copied' : ''}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
      <pre tabIndex={0}>{json}</pre>
    </section>
  )
}
