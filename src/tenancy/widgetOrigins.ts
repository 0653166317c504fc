import { loadConfig } from '@/config/config'
import type { TenantEntry } from './TenantDirectory'

/** Where a tenant's chat may be shown in a frame: its own sites, and the websites that it named. Origins, lower case. */
export const widgetOrigins = ({ handle, hosts, widgetOrigins: named }: Pick<TenantEntry, 'handle' | 'hosts' | 'widgetOrigins'>): string[] => {
  const { origin, protocol, host } = new URL(loadConfig().publicUrl)
  return [...new Set([origin, `${protocol}//${handle}.${host}`, ...hosts.map((own) => `https://${own}`), ...named.map((website) => website.toLowerCase())])]
}
