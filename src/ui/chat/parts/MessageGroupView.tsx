import type { MessageGroup } from '../client/groupMessages'
import { timeWords } from '../client/timeWords'
import { MessageBubble } from './MessageBubble'

type Props = { group: MessageGroup; mine: boolean; base: string }

const isAgent = ({ author }: MessageGroup) => author.kind === 'agent'

const SystemLine = ({ group }: { group: MessageGroup }) => group.messages.map(({ id, body }) => <p key={id} className="chat-system">{body}</p>)

/** What one author said in a row, under one name and time. */
export const MessageGroupView = ({ group, mine, base }: Props) => {
  const first = group.messages[0]
  if (!first) return null
  return (
    <>
      {group.day && <p className="chat-day"><span>{group.day}</span></p>}
      {group.author.kind === 'system' ? (
        <SystemLine group={group} />
      ) : (
        <div className="chat-group" data-mine={mine || undefined} data-agent={isAgent(group) || undefined}>
          <p className="chat-author">
            <span className={mine ? 'chat-hidden' : undefined}>{mine ? 'You' : group.author.name}</span>
            {isAgent(group) && <span className="chat-mark" title="An automatic assistant of this business">Assistant</span>}
            <time dateTime={first.createdAt}>{timeWords(first.createdAt)}</time>
          </p>
          {group.messages.map((message) => (
            <MessageBubble key={message.id} message={message} base={base} />
          ))}
        </div>
      )}
    </>
  )
}
