import type { User } from '@/payload-types'
import type { AdminView } from '@/queries/admin/AdminView'
import { dayStart } from '@/queries/admin/dayStart'
import { readConversation, readConversations } from '@/queries/admin/readConversations'
import { ConversationHead } from '@/ui/admin/inbox/ConversationHead'
import { Inbox } from '@/ui/admin/inbox/Inbox'
import { InboxFilters } from '@/ui/admin/inbox/InboxFilters'
import { inboxHref } from '@/ui/admin/inbox/inboxHref'
import { InboxList } from '@/ui/admin/inbox/InboxList'
import { InboxNews } from '@/ui/admin/inbox/InboxNews'
import { StaffConversation } from '@/ui/chat/StaffConversation'
import { currentCounts } from './currentView'
import type { InboxAddress } from './readInboxAddress'

type Props = { address: InboxAddress; person: User; view: AdminView }

const shownAtOnce = 100
/** An operator of very many businesses hears the news of the first ones. */
const watchedAtOnce = 40

/** The list of conversations, and the open one beside it. */
export const InboxPage = async ({ address: { channelId, filter: wanted, search }, person, view }: Props) => {
  const { tenantIds, timezone } = view
  const at = new Date()
  const asked = { tenantIds, userId: person.id, since: dayStart({ at, timezone }) }
  const [counts, open] = await Promise.all([currentCounts(view, person.id), channelId ? readConversation({ ...asked, channelId }) : undefined])
  const filter = wanted ?? (counts.waiting > 0 ? 'waiting' : 'all')
  const conversations = await readConversations({ ...asked, filter, search: search || undefined, limit: shownAtOnce })
  const several = tenantIds.length > 1
  const missing = channelId && !open ? <p className="spaces-inbox__empty">This conversation is not here. It may belong to another business.</p> : undefined
  return (
    <Inbox
      list={
        <>
          <InboxNews tenantIds={tenantIds.slice(0, watchedAtOnce)} />
          <InboxFilters channelId={channelId} counts={counts} filter={filter} search={search} />
          <InboxList conversations={conversations} filter={filter} now={at.toISOString()} openId={channelId} search={search} several={several} />
        </>
      }
      thread={
        open ? (
          <>
            <ConversationHead back={inboxHref({ filter, search })} conversation={open} several={several} />
            <div className="spaces-inbox__chat">
              <StaffConversation channelId={open.id} key={open.id} siteBase={`/t/${open.handle}`} tenantId={open.tenantId} withList={false} />
            </div>
          </>
        ) : (
          missing
        )
      }
    />
  )
}
