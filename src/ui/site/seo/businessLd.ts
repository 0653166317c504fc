import type { SiteData } from '../SiteData'
import { addressOf } from './addressOf'
import type { Where } from './Where'

const days = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' }

/** schema.org has no local business for software firms and charities; both may still say when they are open. */
const types = { Store: 'Store', ProfessionalService: 'ProfessionalService', HomeAndConstructionBusiness: 'HomeAndConstructionBusiness', SoftwareCompany: ['Organization', 'LocalBusiness'], NGO: ['NGO', 'LocalBusiness'] }

/** The business itself: https://schema.org/LocalBusiness. */
export const businessLd = (site: SiteData, where: Where): Record<string, unknown> => {
  const { place } = site
  const home = addressOf(where, '/')
  return {
    '@context': 'https://schema.org',
    '@type': types[site.businessType],
    '@id': `${home}#business`,
    name: place.name,
    description: site.description ?? site.tagline,
    url: home,
    telephone: place.phone,
    email: place.email,
    image: `${where.origin}${where.base}/og/page/home.png`,
    address: { '@type': 'PostalAddress', streetAddress: place.address.slice(1, -1).join(', ') || place.address[0], addressLocality: place.address.at(-1) },
    ...(place.latitude !== null && place.longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }),
    openingHoursSpecification: place.hours.map((row) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: row.days.map((day) => days[day]), opens: row.opens, closes: row.closes })),
    ...(place.serviceArea.length > 0 && { areaServed: place.serviceArea }),
    sameAs: site.social.map(({ href }) => href).filter((href) => /^https?:/.test(href)),
  }
}
