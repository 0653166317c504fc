import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { siteAddress } from '@/queries/admin/siteAddress'
import { Greeting } from '@/ui/admin/dashboard/Greeting'
import { NoBusiness } from '@/ui/admin/dashboard/NoBusiness'
import { currentView } from './currentView'
import { loadBusinesses, loadInboxFigures, loadNeeds, loadNewest, loadSetUp, loadToday } from './loadDashboard'
import { Section } from './Section'
import { staffOf } from './staffOf'

const clock = (timezone: string, at: Date) => ({
  hour: Number(new Intl.DateTimeFormat('en', { timeZone: timezone, hour: 'numeric', hourCycle: 'h23' }).format(at)),
  date: new Intl.DateTimeFormat('en', { timeZone: timezone, weekday: 'long', day: 'numeric', month: 'long' }).format(at),
})

/** The first page of the admin: what needs a person, how the day goes, what changed, what is left to set up. */
export const DashboardView = async ({ initPageResult }: AdminViewServerProps) => {
  const person = staffOf(initPageResult.req.user)
  if (!person) return <NoBusiness />
  const view = await currentView(person)
  if (view.tenantIds.length === 0) return <NoBusiness />
  const asked = { view, userId: person.id, at: new Date() }
  const { tenant } = view
  return (
    <Gutter className="spaces-admin spaces-dashboard">
      <Greeting business={tenant?.name} {...clock(view.timezone, asked.at)} name={person.name.split(' ')[0] ?? person.name} site={tenant && siteAddress(tenant)} />
      <Section boxes={4} height={180} load={() => loadNeeds(asked)} title="Needs you now" />
      {!tenant && <Section boxes={1} height={200} load={() => loadBusinesses(asked)} title="Businesses" />}
      <Section boxes={3} height={140} load={() => loadToday(asked)} title="Today" />
      <Section boxes={2} height={140} load={() => loadInboxFigures(asked)} title="Your conversations" />
      <Section boxes={1} height={260} load={() => loadNewest(asked)} title="What changed" />
      {tenant && <Section boxes={1} height={200} load={() => loadSetUp(asked)} title="Make it yours" />}
    </Gutter>
  )
}
