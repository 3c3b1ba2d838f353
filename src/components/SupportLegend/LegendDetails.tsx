import { type RefObject, useLayoutEffect } from 'react'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useLazyFile } from '../shared/lazy/useLazyFile.ts'
import type { OpenChangeDetails } from '../shared/state/changeDetails.ts'
import type { SupportView } from '../shared/view/supportView.ts'
import { lazyDialog, lazyTooltip } from './lazyFiles.ts'
import * as styles from './legend.css.ts'

interface LegendDetailsProps {
  view: SupportView
  /** All that the marks say. */
  name: string
  trigger: RefObject<HTMLElement | null>
  /** The event of the button that has asked for a tooltip first. */
  firstIntent: Event | undefined
  open: boolean
  onClose: (details: OpenChangeDetails) => void
}

/**
 * What a legend shows to a reader who takes an interest in it: the tooltip and the dialog, whose
 * files are loaded now.
 *
 * Without the file of the dialog, what the marks say is written beside them.
 */
export function LegendDetails({
  view,
  name,
  trigger,
  firstIntent,
  open,
  onClose,
}: LegendDetailsProps) {
  const { loadDetails } = useSupportKit()
  useLayoutEffect(() => loadDetails?.(), [loadDetails])
  const dialog = useLazyFile(lazyDialog, true)
  const tooltip = useLazyFile(lazyTooltip, firstIntent !== undefined)
  // Without their texts, tooltip and dialog would begin in English.
  if (loadDetails !== undefined) return null
  return (
    <>
      {tooltip !== undefined && tooltip !== 'failed' && firstIntent !== undefined && (
        <tooltip.LegendTooltip view={view} trigger={trigger} firstIntent={firstIntent} />
      )}
      {open && dialog === 'failed' && (
        <span role="status" data-part="words" className={styles.words}>
          {name}
        </span>
      )}
      {open && dialog !== undefined && dialog !== 'failed' && (
        <dialog.LegendDialog view={view} trigger={trigger} onClose={onClose} />
      )}
    </>
  )
}
