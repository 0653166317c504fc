import { Link } from '@payloadcms/ui'
import { Search } from 'lucide-react'
import type { ConversationCounts, ConversationFilter } from '@/queries/admin/readConversations'
import { inboxHref } from './inboxHref'

const labels: Record<ConversationFilter, string> = { waiting: 'Waiting', today: 'Today', open: 'Open', done: 'Done', all: 'All' }

type Props = { filter: ConversationFilter; search: string; counts: ConversationCounts; channelId: string | undefined }

/** Which conversations the list shows, with how many each choice holds. */
export const InboxFilters = ({ filter, search, counts, channelId }: Props) => (
  <div className="spaces-inbox__filters">
    <nav aria-label="Which conversations" className="spaces-pills">
      {(Object.keys(labels) as ConversationFilter[]).map((key) => (
        <Link aria-current={key === filter ? 'page' : undefined} className="spaces-pill" href={inboxHref({ channelId, filter: key, search })} key={key} prefetch={false}>
          {labels[key]} <small>{counts[key]}</small>
        </Link>
      ))}
    </nav>
    <form action="/admin/conversations" className="spaces-search" method="get" role="search">
      <input name="show" type="hidden" value={filter} />
      <Search aria-hidden="true" size={15} />
      <input aria-label="Search conversations" defaultValue={search} maxLength={80} name="search" placeholder="Name, e-mail or words" type="search" />
    </form>
  </div>
)
