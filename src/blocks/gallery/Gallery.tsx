import type { GalleryData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Photo } from '@/blocks/shared/Photo'
import { Section } from '@/blocks/shared/Section'

/** Pictures side by side; each opens in full. */
export const Gallery = ({ block, context }: { block: GalleryData; context: BlockContext }) =>
  block.images.length === 0 ? null : (
    <Section name="gallery" context={context} heading={block.heading}>
      <ul className="gallery" data-count={Math.min(block.images.length, 6)}>
        {block.images.map((picture) => (
          <li key={picture.src}>
            <a href={picture.src}>
              <Photo picture={picture} sizes="(min-width: 60rem) 33vw, 50vw" />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
