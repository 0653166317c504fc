import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import { durationText } from '@/blocks/productCard/durationText'
import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import { RenderBlocks } from '@/blocks/RenderBlocks'
import type { BlockData } from '@/blocks/shared/BlockData'
import type { Picture } from '@/blocks/shared/Picture'
import type { RichText } from '@/blocks/shared/RichText'
import { Breadcrumb, type Crumb } from '../parts/Breadcrumb'
import type { SiteData } from '../SiteData'
import { AskBox } from './AskBox'
import { ProductDetails } from './ProductDetails'
import { ProductPictures } from './ProductPictures'
import { RelatedProducts } from './RelatedProducts'
import type { VariantChoice } from './variantChoice'
import { VariantPicker } from './VariantPicker'

export type ProductView = ProductCardData & {
  pictures: Picture[]
  variants: VariantChoice[]
  content: RichText
  care: RichText
  specifications: { label: string; value: string }[]
  tags: string[]
  blocks: BlockData[]
}

type Props = { product: ProductView; related: ProductCardData[]; crumbs: Crumb[]; site: SiteData; base: string; variant: string | undefined }

/** The tenant's pages about delivery, returns and prices, so that they are in view before a decision. */
const promises = ({ navigation }: SiteData) =>
  [...navigation.legal, ...navigation.footer.flatMap(({ links }) => links)]
    .filter(({ label, href }) => /shipp|deliver|return|refund|guarantee|gift policy|terms|pricing/i.test(`${label} ${href}`) && href.startsWith('/') && !href.startsWith('/products'))
    .filter(({ href }, at, all) => all.findIndex((other) => other.href === href) === at)
    .slice(0, 3)

const Buy = ({ product, site, base, variant }: Omit<Props, 'related' | 'crumbs'>) => {
  const duration = durationText(product.durationMinutes)
  const { action } = site.navigation
  return (
    <div className="product-buy">
      {product.category && <p className="eyebrow">{product.category}</p>}
      <h1 className="product-title">{product.title}</h1>
      {product.summary && <p className="product-summary">{product.summary}</p>}
      <VariantPicker variants={product.variants} chosen={variant} note={product.priceNote} product={product} base={base} />
      {duration && product.kind === 'service' && <p className="product-duration">Takes about {duration}</p>}
      {action && <p className="actions"><SiteAnchor base={base} href={action.href} className="button" data-style="primary">{action.label}</SiteAnchor></p>}
      {site.agent && <AskBox agentName={site.agent.name} about={product.title} contactHref={`${base}/contact`} handle={site.handle} />}
      <ul className="product-promises">
        {promises(site).map(({ label, href }) => (
          <li key={href}><SiteAnchor base={base} href={href}>{label}</SiteAnchor></li>
        ))}
      </ul>
    </div>
  )
}

export const ProductPage = ({ product, related, crumbs, site, base, variant }: Props) => (
  <>
    <div className="product-page">
      <Breadcrumb crumbs={crumbs} base={base} />
      <div className="product-top">
        <ProductPictures pictures={product.pictures} />
        <Buy product={product} site={site} base={base} variant={variant} />
      </div>
      <ProductDetails product={product} base={base} />
    </div>
    <RenderBlocks blocks={product.blocks} base={base} />
    <RelatedProducts products={related} base={base} />
  </>
)
