import type { Picture } from '@/blocks/shared/Picture'
import { decimalOf } from '@/tenancy/money/formatMoney'
import { minorDigits } from '@/tenancy/money/minorDigits'
import type { VariantChoice } from '../product/variantChoice'
import type { SiteData } from '../SiteData'
import { addressOf } from './addressOf'
import type { Where } from './Where'

type Product = { slug: string; title: string; summary: string | null; category: string | null; kind: string; pictures: Picture[]; variants: VariantChoice[] }

const offer = (variant: VariantChoice, currency: string, address: string) =>
  variant.price && {
    '@type': 'Offer',
    sku: variant.sku,
    name: variant.title,
    price: decimalOf(BigInt(variant.price.amount), minorDigits(currency)),
    priceCurrency: currency,
    availability: `https://schema.org/${variant.stock === 'out' ? 'OutOfStock' : variant.stock === 'low' ? 'LimitedAvailability' : 'InStock'}`,
    url: `${address}?variant=${encodeURIComponent(variant.sku)}`,
  }

/** https://schema.org/Product, or Service for what is done rather than sent. */
export const productLd = (product: Product, site: SiteData, where: Where): Record<string, unknown> => {
  const address = addressOf(where, `/products/${product.slug}`)
  const common = { '@context': 'https://schema.org', name: product.title, description: product.summary ?? undefined, category: product.category ?? undefined, url: address, image: product.pictures.map(({ src }) => `${where.origin}${src}`) }
  const offers = product.variants.map((variant) => offer(variant, site.currency, address)).filter(Boolean)
  if (product.kind === 'service') return { ...common, '@type': 'Service', provider: { '@id': `${addressOf(where, '/')}#business`, '@type': 'Organization', name: site.place.name }, offers }
  return { ...common, '@type': 'Product', sku: product.variants[0]?.sku, brand: { '@type': 'Brand', name: site.place.name }, offers }
}
