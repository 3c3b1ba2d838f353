import { type ComponentProps, useRef } from 'react'
import type { SupportCounts } from '../../model/filter/supportCounts.ts'
import {
  criteriaOf,
  matchName,
  noCriteria,
  type SupportCriteria,
} from '../../model/filter/supportCriteria.ts'
import { channels } from '../../model/scheme/channels.ts'
import type { ChannelId } from '../../model/scheme/clearOSScheme.ts'
import { useFilterMessages } from '../SupportKitProvider/useFilterMessages.ts'
import { box } from '../shared/form/choice.css.ts'
import { useFormReset } from '../shared/form/useFormReset.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import { link } from '../shared/link/actionLink.css.ts'
import type { CriteriaChangeDetails } from '../shared/state/changeDetails.ts'
import { useControlled } from '../shared/state/useControlled.ts'
import * as text from '../shared/text/text.css.ts'
import { ChannelFacet } from './ChannelFacet.tsx'
import * as styles from './filter.css.ts'

export interface SupportFilterProps
  extends Omit<ComponentProps<'fieldset'>, 'children' | 'defaultValue' | 'name'> {
  /**
   * How many apps have each channel: what `supportCounts` returns.
   * @default none: nothing is counted
   */
  counts?: SupportCounts | undefined
  /**
   * The support an app should have, if the parent keeps that.
   * @default kept by the filter
   */
  value?: SupportCriteria | null | undefined
  /**
   * Which support an app should have at first.
   * @default every app will do
   */
  defaultValue?: SupportCriteria | undefined
  /** Called when the criteria change, with the event and the reason. */
  onValueChange?: ((criteria: SupportCriteria, details: CriteriaChangeDetails) => void) | undefined
  /**
   * Name of the fields in a form, which sends the query that `readSupportCriteria` reads.
   * @default none: a form does not send them
   */
  name?: string | undefined
}

/**
 * Checkboxes for the five channels, with their marks and how many apps have them.
 *
 * Renders a `<fieldset>`. It filters nothing itself: hand what it reports to `filterBySupport`.
 *
 * @example
 * <SupportFilter counts={supportCounts(apps, options)} value={criteria} onValueChange={setCriteria} />
 */
export function SupportFilter({
  counts,
  value,
  defaultValue,
  onValueChange,
  name,
  className,
  ...rest
}: SupportFilterProps) {
  const { locale, filter } = useFilterMessages()
  const first = defaultValue ?? noCriteria
  const [given, setGiven] = useControlled(value, first)
  const facets = useRef<HTMLDivElement>(null)
  const criteria = criteriaOf(given.channels, given.match)
  const change = (changed: SupportCriteria, details: CriteriaChangeDetails) => {
    setGiven(changed)
    onValueChange?.(changed, details)
  }
  useFormReset(facets, (event) => change(first, { event, reason: 'reset' }))
  const toggle = (id: ChannelId, wanted: boolean, event: Event) => {
    const changed = {
      ...criteria,
      // In legend order, whatever the order of the presses.
      channels: channels
        .map((channel) => channel.id)
        .filter((one) => (one === id ? wanted : criteria.channels.includes(one))),
    }
    change(changed, { event, reason: 'channel' })
  }
  const isClear = criteria.channels.length === 0 && criteria.match === 'any'
  return (
    <fieldset
      lang={locale}
      {...rest}
      data-part="filter"
      className={joinClasses(styles.root, className)}
    >
      <legend className={styles.title}>{filter.title}</legend>
      <div ref={facets} className={styles.facets}>
        {channels.map(({ id }) => (
          <ChannelFacet
            key={id}
            id={id}
            counts={counts?.[id]}
            name={name}
            checked={criteria.channels.includes(id)}
            onCheckedChange={(checked, event) => toggle(id, checked, event)}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            name={name && matchName(name)}
            value="all"
            checked={criteria.match === 'all'}
            onChange={({ currentTarget, nativeEvent: event }) => {
              const match = currentTarget.checked ? 'all' : 'any'
              // As in `ChannelFacet`.
              currentTarget.checked = criteria.match === 'all'
              change({ ...criteria, match }, { event, reason: 'match' })
            }}
            className={box}
          />
          <span className={text.paragraph}>{filter.matchAll}</span>
        </label>
        {/* Not taken away when there is nothing to clear: it may have the focus. */}
        <button
          type="button"
          aria-disabled={isClear}
          className={link}
          onClick={({ nativeEvent: event }) => {
            if (!isClear) change(noCriteria, { event, reason: 'clear' })
          }}
        >
          {filter.clear}
        </button>
      </div>
    </fieldset>
  )
}
