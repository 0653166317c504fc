import type { ServerResponse } from 'node:http'
import { loadConfig } from '@/config/config'

/** Set in one place for every answer (security.md H14). The CSP differs by area and is set where the page is made. */
export const setSecurityHeaders = (res: ServerResponse): void => {
  res.setHeader('x-content-type-options', 'nosniff')
  res.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  res.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(self), payment=(self)')
  res.setHeader('cross-origin-opener-policy', 'same-origin')
  if (loadConfig().publicUrl.startsWith('https:')) res.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
}

const common = ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'", "img-src 'self' data: blob:", "font-src 'self' data:", "style-src 'self' 'unsafe-inline'", "media-src 'self' blob:", "worker-src 'self'", 'report-uri /csp-report']

const sockets = () => (loadConfig().publicUrl.startsWith('https:') ? "connect-src 'self' wss:" : "connect-src 'self' ws: wss:")

/** For the admin: scripts of this very answer only. */
export const pagePolicy = (nonce: string): string => {
  const development = loadConfig().development ? " 'unsafe-eval'" : ''
  return [...common, sockets(), `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`, "frame-ancestors 'self'", "frame-src 'self' http://*.localhost:* https:"].join('; ')
}

/** For pages of a site: known inline scripts by their hash, so that a kept page needs no nonce. */
export const sitePolicy = (hashes: string[]): string => {
  const inline = loadConfig().development ? "'unsafe-inline' 'unsafe-eval'" : `${hashes.map((hash) => `'sha256-${hash}'`).join(' ')} 'inline-speculation-rules'`
  return [...common, sockets(), `script-src 'self' ${inline}`, `frame-ancestors 'self' ${loadConfig().publicUrl}`].join('; ')
}
