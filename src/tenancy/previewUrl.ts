import { loadConfig } from '@/config/config'

type Doc = { id?: unknown; slug?: unknown; tenant?: unknown }

/**
 * Address at which an editor sees a draft: the platform's preview door, which checks the editor's session and
 * then shows the tenant's page from the drafts. Absolute, as Payload's live preview wants it.
 */
export const previewUrl =
  (collection: 'posts' | 'pages' | 'products') =>
  (args: unknown): string => {
    const doc = ((args as { data?: Doc }).data ?? args) as Doc
    const slug = typeof doc.slug === 'string' ? doc.slug : ''
    const tenant = typeof doc.tenant === 'object' && doc.tenant ? String((doc.tenant as { id: unknown }).id) : String(doc.tenant ?? '')
    return `${loadConfig().publicUrl}/preview/${collection}/${encodeURIComponent(slug)}?tenant=${encodeURIComponent(tenant)}`
  }
