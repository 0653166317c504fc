import { loadConfig } from '@/config/config'

type Headers = Record<string, string | string[] | undefined>

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** Host as the browser typed it, with its port; a proxy's word counts only when proxies are trusted. */
export const requestHost = (headers: Headers): string => {
  const forwarded = loadConfig().trustedProxies > 0 ? first(headers['x-forwarded-host']) : undefined
  return (forwarded ?? first(headers.host) ?? '').toLowerCase()
}

/** The caller's network address: the socket's, or what the outermost trusted proxy wrote. */
export const requestAddress = (headers: Headers, direct: string | undefined): string => {
  const { trustedProxies } = loadConfig()
  const hops = String(headers['x-forwarded-for'] ?? '').split(',').map((hop) => hop.trim()).filter(Boolean)
  return (trustedProxies > 0 ? hops.at(-trustedProxies) : undefined) ?? direct ?? 'unknown'
}
