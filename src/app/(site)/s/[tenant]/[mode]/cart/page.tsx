import type { Metadata } from 'next'
import { CartView } from '@/ui/site/cart/CartView'
import { PageHead } from '@/ui/site/parts/PageHead'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { loadSite } from '../../../../loadSite'

export async function generateMetadata(): Promise<Metadata> {
  const { site, where } = await loadSite()
  return pageMetadata({ site, where, title: 'Your cart', description: undefined, noIndex: true, card: { kind: 'page', slug: 'home' } })
}

export default async function CartRoute() {
  const { site, base } = await loadSite()
  return (
    <div className="search-page cart-page">
      <PageHead title="Your cart" />
      <CartView base={base} businessName={site.place.name} hasChat={site.agent !== null} />
      <noscript><p>The cart needs JavaScript. You can order by telephone as well: {site.place.phone}</p></noscript>
    </div>
  )
}
