import type { ReactNode } from 'react'

type Props = { list: ReactNode; thread: ReactNode }

/** Two panes: the list and the open conversation. On a phone one at a time. */
export const Inbox = ({ list, thread }: Props) => (
  <div className={`spaces-admin spaces-inbox${thread ? ' spaces-inbox--open' : ''}`}>
    <section aria-label="Conversations" className="spaces-inbox__list">
      <h1>Conversations</h1>
      {list}
    </section>
    <section aria-label="Conversation" className="spaces-inbox__thread">
      {thread ?? <p className="spaces-inbox__empty">Choose a conversation to read and answer it. Those with a clock are waiting for you.</p>}
    </section>
  </div>
)
