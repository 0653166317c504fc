import type { ContactPlace } from '@/blocks/contact/ContactPlace'
import type { Brand } from '@/ui/tokens/Brand'

export type SiteLink = { label: string; href: string }

/** What every page of a tenant's site shows around its content. */
export type SiteData = {
  id: string
  handle: string
  /** The business's own web address that the platform connected, the first of them; lower case, without scheme. */
  domain: string | null
  tagline: string
  description: string | null
  businessType: 'Store' | 'ProfessionalService' | 'SoftwareCompany' | 'NGO' | 'HomeAndConstructionBusiness'
  currency: string
  place: ContactPlace
  social: SiteLink[]
  brand: Brand
  navigation: { header: SiteLink[]; action: SiteLink | null; footer: { title: string; links: SiteLink[] }[]; legal: SiteLink[] }
  /** Who answers in the chat. */
  agent: { name: string; role: string; greeting: string; suggestions: string[] } | null
  hasProducts: boolean
  hasPosts: boolean
  /** ISO 8601. */
  updatedAt: string
}
