import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { isOperator, may, tenantsWithRole } from '@/access/roles'
import type { User } from '@/payload-types'
import { deskChannels } from '@/queries/chat/deskChannels'
import { mentionable } from '@/queries/chat/mentionable'
import { NoBusiness } from '@/ui/admin/dashboard/NoBusiness'
import { TeamDesk } from '@/ui/desk/TeamDesk'
import { currentView } from './currentView'
import { staffOf } from './staffOf'

const address = z.object({ channelId: z.uuid().optional().catch(undefined), goTo: z.coerce.number().int().positive().optional().catch(undefined), invitation: z.string().regex(/^[A-Za-z0-9_-]{32}$/).optional().catch(undefined) })

const deskOf = async (person: User, tenant: { id: string; handle: string; name: string }) => {
  const [channels, named] = await Promise.all([deskChannels({ tenantId: tenant.id, userId: person.id, seesAll: isOperator(person) }), mentionable(tenant.id)])
  const people = named.map(({ key, name }) => ({ id: key.slice(key.indexOf(':') + 1), name, isAgent: key.startsWith('agent:') }))
  const { id, handle, name } = tenant
  const me = { id: person.id, name: person.name || 'Staff' }
  return { tenant: { id, handle, name }, me, channels, people: people.some((one) => one.id === me.id) ? people : [me, ...people], mayWrite: isOperator(person) || tenantsWithRole(person, may.write).includes(id), mayManage: isOperator(person) || tenantsWithRole(person, may.manage).includes(id) }
}

const page = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const person = staffOf(initPageResult.req.user)
  if (!person) return <NoBusiness />
  const { tenant, tenantIds } = await currentView(person)
  if (!tenant) return tenantIds.length === 0 ? <NoBusiness /> : <p className="spaces-inbox__empty">You work in several businesses. Select one above the menu to open its chat.</p>
  const { channelId, goTo, invitation } = address.parse({ channelId: [params?.segments ?? []].flat()[1], goTo: searchParams?.m, invitation: searchParams?.invitation })
  return <TeamDesk channelId={channelId} data={await deskOf(person, tenant)} goTo={goTo} invitation={invitation} key={tenant.id} />
}

/** `/admin/team` and `/admin/team/<channel>`: the team's chat. */
export const TeamView = async (props: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/${[params?.segments ?? 'team'].flat().join('/')}`)}`)
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} viewActions={req.payload.config.admin.components?.actions} visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}>
      <SetStepNav nav={[{ label: 'Team chat', url: '/admin/team' }]} />
      {await page(props)}
    </DefaultTemplate>
  )
}
