import { loadConfig } from '@/config/config'

/** How long a browser keeps the cookie; the token in it is good for 30 minutes and renews (seconds). */
const keptFor = 30 * 24 * 60 * 60

/** One cookie a business: its last digits, since the first ones of a uuid v7 are a time that neighbours share. */
export const visitorCookieName = (tenantId: string): string => `spaces_v_${tenantId.slice(-12)}`

export const readVisitorCookie = (tenantId: string, cookieHeader: string | null | undefined): string | undefined => {
  const name = `${visitorCookieName(tenantId)}=`
  const found = (cookieHeader ?? '').split(';').map((part) => part.trim()).find((part) => part.startsWith(name))
  return found?.slice(name.length) || undefined
}

/** The `Set-Cookie` line: out of reach of scripts, and of other websites' forms. */
export const visitorCookie = (tenantId: string, token: string): string => {
  const secure = loadConfig().publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${visitorCookieName(tenantId)}=${token}; Path=/; Max-Age=${keptFor}; HttpOnly; SameSite=Lax${secure}`
}
