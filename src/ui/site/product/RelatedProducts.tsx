import { ProductCard } from '@/blocks/productCard/ProductCard'
import type { ProductCardData } from '@/blocks/productCard/ProductCardData'

export const RelatedProducts = ({ products, base }: { products: ProductCardData[]; base: string }) =>
  products.length > 0 ? (
    <section className="block block-productGrid related">
      <div className="block-inner">
        <header className="block-head">
          <h2 className="block-title">Also worth a look</h2>
        </header>
        <div className="block-body">
          <ul className="product-grid" data-count={products.length}>
            {products.map((product) => (
              <li key={product.id}>
                <ProductCard product={product} base={base} buys />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  ) : null
