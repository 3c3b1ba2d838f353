import { mailtoHref } from '../../../model/values/url.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import * as styles from './actionLink.css.ts'

interface MailLinkProps {
  address: string
  /** Whether it stands in a sentence. */
  look: 'link' | 'inline'
}

/** An address as a link to write to it; the text alone if it is none. */
export function MailLink({ address, look }: MailLinkProps) {
  const { linkComponent: Link } = useSupportKit()
  const href = mailtoHref(address)
  return href === undefined ? (
    <bdi>{address}</bdi>
  ) : (
    <Link href={href} className={styles.looks[look]}>
      <bdi>{address}</bdi>
    </Link>
  )
}
