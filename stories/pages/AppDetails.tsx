import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import type { PolicyInput } from '../../src/model/policy/policyInput.ts'
import './clearosPage.css'

interface AppDetailsProps {
  /** The name of the app. */
  name: string
  /** What came of reading the reply of `get_app_details`. */
  policy: PolicyInput
}

/** The details of an app in the Marketplace: the legend among the facts, the panel below. */
export function AppDetails({ name, policy }: AppDetailsProps) {
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['Installed version', '2.4.0-1'],
    ['Current version', '2.4.1-1'],
    ['Cost', '$10.00 a month'],
    ['Release date', '1 August 2026'],
    ['Category', 'Network'],
    ['License', 'GPLv3'],
  ]
  return (
    <main className="clearos-page">
      <section className="clearos-box">
        <h1>{name}</h1>
        <dl className="clearos-facts">
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>Support policy</dt>
            <dd>
              <SupportLegend policy={policy} />
            </dd>
          </div>
        </dl>
      </section>
      <section className="clearos-box">
        <h2>Support</h2>
        <SupportPolicyPanel policy={policy} />
      </section>
    </main>
  )
}
