import { mailtoHref } from '../../model/policy/url.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import * as styles from './actionLink.css.ts'

interface MailLinkProps {
  address: string
}

/** An address as a link to write to it; the text alone if it is none. */
export function MailLink({ address }: MailLinkProps) {
  const { linkComponent: Link } = useSupportKit()
  const href = mailtoHref(address)
  return href === undefined ? (
    <bdi>{address}</bdi>
  ) : (
    <Link href={href} className={styles.inline}>
      <bdi>{address}</bdi>
    </Link>
  )
}
