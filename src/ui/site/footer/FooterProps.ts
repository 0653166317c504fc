import type { SiteData } from '../SiteData'

export type FooterProps = { site: SiteData; base: string }
