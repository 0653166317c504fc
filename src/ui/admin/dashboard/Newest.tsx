import { Link } from '@payloadcms/ui'
import { type Department, departments } from '@/messages/vocabulary'
import type { NewestMessage } from '@/queries/admin/readNewest'
import { departmentWords } from '../shared/departmentWords'
import { documentHref, listHref } from '../shared/listHref'
import { MarkedLine } from '../shared/MarkedLine'
import { When } from '../shared/When'
import { DepartmentTabs } from './DepartmentTabs'
import { Panel, QuietLink } from './Panel'

const hrefOf = ({ id, channelId, channelKind }: NewestMessage) => (channelKind === 'customer' ? `/admin/conversations/${channelId}` : documentHref('messages', id))

const DepartmentNews = ({ department, messages, now }: { department: Department; messages: NewestMessage[]; now: string }) => {
  const { label, holds } = departmentWords[department]
  return (
    <>
      {messages.length === 0 ? (
        <p className="spaces-empty-line">Nothing in {label.toLowerCase()} yet. {holds}</p>
      ) : (
        <ul className="spaces-news">
          {messages.map((message) => (
            <li key={message.id}>
              <Link href={hrefOf(message)} prefetch={false}>
                <MarkedLine {...message} most={160} />
              </Link>
              <small>
                {(message.priority === 'high' || message.priority === 'urgent') && <b className="spaces-warn">{message.priority} · </b>}
                <When iso={message.createdAt} now={now} />
              </small>
            </li>
          ))}
        </ul>
      )}
      <QuietLink href={listHref('messages', [{ field: 'department', is: 'equals', value: department }])}>All {label.toLowerCase()} messages</QuietLink>
    </>
  )
}

/** What changed: the newest of the event log, by department. */
export const Newest = ({ messages, now }: { messages: NewestMessage[]; now: string }) => (
  <Panel aside={<QuietLink href={listHref('messages')}>All messages</QuietLink>} id="newest" title="What changed">
    <div className="spaces-card">
      <DepartmentTabs
        tabs={departments.map((department) => ({
          value: department,
          label: departmentWords[department].label,
          content: <DepartmentNews department={department} messages={messages.filter((message) => message.department === department)} now={now} />,
        }))}
      />
    </div>
  </Panel>
)
