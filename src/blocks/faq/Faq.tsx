import type { FaqData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'
import { FaqEntry } from './FaqEntry'

export const Faq = ({ block, context }: { block: FaqData; context: BlockContext }) =>
  block.items.length === 0 ? null : (
    <Section name="faq" context={context} heading={block.heading}>
      <div className="faq-list">
        {block.items.map((item) => (
          <FaqEntry key={item.id} item={item} base={context.base} />
        ))}
      </div>
    </Section>
  )
