import type { SiteData } from '../SiteData'

const titles = { Store: 'Shop', ProfessionalService: 'Services and prices', SoftwareCompany: 'Products and services', NGO: 'Shop and events', HomeAndConstructionBusiness: 'Services and prices' }

/** What the tenant calls its list of products in its own menu, else a word that fits its kind of business. */
export const shopTitle = ({ navigation, businessType }: Pick<SiteData, 'navigation' | 'businessType'>): string =>
  navigation.header.find(({ href }) => href === '/products')?.label ?? titles[businessType]
