import { Actions } from '@/blocks/shared/Actions'
import type { HeroData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Phones } from '@/blocks/shared/Phones'
import { Photo } from '@/blocks/shared/Photo'

/** What the business does, in one sentence, with one action. */
export const Hero = ({ block, context }: { block: HeroData; context: BlockContext }) => {
  const Heading = context.first ? 'h1' : context.surface === 'page' ? 'h2' : 'h3'
  return (
    <section className="block block-hero" data-layout={block.image ? block.layout : 'plain'} data-first={context.first ? '' : undefined}>
      <div className="hero-inner">
        <div className="hero-copy">
          {block.eyebrow && <p className="eyebrow">{block.eyebrow}</p>}
          <Heading className="hero-title"><Phones text={block.heading} /></Heading>
          {block.text && <p className="hero-text"><Phones text={block.text} /></p>}
          <Actions actions={block.actions} base={context.base} />
        </div>
        {block.image && (
          <div className="hero-picture">
            <Photo picture={block.image} sizes={block.layout === 'split' ? '(min-width: 60rem) 50vw, 100vw' : '100vw'} priority={context.first ?? false} />
          </div>
        )}
      </div>
    </section>
  )
}
