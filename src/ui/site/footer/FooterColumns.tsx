import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { FooterProps } from './FooterProps'

export const FooterColumns = ({ site, base }: FooterProps) => (
  <nav className="footer-columns" aria-label="More">
    {site.navigation.footer.map(({ title, links }) => (
      <div key={title}>
        <h2 className="footer-title">{title}</h2>
        <ul>
          {links.map(({ label, href }) => (
            <li key={`${label} ${href}`}>
              <SiteAnchor base={base} href={href}>{label}</SiteAnchor>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </nav>
)
