import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'
import type { PollBlock } from '@/payload-types'
import { Poll } from './Poll'

export const PollSection = ({ block, context }: { block: PollBlock; context: BlockContext }) => (
  <Section name="poll" context={context}>
    <Poll id={block.id ?? block.question} question={block.question} options={(block.options ?? []).map(({ label }) => label)} base={context.base} headingLevel={context.surface === 'page' ? 2 : 3} />
  </Section>
)
