import { LexicalText } from '@/blocks/richText/LexicalText'
import type { ProductView } from './ProductPage'

const Facts = ({ facts }: { facts: ProductView['specifications'] }) =>
  facts.length > 0 ? (
    <section className="product-facts">
      <h2>Facts</h2>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  ) : null

/** What it is, the facts, and how to look after it. */
export const ProductDetails = ({ product, base }: { product: ProductView; base: string }) => (
  <div className="product-details" data-facts={product.specifications.length > 0 ? '' : undefined}>
    <div className="prose">
      <LexicalText content={product.content} base={base} />
      {product.care?.root && (
        <section className="product-care">
          <h2>{product.kind === 'physical' ? 'Care and use' : 'Good to know'}</h2>
          <LexicalText content={product.care} base={base} />
        </section>
      )}
    </div>
    <Facts facts={product.specifications} />
  </div>
)
