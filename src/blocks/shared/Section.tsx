import type { ReactNode } from 'react'
import type { BlockContext } from './BlockContext'
import { Phones } from './Phones'

type Props = {
  /** Block type, for the stylesheet. */
  name: string
  context: BlockContext
  heading?: string | null | undefined
  text?: string | null | undefined
  layout?: string | null | undefined
  /** Beside the heading on wide screens, below the body on narrow ones. */
  action?: ReactNode
  children: ReactNode
}

/** The frame of a block: an optional heading with a sentence, and the body. Styles arrange the two. */
export const Section = ({ name, context, heading, text, layout, action, children }: Props) => {
  const Heading = context.surface === 'page' ? 'h2' : 'h3'
  return (
    <section className={`block block-${name}`} data-layout={layout ?? undefined} data-bare={heading ? undefined : ''}>
      <div className="block-inner">
        {heading && (
          <header className="block-head">
            <Heading className="block-title">{heading}</Heading>
            {text && <p className="block-text"><Phones text={text} /></p>}
            {action}
          </header>
        )}
        <div className="block-body">{children}</div>
      </div>
    </section>
  )
}
