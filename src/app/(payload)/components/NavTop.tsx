import type { ServerProps } from 'payload'
import { Suspense } from 'react'
import { dayStart } from '@/queries/admin/dayStart'
import { countConversations } from '@/queries/admin/readConversations'
import { siteAddress } from '@/queries/admin/siteAddress'
import type { AdminView } from '@/queries/admin/AdminView'
import { BrandHead } from '@/ui/admin/brand/BrandHead'
import { NavLinks } from '@/ui/admin/brand/NavLinks'
import { WaitingCount } from '@/ui/admin/brand/WaitingCount'
import { log } from '@/log/log'
import { currentView } from './currentView'
import { staffOf } from './staffOf'

const Waiting = async ({ view, userId }: { view: AdminView; userId: string }) => {
  const counts = await countConversations({ tenantIds: view.tenantIds, userId, since: dayStart({ at: new Date(), timezone: view.timezone }) }).catch((err: unknown) => {
    log.warn({ err }, 'the waiting conversations could not be counted')
    return undefined
  })
  return counts && counts.waiting > 0 ? <WaitingCount count={counts.waiting} /> : null
}

/** Above the menu: whose admin this is, and the two places people go to most. */
export const NavTop = async ({ user }: Partial<ServerProps>) => {
  const person = staffOf(user)
  if (!person) return null
  const view = await currentView(person)
  const { tenant } = view
  return (
    <div className="spaces-nav">
      <BrandHead several={view.choices} site={tenant && siteAddress(tenant)} tenant={tenant} />
      <NavLinks
        waiting={
          <Suspense fallback={null}>
            <Waiting userId={person.id} view={view} />
          </Suspense>
        }
      />
    </div>
  )
}
