import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = { id: string; title: string; aside?: ReactNode; children: ReactNode }

/** A part of the dashboard with its heading. */
export const Panel = ({ id, title, aside, children }: Props) => (
  <section aria-labelledby={id} className="spaces-panel">
    <header className="spaces-panel__head">
      <h2 id={id}>{title}</h2>
      {aside}
    </header>
    {children}
  </section>
)

export const QuietLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link className="spaces-quiet-link" href={href} prefetch={false}>
    {children}
  </Link>
)
