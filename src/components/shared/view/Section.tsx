import type { ComponentProps } from 'react'
import { joinClasses } from '../layout/joinClasses.ts'
import * as layout from '../layout/layout.css.ts'
import { StateNotice } from './StateNotice.tsx'
import type { SupportView } from './supportView.ts'

interface SectionProps extends ComponentProps<'section'> {
  view: SupportView
  /** What it is called for hosts, as its `data-part`. */
  kind: 'panel' | 'tickets' | 'quotes'
  /** What it is called for readers, and in which language. */
  label: string
  locale: string
}

/** A part of a page about an app, with what cannot be known of that, laid out by its own width. */
export function Section({ view, kind, label, locale, className, children, ...rest }: SectionProps) {
  return (
    <section
      lang={locale}
      aria-label={label}
      {...rest}
      data-part={kind}
      data-policy={view.state}
      className={joinClasses(layout.root, className)}
    >
      <div className={layout.container}>
        <div className={layout.body}>
          <StateNotice view={view} />
          {children}
        </div>
      </div>
    </section>
  )
}
