import { SpacesError } from '@/errors/SpacesError'
import { readSite } from '@/queries/site/readSite'
import { currentSite } from '@/tenancy/siteRequest'
import { worldAddress } from '@/tenancy/worldAddress'

type Site = NonNullable<Awaited<ReturnType<typeof readSite>>>

type Address = { origin: string; base: string; home: string }

/**
 * Who a feed or a machine page speaks for, and where the world finds it: addresses are absolute, without a slash at the end.
 * `here` is the address of this very request.
 */
export type FeedSite = Pick<Site, 'tagline' | 'description' | 'brand' | 'currency'> & {
  tenantId: string
  name: string
  email: string
  locale: string
  here: Address
  updatedAt: Date
} & Address

const withHome = ({ origin, base }: Omit<Address, 'home'>): Address => ({ origin, base, home: `${origin}${base || '/'}` })

/** The site of this request. @throws SpacesError not_found when the tenant is gone. */
export const readFeedSite = async (): Promise<FeedSite> => {
  const { tenantId, origin, base } = currentSite()
  const site = await readSite({ tenantId })
  if (!site) throw new SpacesError('not_found')
  const { tagline, description, brand, currency, place, updatedAt, domain } = site
  const here = withHome({ origin, base })
  return { tenantId, tagline, description, brand, currency, name: place.name, email: place.email, locale: place.locale, here, ...withHome(worldAddress(domain, here)), updatedAt: new Date(updatedAt) }
}
