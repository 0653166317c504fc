import { AddToCart } from '@/blocks/cart/AddToCart'
import { isBuyable } from '@/blocks/cart/isBuyable'
import { Photo } from '@/blocks/shared/Photo'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import { durationText } from './durationText'
import { PriceTag } from './PriceTag'
import type { ProductCardData } from './ProductCardData'
import { StockHint } from './StockHint'

/** `buys`: who looks at it may put it into a cart. */
type Props = { product: ProductCardData; base: string; headingLevel?: 2 | 3 | 4; priority?: boolean; buys?: boolean }

/** One product with picture, price and stock; the same card on pages and in conversations. */
export const ProductCard = ({ product, base, headingLevel = 3, priority = false, buys = false }: Props) => {
  const Heading = `h${headingLevel}` as const
  const duration = durationText(product.durationMinutes)
  return (
    <article className="product-card" data-kind={product.kind} data-stock={product.stock}>
      <div className="product-card-picture">
        {product.picture ? <Photo picture={product.picture} alt="" sizes="(min-width: 64rem) 20rem, (min-width: 40rem) 33vw, 50vw" priority={priority} /> : <span className="picture-missing" aria-hidden="true" />}
      </div>
      <div className="product-card-words">
        {product.category && <p className="product-card-category">{product.category}</p>}
        <Heading className="product-card-title">
          <SiteAnchor base={base} href={`/products/${product.slug}`} className="stretched">{product.title}</SiteAnchor>
        </Heading>
        {product.summary && <p className="product-card-summary">{product.summary}</p>}
        <p className="product-card-foot">
          <PriceTag from={product.from} to={product.to} compareAt={product.compareAt} note={product.priceNote} />
          {duration && product.kind === 'service' && <span className="duration">{duration}</span>}
          <StockHint stock={product.stock} left={product.left} />
        </p>
        {buys && isBuyable(product) && <AddToCart productId={product.id} title={product.title} base={base} />}
      </div>
    </article>
  )
}
