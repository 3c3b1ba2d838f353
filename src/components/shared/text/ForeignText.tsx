import { withoutDirectionControls } from '../../../model/values/text.ts'

interface ForeignTextProps {
  children: string
}

/** A text of a policy or a service: nobody says in which language, or direction (WCAG 3.1.2). */
export function ForeignText({ children }: ForeignTextProps) {
  return <bdi lang="">{withoutDirectionControls(children)}</bdi>
}
