import { MailLink } from './MailLink.tsx'

interface LinkedTextProps {
  children: string
}

/** A text of the host, whose e-mail addresses are links. */
export function LinkedText({ children }: LinkedTextProps) {
  // Most have none, and looking through a very long text takes its time.
  if (!children.includes('@') || children.length > 2_000) return children
  // Words and addresses take turns.
  return children
    .split(address)
    .map((part, index) =>
      index % 2 === 1 ? <MailLink key={index} address={part} look="inline" /> : part,
    )
}

// A full stop after an address belongs to the sentence.
const address = /([^\s<>()@,;:]+@[^\s<>()@,;:]*[^\s<>()@,;:.])/
