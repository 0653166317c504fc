import type { ImageData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Photo } from '@/blocks/shared/Photo'

const drawn = { reading: '(min-width: 48rem) 44rem, 100vw', wide: '(min-width: 76rem) 72rem, 100vw', full: '100vw' }

export const ImageSection = ({ block, context }: { block: ImageData; context: BlockContext }) => {
  if (!block.image) return null
  const width = block.width ?? 'wide'
  return (
    <section className="block block-image" data-layout={width}>
      <figure className="block-inner">
        <Photo picture={block.image} sizes={context.surface === 'message' ? '22rem' : drawn[width]} priority={context.first ?? false} />
        {block.caption && <figcaption>{block.caption}</figcaption>}
      </figure>
    </section>
  )
}
