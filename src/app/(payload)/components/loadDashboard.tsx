import type { AdminView } from '@/queries/admin/AdminView'
import { dayStart } from '@/queries/admin/dayStart'
import { readBusinesses } from '@/queries/admin/readBusinesses'
import { readConversations } from '@/queries/admin/readConversations'
import { readDays } from '@/queries/admin/readDays'
import { readDrafts } from '@/queries/admin/readDrafts'
import { readInquiries } from '@/queries/admin/readInquiries'
import { readLowStock } from '@/queries/admin/readLowStock'
import { readNewest } from '@/queries/admin/readNewest'
import { readSetup } from '@/queries/admin/readSetup'
import { readTicked, setupPreference } from '@/queries/admin/readTicked'
import { readInboxFigures } from '@/queries/inbox/readInboxFigures'
import { siteAddress } from '@/queries/admin/siteAddress'
import { Businesses } from '@/ui/admin/dashboard/Businesses'
import { InboxFigures } from '@/ui/admin/dashboard/InboxFigures'
import { Needs } from '@/ui/admin/dashboard/Needs'
import { Newest } from '@/ui/admin/dashboard/Newest'
import { SetUp } from '@/ui/admin/dashboard/SetUp'
import { setupSteps } from '@/ui/admin/dashboard/setupSteps'
import { Today } from '@/ui/admin/dashboard/Today'
import { currentCounts } from './currentView'

type Asked = { view: AdminView; userId: string; at: Date }

const shownDays = 14

const todayOf = ({ view: { timezone }, at }: Asked) => dayStart({ at, timezone })

export const loadNeeds = async (asked: Asked) => {
  const { view, userId, at } = asked
  const { tenantIds } = view
  const since = todayOf(asked)
  const [items, { waiting }, inquiries, lowStock, drafts] = await Promise.all([
    readConversations({ tenantIds, userId, since, filter: 'waiting', limit: 3 }),
    currentCounts(view, userId),
    readInquiries({ tenantIds, since, limit: 3 }),
    readLowStock({ tenantIds, limit: 3 }),
    readDrafts({ tenantIds }),
  ])
  return <Needs drafts={drafts} inquiries={{ ...inquiries, since: since.toISOString() }} lowStock={lowStock} now={at.toISOString()} several={tenantIds.length > 1} waiting={{ items, total: waiting }} />
}

export const loadToday = async (asked: Asked) => {
  const { view: { tenantIds, timezone }, at } = asked
  const starts = Array.from({ length: shownDays }, (_, index) => dayStart({ at, timezone, daysAgo: shownDays - 1 - index }))
  return <Today days={await readDays({ tenantIds, starts })} since={todayOf(asked).toISOString()} />
}

export const loadInboxFigures = async (asked: Asked) => {
  const { view: { tenantIds, timezone }, at } = asked
  const starts = Array.from({ length: shownDays }, (_, index) => dayStart({ at, timezone, daysAgo: shownDays - 1 - index }))
  return <InboxFigures days={await readInboxFigures({ tenantIds, starts })} />
}

export const loadNewest = async ({ view: { tenantIds }, at }: Asked) => <Newest messages={await readNewest({ tenantIds, each: 6 })} now={at.toISOString()} />

export const loadSetUp = async ({ view: { tenant }, userId }: Asked) => {
  if (!tenant) return null
  const [setup, ticked] = await Promise.all([readSetup(tenant.id), readTicked({ userId, tenantId: tenant.id })])
  return setup ? <SetUp preference={setupPreference(tenant.id)} steps={setupSteps({ setup, tenantId: tenant.id, ticked })} ticked={ticked} /> : null
}

export const loadBusinesses = async (asked: Asked) => {
  const { view: { tenantIds }, userId } = asked
  const rows = await readBusinesses({ tenantIds, userId, since: todayOf(asked), limit: 25 })
  return <Businesses rows={rows.map((row) => ({ ...row, site: siteAddress(row) }))} total={rows[0]?.total ?? 0} />
}
