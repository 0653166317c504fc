import type { Config } from 'payload'
import { platformMark } from '@/config/platformMark'

const icon = `data:image/svg+xml,${encodeURIComponent(platformMark)}`

/** Our views and slots in Payload's admin; paths resolve through the generated import map. */
export const adminComponents = (): Partial<NonNullable<Config['admin']>> => ({
  meta: { titleSuffix: ' · Spaces', description: 'Run your business', icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }] },
  dateFormat: 'd MMM yyyy, HH:mm',
  components: {
    providers: ['@/app/(payload)/components/TenantFactsProvider#TenantFactsProvider'],
    graphics: { Icon: '@/app/(payload)/components/BrandIcon#BrandIcon', Logo: '@/ui/admin/brand/SpacesLogo#SpacesLogo' },
    beforeNavLinks: ['@/app/(payload)/components/NavTop#NavTop'],
    actions: ['@/ui/admin/notifications/Bell#Bell'],
    afterLogin: ['@/app/(payload)/components/LoginHint#LoginHint'],
    views: {
      team: { Component: '@/app/(payload)/components/TeamView#TeamView', path: '/team', exact: true, meta: { title: 'Team chat' } },
      teamChannel: { Component: '@/app/(payload)/components/TeamView#TeamView', path: '/team/:id', exact: true, meta: { title: 'Team chat' } },
      dashboard: { Component: '@/app/(payload)/components/DashboardView#DashboardView' },
      notifications: { Component: '@/app/(payload)/components/NotificationsView#NotificationsView', path: '/notifications', exact: true, meta: { title: 'Notifications' } },
      conversations: { Component: '@/app/(payload)/components/ConversationsView#ConversationsView', path: '/conversations', exact: true, meta: { title: 'Conversations' } },
      conversation: { Component: '@/app/(payload)/components/ConversationsView#ConversationsView', path: '/conversations/:id', exact: true, meta: { title: 'Conversation' } },
    },
  },
})
