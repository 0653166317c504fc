import { loadConfig } from '@/config/config'

/** How long a browser keeps the cookie; the token in it is good for 30 minutes and renews (seconds). */
const keptFor = 30 * 24 * 60 * 60

/** One cookie a business: its last digits, since the first ones of a uuid v7 are a time that neighbours share. */
export const visitorCookieName = (tenantId: string): string => `spaces_v_${tenantId.slice(-12)}`

const valueOf = (name: string, cookieHeader: string | null | undefined): string | undefined => {
  const found = (cookieHeader ?? '').split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`))
  return found?.slice(name.length + 1) || undefined
}

export const readVisitorCookie = (tenantId: string, cookieHeader: string | null | undefined): string | undefined => valueOf(visitorCookieName(tenantId), cookieHeader)

/** The `Set-Cookie` line: out of reach of scripts, and of other websites' forms. */
export const visitorCookie = (tenantId: string, token: string): string => {
  const secure = loadConfig().publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${visitorCookieName(tenantId)}=${token}; Path=/; Max-Age=${keptFor}; HttpOnly; SameSite=Lax${secure}`
}

const frameCookieName = (tenantId: string) => `spaces_f_${tenantId.slice(-12)}`

export const readFrameCookie = (tenantId: string, cookieHeader: string | null | undefined): string | undefined => valueOf(frameCookieName(tenantId), cookieHeader)

/** The same for the widget's frame: kept apart for each website that shows it (`Partitioned`), so that it follows nobody around. */
export const frameCookie = (tenantId: string, token: string): string =>
  `${frameCookieName(tenantId)}=${token}; Path=/; Max-Age=${keptFor}; HttpOnly; SameSite=None; Secure; Partitioned`
