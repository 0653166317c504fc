import { Actions } from '@/blocks/shared/Actions'
import type { CallToActionData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Phones } from '@/blocks/shared/Phones'
import { Photo } from '@/blocks/shared/Photo'

export const CallToAction = ({ block, context }: { block: CallToActionData; context: BlockContext }) => {
  const Heading = context.surface === 'page' ? 'h2' : 'h3'
  return (
    <section className="block block-callToAction" data-picture={block.image ? '' : undefined}>
      <div className="block-inner call">
        <div className="call-words">
          <Heading className="block-title"><Phones text={block.heading} /></Heading>
          {block.text && <p className="block-text"><Phones text={block.text} /></p>}
          <Actions actions={block.actions} base={context.base} />
        </div>
        {block.image && (
          <div className="call-picture">
            <Photo picture={block.image} sizes="(min-width: 60rem) 40vw, 100vw" />
          </div>
        )}
      </div>
    </section>
  )
}
