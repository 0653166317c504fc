import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { NoBusiness } from '@/ui/admin/dashboard/NoBusiness'
import { currentView } from './currentView'
import { InboxPage } from './InboxPage'
import { readInboxAddress } from './readInboxAddress'
import { staffOf } from './staffOf'

const page = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const person = staffOf(initPageResult.req.user)
  if (!person) return <NoBusiness />
  const view = await currentView(person)
  if (view.tenantIds.length === 0) return <NoBusiness />
  return <InboxPage address={readInboxAddress(params?.segments, searchParams)} person={person} view={view} />
}

/** `/admin/conversations` and `/admin/conversations/<id>`: talks with visitors, those that wait first. */
export const ConversationsView = async (props: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/${[params?.segments ?? 'conversations'].flat().join('/')}`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={req.payload.config.admin.components?.actions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: 'Conversations', url: '/admin/conversations' }]} />
      {await page(props)}
    </DefaultTemplate>
  )
}
