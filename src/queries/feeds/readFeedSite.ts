import { SpacesError } from '@/errors/SpacesError'
import { readSite } from '@/queries/site/readSite'
import { currentSite } from '@/tenancy/siteRequest'

type Site = NonNullable<Awaited<ReturnType<typeof readSite>>>

/** Who a feed or a machine page speaks for, and where: addresses are absolute, without a slash at the end. */
export type FeedSite = Pick<Site, 'tagline' | 'description' | 'brand' | 'currency'> & {
  tenantId: string
  name: string
  email: string
  locale: string
  origin: string
  base: string
  home: string
  updatedAt: Date
}

/** The site of this request. @throws SpacesError not_found when the tenant is gone. */
export const readFeedSite = async (): Promise<FeedSite> => {
  const { tenantId, origin, base } = currentSite()
  const site = await readSite({ tenantId })
  if (!site) throw new SpacesError('not_found')
  const { tagline, description, brand, currency, place, updatedAt } = site
  return { tenantId, tagline, description, brand, currency, name: place.name, email: place.email, locale: place.locale, origin, base, home: `${origin}${base || '/'}`, updatedAt: new Date(updatedAt) }
}
