import type { TimelineBlock } from '@/payload-types'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'

export const Timeline = ({ block, context }: { block: TimelineBlock; context: BlockContext }) => {
  const Heading = block.heading ? 'h3' : 'h2'
  return (
    <Section name="timeline" context={context} heading={block.heading}>
      <ol className="timeline">
        {(block.items ?? []).map((item) => (
          <li key={item.id ?? item.date} className="moment">
            <p className="moment-date">{item.date}</p>
            <div className="moment-words">
              <Heading className="moment-title">{item.title}</Heading>
              {item.text && <p>{item.text}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
