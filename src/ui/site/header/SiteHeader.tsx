import type { SiteStyle } from '@/ui/tokens/Brand'
import { AgencyHeader } from './AgencyHeader'
import { EditorialHeader } from './EditorialHeader'
import { EnterpriseHeader } from './EnterpriseHeader'
import type { HeaderProps } from './HeaderProps'
import { LocalHeader } from './LocalHeader'
import { NurseryHeader } from './NurseryHeader'

const headers: Record<SiteStyle, (props: HeaderProps) => React.ReactNode> = {
  nursery: NurseryHeader,
  agency: AgencyHeader,
  enterprise: EnterpriseHeader,
  editorial: EditorialHeader,
  local: LocalHeader,
}

export const SiteHeader = (props: HeaderProps) => {
  const Header = headers[props.site.brand.style]
  return <Header {...props} />
}
