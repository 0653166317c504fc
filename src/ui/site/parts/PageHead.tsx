import type { ReactNode } from 'react'

type Props = { title: string; text?: string | null | undefined; eyebrow?: string | null | undefined; children?: ReactNode }

/** The head of a page that has no hero. */
export const PageHead = ({ title, text, eyebrow, children }: Props) => (
  <header className="page-head">
    {children}
    {eyebrow && <p className="eyebrow">{eyebrow}</p>}
    <h1 className="page-title">{title}</h1>
    {text && <p className="page-text">{text}</p>}
  </header>
)
