import { Rss } from 'lucide-react'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { FooterProps } from './FooterProps'

/** Name and year, the legal pages, other places on the web, and the feed. */
export const FooterLegal = ({ site, base }: FooterProps) => (
  <div className="footer-legal">
    <p>
      © {new Date().getFullYear()} {site.place.name}
    </p>
    <ul>
      {[...site.navigation.legal, ...site.social].map(({ label, href }) => (
        <li key={`${label} ${href}`}>
          <SiteAnchor base={base} href={href}>{label}</SiteAnchor>
        </li>
      ))}
      {site.hasPosts && (
        <li>
          <a className="footer-feed" href={`${base}/feed.xml`}>
            <Rss size={14} aria-hidden="true" /> RSS feed
          </a>
        </li>
      )}
    </ul>
  </div>
)
