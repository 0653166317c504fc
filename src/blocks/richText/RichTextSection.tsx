import type { RichTextData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { LexicalText } from './LexicalText'

export const RichTextSection = ({ block, context }: { block: RichTextData; context: BlockContext }) => (
  <section className="block block-richText" data-layout={block.width ?? 'reading'}>
    <div className="block-inner">
      <div className="prose">
        <LexicalText content={block.content} base={context.base} />
      </div>
    </div>
  </section>
)
