import { isOperator, may, tenantsWithRole } from '@/access/roles'
import type { User } from '@/payload-types'
import type { AdminView } from '@/queries/admin/AdminView'
import type { TalkFilterInput } from '@/queries/inbox/talkFilter'
import { InboxApp } from '@/ui/inbox/InboxApp'
import type { InboxAddress } from './readInboxAddress'

type Props = { address: InboxAddress; person: User; view: AdminView }

/** An operator of very many businesses sees the first ones; choosing one shows it alone. */
const shownAtOnce = 40

const filters: Record<NonNullable<InboxAddress['filter']>, TalkFilterInput> = { waiting: { state: 'waiting' }, today: { state: 'all', sort: 'newest' }, open: {}, done: { state: 'resolved', sort: 'newest' }, all: { state: 'all', sort: 'newest' } }

/** The inbox as this person may use it; the numbers themselves come over the socket, which checks every question. */
export const InboxPage = ({ address: { channelId, filter, search }, person, view }: Props) => {
  const rights = (roles: readonly ('owner' | 'admin' | 'staff' | 'auditor')[]) => (isOperator(person) ? ('*' as const) : tenantsWithRole(person, roles))
  const wanted = { ...(filter && filters[filter]), ...(search && { search, state: 'all' as const }) }
  return <InboxApp filter={wanted} manages={rights(may.manage)} openId={channelId ?? null} tenantIds={view.tenantIds.slice(0, shownAtOnce)} me={{ id: person.id, name: person.name || 'Staff' }} writes={rights(may.write)} />
}
