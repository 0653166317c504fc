import { loadConfig } from '@/config/config'
import type { AdminTenant } from './AdminTenant'

/** Where a business's site is shown to the world, without a slash at the end: its own domain, else its address on the platform. */
export const siteAddress = ({ handle, host }: Pick<AdminTenant, 'handle' | 'host'>): string => {
  const { mode, publicUrl } = loadConfig()
  if (host) return `https://${host}`
  const { protocol, host: platform } = new URL(publicUrl)
  return mode === 'demo' ? `${protocol}//${handle}.${platform}` : `${publicUrl}/t/${handle}`
}
