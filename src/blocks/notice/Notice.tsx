import { CircleAlert, CircleCheck, Info, Siren } from 'lucide-react'
import { Actions } from '@/blocks/shared/Actions'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Phones } from '@/blocks/shared/Phones'
import type { NoticeBlock } from '@/payload-types'

const marks = { info: Info, success: CircleCheck, warning: CircleAlert, urgent: Siren }

export const Notice = ({ block, context }: { block: NoticeBlock; context: BlockContext }) => {
  const Mark = marks[block.tone]
  const Heading = context.surface === 'page' ? 'h2' : 'h3'
  return (
    <aside className="block block-notice" data-tone={block.tone} aria-label={block.heading}>
      <div className="block-inner notice">
        <span className="notice-mark"><Mark size={24} aria-hidden="true" /></span>
        <div className="notice-words">
          <Heading className="notice-title"><Phones text={block.heading} /></Heading>
          {block.text && <p><Phones text={block.text} /></p>}
        </div>
        <Actions actions={block.actions} base={context.base} />
      </div>
    </aside>
  )
}
