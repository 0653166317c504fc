import { HeaderAction } from './HeaderAction'
import type { HeaderProps } from './HeaderProps'
import { Home } from './Home'
import { Menu } from './Menu'
import { Nav } from './Nav'
import { PhoneLink } from './PhoneLink'
import { Tools } from './Tools'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'

/** A service bar for those who are customers already, the product's links below it. */
export const EnterpriseHeader = (props: HeaderProps) => {
  const { site, base } = props
  return (
    <header className="site-header">
      <div className="header-strip">
        <ul>
          {site.social.slice(0, 3).map(({ label, href }) => (
            <li key={href}>
              <SiteAnchor base={base} href={href}>{label}</SiteAnchor>
            </li>
          ))}
          <li>
            <a href={`mailto:${site.place.email}`}>{site.place.email}</a>
          </li>
        </ul>
        <PhoneLink phone={site.place.phone} />
      </div>
      <div className="header-main">
        <Home {...props} />
        <Nav {...props} />
        <Tools base={base} />
        <HeaderAction {...props} />
        <Menu {...props} />
      </div>
    </header>
  )
}
