import type { GalleryData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Photo } from '@/blocks/shared/Photo'
import { Section } from '@/blocks/shared/Section'
import { nameAndRole } from './nameAndRole'

/** Pictures side by side; each opens in full, and a portrait says who it is. */
export const Gallery = ({ block, context }: { block: GalleryData; context: BlockContext }) =>
  block.images.length === 0 ? null : (
    <Section name="gallery" context={context} heading={block.heading}>
      <ul className="gallery" data-count={block.images.length}>
        {block.images.map((picture) => {
          const caption = nameAndRole(picture.alt)
          return (
            <li key={picture.src}>
              <figure>
                <a href={picture.src}>
                  <Photo picture={picture} sizes="(min-width: 60rem) 33vw, 50vw" />
                </a>
                {caption && <figcaption>{caption}</figcaption>}
              </figure>
            </li>
          )
        })}
      </ul>
    </Section>
  )
