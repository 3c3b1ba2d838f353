import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import type { PolicyInput } from '../../src/model/policy/policyInput.ts'
import './clearosPage.css'

interface WebconfigProps {
  /** The name of the app. */
  name: string
  /** What came of reading the reply of `get_app_details`. */
  policy: PolicyInput
}

const settings: readonly (readonly [label: string, value: string])[] = [
  ['Internet hostname', 'gateway.example.lan'],
  ['Internet domain', 'example.lan'],
  ['DNS server', '192.0.2.1'],
  ['WINS server', '192.0.2.1'],
]

/** An app's configuration page in Webconfig, with its legend in the sidebar and its panel below. */
export function Webconfig({ name, policy }: WebconfigProps) {
  return (
    <main className="clearos-page clearos-columns">
      <section className="clearos-box clearos-form">
        <h1>{name}</h1>
        {settings.map(([label, value]) => (
          <label key={label}>
            <span>{label}</span>
            <input readOnly value={value} />
          </label>
        ))}
        <button type="button">Edit</button>
      </section>
      <section className="clearos-box clearos-support">
        <h2>Support</h2>
        <SupportPolicyPanel policy={policy} />
      </section>
      <aside className="clearos-box">
        <h2>About this app</h2>
        <dl className="clearos-rows">
          <dt>App maintainer</dt>
          <dd>ClearFoundation</dd>
          <dt>App version</dt>
          <dd>2.4.0-1</dd>
          <dt>Support policy</dt>
          <dd>
            <SupportLegend policy={policy} />
          </dd>
        </dl>
      </aside>
    </main>
  )
}
