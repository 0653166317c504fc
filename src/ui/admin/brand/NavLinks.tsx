'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

const NavLink = ({ href, active, children }: { href: string; active: boolean; children: ReactNode }) => (
  <Link aria-current={active ? 'page' : undefined} className="nav__link" href={href} prefetch={false}>
    {active && <span className="nav__link-indicator" />}
    <span className="nav__link-label">{children}</span>
  </Link>
)

type Props = { waiting: ReactNode; business: string | undefined }

/** The places people go to most, above Payload's own menu. */
export const NavLinks = ({ waiting, business }: Props) => {
  const path = usePathname()
  return (
    <div className="spaces-nav__links">
      <NavLink active={path === '/admin'} href="/admin">Today</NavLink>
      <NavLink active={path.startsWith('/admin/conversations')} href="/admin/conversations">Conversations {waiting}</NavLink>
      <NavLink active={path.startsWith('/admin/team')} href="/admin/team">Team chat</NavLink>
      {business && <NavLink active={path === `/admin/collections/tenants/${business}`} href={`/admin/collections/tenants/${business}`}>Business details</NavLink>}
    </div>
  )
}
