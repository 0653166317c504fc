import { cookies } from 'next/headers'
import { cache } from 'react'
import type { AdminView } from '@/queries/admin/AdminView'
import { membershipsOf, readAdminView } from '@/queries/admin/readAdminView'
import type { User } from '@/payload-types'

const once = cache((members: string, selected: string | undefined) => readAdminView({ members: JSON.parse(members) as string[] | null, selected }))

/** What the signed-in person looks at in this request, read once however many parts of the page ask. */
export const currentView = async (user: Pick<User, 'tenants' | 'platformRole'>): Promise<AdminView> =>
  once(JSON.stringify(membershipsOf(user)), (await cookies()).get('payload-tenant')?.value)
