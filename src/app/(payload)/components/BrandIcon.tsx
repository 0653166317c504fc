import type { ServerProps } from 'payload'
import { BrandMark } from '@/ui/admin/brand/BrandMark'
import { SpacesMark } from '@/ui/admin/brand/SpacesMark'
import { currentView } from './currentView'
import { quietly } from './quietly'
import { staffOf } from './staffOf'

/** The small mark that leads to the dashboard: the business's own, or the platform's. */
export const BrandIcon = async ({ user }: Partial<ServerProps>) => {
  const person = staffOf(user)
  const tenant = person && (await quietly('mark', () => currentView(person)))?.tenant
  return tenant ? <BrandMark size={18} tenant={tenant} /> : <SpacesMark size={18} />
}
