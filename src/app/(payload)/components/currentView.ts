import { cookies } from 'next/headers'
import { cache } from 'react'
import type { User } from '@/payload-types'
import type { AdminView } from '@/queries/admin/AdminView'
import { dayStart } from '@/queries/admin/dayStart'
import { membershipsOf, readAdminView } from '@/queries/admin/readAdminView'
import { type ConversationCounts, countConversations } from '@/queries/admin/readConversations'

const viewOnce = cache((members: string, selected: string | undefined) => readAdminView({ members: JSON.parse(members) as string[] | null, selected }))

/** What the signed-in person looks at in this request, read once however many parts of the page ask. */
export const currentView = async (user: Pick<User, 'tenants' | 'platformRole'>): Promise<AdminView> =>
  viewOnce(JSON.stringify(membershipsOf(user)), (await cookies()).get('payload-tenant')?.value)

const countOnce = cache((tenants: string, timezone: string, userId: string) =>
  countConversations({ tenantIds: tenants === '' ? [] : tenants.split(','), userId, since: dayStart({ at: new Date(), timezone }) }),
)

/** The inbox's counts for this request; the menu and the pages share one reading. */
export const currentCounts = ({ tenantIds, timezone }: AdminView, userId: string): Promise<ConversationCounts> => countOnce(tenantIds.join(','), timezone, userId)
