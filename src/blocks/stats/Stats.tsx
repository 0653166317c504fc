import type { StatsBlock } from '@/payload-types'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'

export const Stats = ({ block, context }: { block: StatsBlock; context: BlockContext }) => (
  <Section name="stats" context={context} heading={block.heading}>
    <dl className="stats" data-count={block.items?.length}>
      {(block.items ?? []).map((item) => (
        <div key={item.id ?? item.label} className="stat">
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  </Section>
)
