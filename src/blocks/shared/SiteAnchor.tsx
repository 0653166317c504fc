import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { siteHref } from './siteHref'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { base: string; href: string | null | undefined; children: ReactNode }

/** A link of a tenant's site. What is not safe to follow is shown as plain words. */
export const SiteAnchor = ({ base, href, children, ...rest }: Props) => {
  const target = siteHref(base, href)
  if (target === undefined) return <span className={rest.className}>{children}</span>
  return (
    <a {...rest} href={target} rel={/^https?:/i.test(target) ? 'noopener' : undefined}>
      {children}
    </a>
  )
}
