import { type RefObject, useLayoutEffect } from 'react'
import type { SupportView } from '../private/supportView.ts'
import { useLateFile } from '../private/useLateFile.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { lateDialog, lateTooltip } from './lateFiles.ts'
import * as styles from './legend.css.ts'

interface LegendDetailsProps {
  view: SupportView
  /** All that the marks say. */
  name: string
  button: RefObject<HTMLButtonElement | null>
  /** The event of the button that has asked for a tooltip first. */
  firstIntent: Event | undefined
  open: boolean
  onClose: () => void
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
  button,
  firstIntent,
  open,
  onClose,
}: LegendDetailsProps) {
  const { loadDetails } = useSupportKit()
  useLayoutEffect(() => loadDetails?.(), [loadDetails])
  const dialog = useLateFile(lateDialog, true)
  const tooltip = useLateFile(lateTooltip, firstIntent !== undefined)
  // Without their texts, tooltip and dialog would begin in English.
  if (loadDetails !== undefined) return null
  return (
    <>
      {tooltip !== undefined && tooltip !== 'failed' && firstIntent !== undefined && (
        <tooltip.LegendTooltip view={view} trigger={button} firstIntent={firstIntent} />
      )}
      {open && dialog === 'failed' && (
        <span role="status" data-part="words" className={styles.words}>
          {name}
        </span>
      )}
      {open && dialog !== undefined && dialog !== 'failed' && (
        <dialog.LegendDialog view={view} trigger={button} onClose={onClose} />
      )}
    </>
  )
}
