import { ProductCard } from '@/blocks/productCard/ProductCard'
import { Actions } from '@/blocks/shared/Actions'
import type { ProductGridData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'

export const ProductGrid = ({ block, context }: { block: ProductGridData; context: BlockContext }) =>
  block.products.length === 0 ? null : (
    <Section name="productGrid" context={context} heading={block.heading} text={block.text} action={<Actions actions={block.actions} base={context.base} />}>
      <ul className="product-grid" data-count={block.products.length}>
        {block.products.map((product) => (
          <li key={product.id}>
            <ProductCard product={product} base={context.base} buys />
          </li>
        ))}
      </ul>
    </Section>
  )
