import type { ProductCardBlockData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'
import { ProductCard } from './ProductCard'

export const ProductCardSection = ({ block, context }: { block: ProductCardBlockData; context: BlockContext }) =>
  block.product ? (
    <Section name="productCard" context={context}>
      <ProductCard product={block.product} base={context.base} buys />
    </Section>
  ) : null
