import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { HeaderProps } from './HeaderProps'

const isHere = (path: string, href: string) => path === href || (href !== '/' && path.startsWith(`${href}/`))

/** The main links, for wide screens; narrow ones have the menu. */
export const Nav = ({ site, base, path }: HeaderProps) => (
  <nav className="header-nav" aria-label="Main">
    <ul>
      {site.navigation.header.map(({ label, href }) => (
        <li key={href}>
          <SiteAnchor base={base} href={href} aria-current={isHere(path, href) ? 'page' : undefined}>{label}</SiteAnchor>
        </li>
      ))}
    </ul>
  </nav>
)
