import { Menu as Bars, Phone, X } from 'lucide-react'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import { telHref } from '@/blocks/contact/telHref'
import type { HeaderProps } from './HeaderProps'

/** The links on narrow screens; opens and closes without JavaScript. */
export const Menu = ({ site, base, path }: HeaderProps) => (
  <details className="menu">
    <summary className="tool" aria-label="Menu">
      <Bars size={24} aria-hidden="true" className="menu-open" />
      <X size={24} aria-hidden="true" className="menu-close" />
    </summary>
    <nav className="menu-panel" aria-label="Menu">
      <ul>
        {site.navigation.header.map(({ label, href }) => (
          <li key={href}>
            <SiteAnchor base={base} href={href} aria-current={path === href ? 'page' : undefined}>{label}</SiteAnchor>
          </li>
        ))}
      </ul>
      {site.navigation.action && <SiteAnchor base={base} href={site.navigation.action.href} className="button" data-style="primary">{site.navigation.action.label}</SiteAnchor>}
      <a className="menu-phone" href={telHref(site.place.phone)}>
        <Phone size={18} aria-hidden="true" /> {site.place.phone}
      </a>
    </nav>
  </details>
)
