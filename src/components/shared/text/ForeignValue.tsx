import { ForeignText } from './ForeignText.tsx'

interface ForeignValueProps {
  message: string
  /** The name of its placeholder. */
  of: string
  /** What takes its place. */
  children: string
}

/** A message of the kit round a text that nobody knows the language of, which is told apart in it. */
export function ForeignValue({ message, of, children }: ForeignValueProps) {
  const [before, ...after] = message.split(`{${of}}`)
  return (
    <>
      {before}
      {after.length > 0 && <ForeignText>{children}</ForeignText>}
      {after.join(children)}
    </>
  )
}
