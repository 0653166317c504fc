import type { SiteData } from '../SiteData'

export type HeaderProps = {
  site: SiteData
  base: string
  /** Path within the site, to mark where the visitor is. */
  path: string
}
