import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { NotificationSettingsForm } from '@/ui/admin/notifications/NotificationSettingsForm'

/** `/admin/notifications`: what one is told of, how, and when one is left alone. */
export const NotificationsView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fnotifications')
  return (
    <DefaultTemplate
      i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user}
      viewActions={req.payload.config.admin.components?.actions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: 'Notifications', url: '/admin/notifications' }]} />
      <Gutter className="spaces-admin spaces-notices">
        <h1>Notifications</h1>
        <p className="spaces-notices__lead">What you are told of, on which devices, and when you want to be left alone. Only you can see and change this.</p>
        <NotificationSettingsForm />
      </Gutter>
    </DefaultTemplate>
  )
}
