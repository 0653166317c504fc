import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { HeaderProps } from './HeaderProps'

/** The one thing the business hopes a visitor does. */
export const HeaderAction = ({ site, base }: HeaderProps) => {
  const { action } = site.navigation
  return action ? <SiteAnchor base={base} href={action.href} className="button header-action" data-style="primary">{action.label}</SiteAnchor> : null
}
