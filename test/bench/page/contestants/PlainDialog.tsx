import { useState } from 'react'

/** A button that opens a native dialog with one sentence. */
export function List() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="mark" aria-label="Open" onClick={() => setOpen(true)} />
      {open && (
        <dialog
          ref={(dialog) => dialog?.showModal()}
          data-part="dialog"
          onClose={() => setOpen(false)}
        >
          <p>Public forum – casual: available</p>
          <button type="button">Close</button>
        </dialog>
      )}
    </>
  )
}
