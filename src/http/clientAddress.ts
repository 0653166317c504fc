import type { IncomingMessage } from 'node:http'
import { loadConfig } from '@/config/config'

/** Who calls: the socket's address, or, behind proxies we trust, the entry that the outermost of them added. */
export const clientAddress = (req: IncomingMessage): string => {
  const { trustedProxies } = loadConfig()
  const direct = req.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return direct
  const hops = String(req.headers['x-forwarded-for'] ?? '').split(',').map((hop) => hop.trim()).filter(Boolean)
  return hops.at(-trustedProxies) ?? direct
}

/** Host as the visitor typed it, in lower case, with its port. */
export const requestHost = (req: IncomingMessage): string => {
  const forwarded = loadConfig().trustedProxies > 0 ? req.headers['x-forwarded-host'] : undefined
  return String(forwarded ?? req.headers.host ?? '').toLowerCase()
}

export const requestOrigin = (req: IncomingMessage): string => {
  const forwarded = loadConfig().trustedProxies > 0 ? req.headers['x-forwarded-proto'] : undefined
  return `${forwarded === 'https' ? 'https' : 'http'}://${requestHost(req)}`
}
