import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import { telHref } from '@/blocks/contact/telHref'
import type { SiteData } from '../SiteData'

/** Nothing here, and three ways on. */
export const NotFoundBody = ({ site, base }: { site: SiteData; base: string }) => (
  <div className="message-page">
    <p className="message-code">404</p>
    <h1 className="page-title">This page is not here</h1>
    <p className="page-text">It may have moved, or the address has a slip in it. One of these may help:</p>
    <form className="message-search" method="get" action={`${base}/search`} role="search">
      <label className="visually-hidden" htmlFor="not-found-search">Search this site</label>
      <input id="not-found-search" type="search" name="q" placeholder="What were you looking for?" />
      <button className="button" data-style="primary" type="submit">Search</button>
    </form>
    <ul className="message-links">
      {[{ label: 'Front page', href: '/' }, ...site.navigation.header.slice(0, 4)].map(({ label, href }) => (
        <li key={href}>
          <SiteAnchor base={base} href={href}>{label}</SiteAnchor>
        </li>
      ))}
    </ul>
    <p>
      Or call <a href={telHref(site.place.phone)}>{site.place.phone}</a>.
    </p>
  </div>
)
