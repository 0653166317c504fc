import type { ServerProps } from 'payload'
import { Suspense } from 'react'
import type { AdminView } from '@/queries/admin/AdminView'
import { siteAddress } from '@/queries/admin/siteAddress'
import { BrandHead } from '@/ui/admin/brand/BrandHead'
import { NavLinks } from '@/ui/admin/brand/NavLinks'
import { WaitingCount } from '@/ui/admin/brand/WaitingCount'
import { currentCounts, currentView } from './currentView'
import { quietly } from './quietly'
import { staffOf } from './staffOf'

const Waiting = async ({ view, userId }: { view: AdminView; userId: string }) => {
  const counts = await quietly('waiting', () => currentCounts(view, userId))
  return counts && counts.waiting > 0 ? <WaitingCount count={counts.waiting} /> : null
}

/** Above the menu: whose admin this is, and the places people go to most. */
export const NavTop = async ({ user }: Partial<ServerProps>) => {
  const person = staffOf(user)
  const view = person && (await quietly('menu', () => currentView(person)))
  if (!person || !view) return null
  const { tenant, choices } = view
  return (
    <div className={`spaces-nav${choices === 1 ? ' spaces-nav--one' : ''}`}>
      <BrandHead several={choices} site={tenant && siteAddress(tenant)} tenant={tenant} />
      <NavLinks
        business={tenant?.id}
        waiting={
          <Suspense fallback={null}>
            <Waiting userId={person.id} view={view} />
          </Suspense>
        }
      />
    </div>
  )
}
