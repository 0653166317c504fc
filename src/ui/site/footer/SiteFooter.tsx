import type { SiteStyle } from '@/ui/tokens/Brand'
import { AgencyFooter } from './AgencyFooter'
import { EditorialFooter } from './EditorialFooter'
import { EnterpriseFooter } from './EnterpriseFooter'
import type { FooterProps } from './FooterProps'
import { LocalFooter } from './LocalFooter'
import { NurseryFooter } from './NurseryFooter'

const footers: Record<SiteStyle, (props: FooterProps) => React.ReactNode> = {
  nursery: NurseryFooter,
  agency: AgencyFooter,
  enterprise: EnterpriseFooter,
  editorial: EditorialFooter,
  local: LocalFooter,
}

export const SiteFooter = (props: FooterProps) => {
  const Footer = footers[props.site.brand.style]
  return <Footer {...props} />
}
